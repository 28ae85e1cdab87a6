import { randomUUID } from 'node:crypto';
import { closeSync, constants, openSync } from 'node:fs';
import { access, chmod, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeOf } from './system-error';
import { removeOnSignal } from './temporary-files';

const permissions = 0o777;

/** Follows links, also to what does not exist yet. */
async function followLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const link = await readlink(file).catch(() => undefined);
  return link === undefined ? file : followLinks(resolve(dirname(file), link));
}

async function statIfThere(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Fills a new file, down to the disk, with the permissions of the one it is to replace. */
async function createFile(file: string, text: string, mode: number | undefined): Promise<void> {
  // Not asynchronous: no signal may come between the file and the knowledge of it.
  closeSync(openSync(file, 'wx', mode));
  await writeFile(file, text, { flush: true });
  // What the process masks off new files, an old one may have had.
  if (mode !== undefined) await chmod(file, mode & permissions);
}

/**
 * Writes a file as a whole or not at all. A file that is there keeps its permissions, and a link leads on to where it
 * leads. Devices and pipes are written to as they are.
 *
 * @throws the error of the file system.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const existing = await statIfThere(file);
  if (existing && !existing.isFile()) return writeFile(file, text);
  // Renaming asks for no permission of the file itself.
  if (existing) await access(file, constants.W_OK);

  const target = await followLinks(file);
  const temporary = join(dirname(target), `.talkmark-${randomUUID()}.tmp`);
  const release = removeOnSignal(temporary);
  try {
    await createFile(temporary, text, existing?.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    release();
  }
}
