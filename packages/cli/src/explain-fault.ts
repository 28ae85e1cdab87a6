import { printable } from './printable';

/** What is said of an error that nobody foresaw. */
export function explainFault(error: unknown): string {
  const message = printable(error instanceof Error ? error.message : String(error));
  return `This is a fault of talkmark itself: ${message}. Please report it.`;
}
