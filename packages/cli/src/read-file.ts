import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { printableName } from './printable';
import { explainReading } from './system-error';
import { UsageError } from './usage-error';

const megabyte = 1024 * 1024;

/** The most that is read of one input, in bytes: what is made of it must fit into memory, many times over. */
export const mostBytes = 32 * megabyte;

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mostBytes) {
      throw new UsageError(
        `This is larger than ${mostBytes / megabyte} MB, the most that is read. Is it a file of timed notes? If so, split it`,
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function explain(error: unknown, file: string): string {
  if (error instanceof UsageError) return error.message;
  // Node replaces what it cannot decode, and then looks for another file.
  if (file.includes('\ufffd')) return 'This name is not UTF-8. Rename the file, or pass it as standard input';
  return explainReading(error);
}

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws {UsageError} that names the file and what to do.
 */
export async function readBytes(file: string, stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const name = printableName(file);
  try {
    return await collect(file === '-' ? stdin : createReadStream(file, { highWaterMark: megabyte }));
  } catch (error) {
    const place = file === '-' ? '' : ` (${printableName(resolve(file))})`;
    throw new UsageError(`${name}: ${explain(error, file)}${place}.`);
  }
}
