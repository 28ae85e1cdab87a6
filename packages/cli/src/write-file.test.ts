import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createTestFolder } from './run-in-test';
import { writeWhole } from './write-file';

const { path: folder, file, remove } = createTestFolder();
afterAll(remove);
const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const isWindows = process.platform === 'win32';

test('writes a new file, and in the place of another, and nothing else', async () => {
  await writeWhole(at('a.txt'), 'one');
  expect(read('a.txt')).toBe('one');
  await writeWhole(at('a.txt'), 'two');
  expect(read('a.txt')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test.skipIf(isWindows)('who reads the old file goes on reading it whole', async () => {
  const path = file('old.txt', 'old');
  const { ino } = statSync(path);
  await writeWhole(path, 'new');
  expect(statSync(path).ino).not.toBe(ino);
});

test.skipIf(isWindows)('keeps the permissions of what was there', async () => {
  for (const mode of [0o600, 0o666, 0o755]) {
    const path = file(`mode-${mode}.txt`, 'old');
    chmodSync(path, mode);
    await writeWhole(path, 'new');
    expect((statSync(path).mode & 0o777).toString(8)).toBe(mode.toString(8));
  }
});

test.skipIf(isWindows)('follows links, also to what does not exist yet', async () => {
  mkdirSync(at('linked'));
  file('linked/there.txt', 'old');
  symlinkSync('linked/there.txt', at('link.txt'));
  symlinkSync('link.txt', at('link-to-link.txt'));
  symlinkSync('linked/not-yet.txt', at('dangling.txt'));
  await writeWhole(at('link-to-link.txt'), 'new');
  await writeWhole(at('dangling.txt'), 'first');
  expect([read('linked/there.txt'), read('linked/not-yet.txt'), read('link.txt')]).toEqual([
    'new',
    'first',
    'new',
  ]);
  expect(readdirSync(at('linked'))).toEqual(['not-yet.txt', 'there.txt']);
});

test.skipIf(isWindows)('refuses links that lead back to themselves', async () => {
  symlinkSync('loop-b', at('loop-a'));
  symlinkSync('loop-a', at('loop-b'));
  await expect(writeWhole(at('loop-a'), 'x')).rejects.toMatchObject({ code: 'ELOOP' });
});

test('leaves nothing behind where it fails', async () => {
  mkdirSync(at('failing'));
  mkdirSync(at('failing/folder'));
  await expect(writeWhole(at('failing/folder'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(writeWhole(at('failing/none/x.txt'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(writeWhole(at(`failing/${'x'.repeat(300)}`), 'x')).rejects.toMatchObject({
    code: 'ENAMETOOLONG',
  });
  expect(readdirSync(at('failing'))).toEqual(['folder']);
});

test.skipIf(isWindows || process.getuid?.() === 0)(
  'respects a file that may not be written (not for root)',
  async () => {
    const path = file('read-only.txt', 'old');
    chmodSync(path, 0o444);
    await expect(writeWhole(path, 'new')).rejects.toMatchObject({ code: 'EACCES' });
    expect(read('read-only.txt')).toBe('old');
  },
);

// A pipe in a folder of the test: a fault here must not replace a device of the machine.
test.skipIf(isWindows)('writes to a pipe and leaves it one', async () => {
  spawnSync('mkfifo', [at('pipe')]);
  const reader = createReadStream(at('pipe'), 'utf8').toArray();
  await writeWhole(at('pipe'), 'through');
  expect(statSync(at('pipe')).isFIFO()).toBe(true);
  expect(await reader).toEqual(['through']);
});
