import { basename } from 'node:path';
import { printableName } from './printable';
import { patience } from './progress';
import { readBytes } from './read-file';
import type { Terminal } from './terminal';

// More than this takes a second to parse, during which nothing else can be said.
const manyBytes = 2 * 1024 * 1024;
// A line that wraps could not be taken away, and a character may be two columns wide.
const longestName = 30;

const shorten = (file: string): string => [...printableName(basename(file))].slice(0, longestName).join('');

/**
 * The bytes of a file, or of standard input for `-`. Where someone watches, what is read is named once it takes long,
 * and before there is much to parse.
 *
 * @throws {UsageError} that names the file and what to do.
 */
export async function readWatched(file: string, { stdin, showProgress }: Terminal): Promise<Uint8Array> {
  const say = (): void => showProgress?.(`reading ${shorten(file)} …`);
  // Who waits for standard input may be typing it, in the same line.
  const timer = file === '-' ? undefined : setTimeout(say, patience);
  try {
    const bytes = await readBytes(file, stdin);
    if (bytes.length > manyBytes) say();
    return bytes;
  } finally {
    clearTimeout(timer);
  }
}
