import { explainFault } from './explain-fault';
import { printableName } from './printable';
import { createProgress } from './progress';
import type { ExitCode, Terminal } from './terminal';
import { UsageError } from './usage-error';

/** Files to work on, and patterns that stand for none. */
export interface Work<Item extends { readonly input: string }> {
  readonly items: readonly Item[];
  readonly unmatched: readonly string[];
}

/**
 * Does the same for each. One that cannot be used, or in which talkmark itself fails, does not keep the others from it;
 * the worst exit code stands.
 */
export async function forEachFile<Item extends { readonly input: string }>(
  { items, unmatched }: Work<Item>,
  terminal: Terminal,
  work: (item: Item, terminal: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const progress = createProgress(terminal, items.length);
  let worst: ExitCode = 0;
  const fail = (why: string): void => {
    progress.terminal.complain(`talkmark: ${why}\n`);
    worst = 2;
  };
  for (const pattern of unmatched) {
    fail(`${printableName(pattern)}: No file has this name or matches this pattern.`);
  }
  for (const [index, item] of items.entries()) {
    progress.show(index + 1);
    try {
      const code = await work(item, progress.terminal);
      if (code > worst) worst = code;
    } catch (error) {
      fail(
        error instanceof UsageError ? error.message : `${printableName(item.input)}: ${explainFault(error)}`,
      );
    }
  }
  progress.clear();
  return worst;
}
