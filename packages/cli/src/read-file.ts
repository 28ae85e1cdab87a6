import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './usage-error';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the name and the folder',
  ENOTDIR: 'There is no such file. Check the name and the folder',
  EISDIR: 'This is a directory. Name a file in it',
  EACCES: 'This file may not be read. Check its permissions',
};

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws {UsageError} that names the file and what to do.
 */
export async function readBytes(file: string, stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(`${file}: ${reasons[code] ?? `It cannot be read: ${error}`} (${resolve(file)}).`);
  }
}
