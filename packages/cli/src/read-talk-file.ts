import { type ParseResult, parseTalk } from '@talkmark/core';
import type { Arguments } from './read-arguments';
import { readBytes } from './read-file';
import type { Terminal } from './terminal';

/** @throws {UsageError} for a file that cannot be read. */
export async function readTalkFile(
  file: string,
  { format, mode }: Arguments,
  { stdin }: Terminal,
): Promise<ParseResult> {
  const bytes = await readBytes(file, stdin);
  const name = file === '-' ? {} : { fileName: file };
  return parseTalk(bytes, { mode, ...name, ...(format === undefined ? {} : { format }) });
}

/** What the data is to answer for: repairs and drops, not remarks. */
export function hasProblems({ issues }: ParseResult): boolean {
  return issues.some(({ severity }) => severity !== 'info');
}
