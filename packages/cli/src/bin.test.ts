import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../bin/talkmark.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'talkmark-bin-'));
const notes = join(folder, 'notes.txt');
writeFileSync(notes, '16:19 punching myself\n20:11 medical history\n');

function talkmark(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

// The first call may build the command.
beforeAll(() => void talkmark(['--version']), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('inspects a file', () => {
  const { status, stdout, stderr } = talkmark(['inspect', notes, '--json']);
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout).moments).toMatchObject([{ start: 979 }, { start: 1211 }]);
});

test('reads standard input', () => {
  expect(talkmark(['validate', '-'], '16:19 punching myself')).toEqual({
    status: 0,
    stdout: '<stdin>: ok: 1 moment\n',
    stderr: '',
  });
});

test('a bad option is usage, broken JSON is data', () => {
  expect(talkmark(['inspect', '--bogus'])).toMatchObject({ status: 2, stdout: '' });
  expect(talkmark(['validate', '-'], '{"talkmark": 1,')).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^<stdin>:1:16: error: The text ends before \{ is closed/),
    stderr: '',
  });
});

test.skipIf(process.platform === 'win32')('a reader that stops early is no fault', () => {
  writeFileSync(notes, '16:19 punching myself and everyone else\n'.repeat(20_000));
  const command = `"${process.execPath}" "${bin}" inspect "${notes}" --json | head -c 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{', '']);
});
