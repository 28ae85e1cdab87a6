import type { Issue } from '@talkmark/core';
import { paintSeverity, printable, printableName } from './printable';

/** One line as compilers write them, so that editors can jump to it. */
export function issueLine(file: string, issue: Issue, hasColours: boolean): string {
  const { severity, message, line, column, path } = issue;
  const place = [printableName(file), line, column].filter((part) => part !== undefined).join(':');
  const where = path ? ` (${printable(path)})` : '';
  return `${place}: ${paintSeverity(severity, hasColours)}: ${printable(message)}${where}\n`;
}
