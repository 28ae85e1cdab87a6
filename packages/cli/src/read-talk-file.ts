import { type Issue, type ParseResult, parseTalk } from '@talkmark/core';
import type { Arguments } from './read-arguments';
import { readWatched } from './read-watched';
import type { Terminal } from './terminal';
import { wordIssue } from './word-issue';

/** @throws {UsageError} for a file that cannot be read. */
export async function readTalkFile(
  file: string,
  { from, formats, mode }: Arguments,
  terminal: Terminal,
): Promise<ParseResult> {
  const bytes = await readWatched(file, terminal);
  const name = file === '-' ? {} : { fileName: file };
  const options = { formats, mode, ...name, ...(from === undefined ? {} : { format: from }) };
  const result = parseTalk(bytes, options);
  return { ...result, issues: result.issues.map(wordIssue) };
}

/** What the data is to answer for: repairs and drops, not remarks. */
export function isProblem({ severity }: Issue): boolean {
  return severity !== 'info';
}
