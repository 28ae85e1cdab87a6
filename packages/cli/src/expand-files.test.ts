import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { expandFiles } from './expand-files';
import { createTestFolder } from './run-in-test';

const { path: folder, file, remove } = createTestFolder();
afterAll(remove);
for (const name of [
  'b.vtt',
  'a.vtt',
  'talk [1].vtt',
  '*.md',
  'x.md',
  '!n.txt',
  'deep/er/c.vtt',
  '.hidden.vtt',
]) {
  file(name, '');
}
mkdirSync(join(folder, 'folder.vtt'));

const expand = async (...names: string[]) => {
  const { files } = await expandFiles(names.map((name) => (name === '-' ? name : join(folder, name))));
  return files.map((name) => name.replace(`${folder}/`, ''));
};

test('patterns become the files they match, sorted; folders and hidden files are none', async () => {
  expect(await expand('*.vtt')).toEqual(['a.vtt', 'b.vtt', 'talk [1].vtt']);
  expect(await expand('**/*.vtt')).toEqual(['a.vtt', 'b.vtt', 'deep/er/c.vtt', 'talk [1].vtt']);
  expect(await expand('{b,c}.vtt', 'x.md')).toEqual(['b.vtt', 'x.md']);
});

test('a file that exists is meant literally, whatever its name', async () => {
  expect(await expand('talk [1].vtt', '*.md', '!n.txt')).toEqual(['talk [1].vtt', '*.md', '!n.txt']);
});

test.skipIf(process.platform === 'win32')('a link is its own name, even if it leads nowhere', async () => {
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link [1].vtt'));
  expect(await expand('link [1].vtt')).toEqual(['link [1].vtt']);
});

test('what is named twice is read once', async () => {
  expect(await expand('b.vtt', '*.vtt', 'deep/../a.vtt')).toEqual(['b.vtt', 'a.vtt', 'talk [1].vtt']);
});

test('patterns are relative to where one is', async () => {
  const { files, hasPatterns } = await expandFiles(['-', './packages/cli/src/expand-files.t*.ts']);
  expect([files, hasPatterns]).toEqual([['-', 'packages/cli/src/expand-files.test.ts'], true]);
});

test('a pattern that matches nothing is told from files, a missing file left to its reader', async () => {
  const names = ['*.zzz', 'none.vtt', 'b.*'].map((name) => join(folder, name));
  expect(await expandFiles(names)).toEqual({
    files: [join(folder, 'none.vtt'), join(folder, 'b.vtt')],
    unmatched: [join(folder, '*.zzz')],
    hasPatterns: true,
  });
});
