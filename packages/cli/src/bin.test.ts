import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../bin/talkmark.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'talkmark-bin-'));
const notes = join(folder, 'notes.txt');
const long = join(folder, 'long.talk.json');
writeFileSync(notes, '16:19 punching myself\n20:11 medical history\n');
const lines = Array.from(
  { length: 20_000 },
  (_, index) => `{ "start": ${index}, "label": "moment ${index}", "end": 0 }`,
);
writeFileSync(long, `{ "talkmark": 1, "title": "Long", "moments": [\n${lines.join(',\n')}\n] }`);

function talkmark(argv: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
}

/** In a shell, with the command as $0 and what follows as $1, $2 … */
function shell(script: string, ...words: readonly string[]) {
  const run = `talkmark() { "${process.execPath}" "${bin}" "$@"; }; ${script}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', run, 'sh', ...words], {
    encoding: 'utf8',
    cwd: folder,
  });
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

test('expands patterns by itself', () => {
  expect(talkmark(['validate', 'n*.txt'])).toEqual({
    status: 0,
    stdout: 'notes.txt: ok: 2 moments\n',
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

test('converts into a file, whole', () => {
  expect(talkmark(['convert', notes, '--to', 'talkmark-json', '-o', 'notes.talk.json'])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(JSON.parse(readFileSync(join(folder, 'notes.talk.json'), 'utf8')).moments).toHaveLength(2);
});

test('more than it reads of one input gets a line', () => {
  const { status, stdout, stderr } = talkmark(['inspect', '-'], Buffer.alloc(33 * 1024 * 1024, 'a'));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^talkmark: <stdin>: This is larger than 32 MB, the most that is read\. .*\n$/);
});

describe.skipIf(process.platform === 'win32')('on Unix', () => {
  const isRoot = process.getuid?.() === 0;

  test.each([['inspect "$1" --json'], ['convert "$1" --to webvtt 2>/dev/null'], ['validate "$1"']])(
    'a reader that stops early is no fault: %s',
    (command) => {
      const { stdout, stderr } = shell(`(talkmark ${command}; echo "ended with $?" >&2) | head -c 1`, long);
      expect([stdout.length, stderr]).toEqual([1, 'ended with 0\n']);
    },
  );

  test('with nobody to hear complaints the work is done', () => {
    expect(shell('talkmark convert notes.txt --to srt -o deaf.srt 2>&-').status).toBe(0);
    shell('(talkmark convert notes.txt --to webvtt -o deaf.vtt 2>&1 >/dev/null; sleep 0.1) | true');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['deaf.srt', 'deaf.vtt']));
  });

  test('closed standard input is empty', () => {
    expect(shell('talkmark validate - <&-').stdout).toBe('<stdin>: error: There is no text here.\n');
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk gets a line (needs /dev/full)', () => {
    expect(shell('talkmark inspect notes.txt > /dev/full')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^talkmark: standard output: No space is left on the disk\. .*\n$/),
    });
  });

  test('a disk that is full in the middle of a file leaves the old one, and no other', () => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/out.talk.json'), 'old');
    // In blocks of 512 bytes: the shell's own limit of the size of files; the signal of it is ignored.
    const script =
      'trap "" XFSZ; ulimit -f 20; talkmark convert long.talk.json --to talkmark-json -o full/out.talk.json';
    const { status, stderr } = shell(script);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^talkmark: full\/out\.talk\.json: The file would be too large .*\n$/m),
    ]);
    expect(readdirSync(join(folder, 'full'))).toEqual(['out.talk.json']);
    expect(readFileSync(join(folder, 'full/out.talk.json'), 'utf8')).toBe('old');
  });

  test.each([
    [
      'no folder',
      'convert notes.txt --to talkmark-json -o none/x.json',
      'none/x.json: Its folder does not exist.',
    ],
    ['a folder', 'inspect .', '.: This is a directory.'],
    ['a folder as input', 'inspect - < .', ''],
    ['a file as folder', 'inspect notes.txt/x', 'notes.txt/x: A part of this path is not a directory.'],
    ['a long name', `inspect ${'x'.repeat(300)}`, `${'x'.repeat(300)}: This name is too long.`],
    [
      'a name that is not UTF-8',
      String.raw`inspect "$(printf '\377.txt')"`,
      '\ufffd.txt: This name is not UTF-8.',
    ],
    [
      'a name that clears the screen',
      String.raw`inspect "$(printf '\033[2J')"`,
      '\\u001b[2J: There is no such file.',
    ],
  ])('%s gets one line and no trace', (_, command, message) => {
    const { status, stdout, stderr } = shell(`talkmark ${command}`);
    if (message === '') return expect([stderr, stdout.includes('    at ')]).toEqual(['', false]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^talkmark: .*\n$/);
    expect(stderr).toContain(`talkmark: ${message}`);
  });

  test.skipIf(isRoot)('what may not be read or written gets one line (not for root)', () => {
    const script = 'mkdir locked; cp notes.txt locked/a.txt; chmod 000 locked/a.txt; chmod 500 locked;';
    expect(shell(`${script} talkmark inspect locked/a.txt`)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^talkmark: locked\/a\.txt: This file may not be read\. .*\n$/),
    });
    expect(shell('talkmark convert notes.txt -o locked/b.talk.json')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^talkmark: locked\/b\.talk\.json: It may not be written\. .*\n$/),
    });
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s while writing leaves the old file and no other',
    async (signal) => {
      const outputs = join(folder, signal);
      const output = join(outputs, 'out.talk.json');
      mkdirSync(outputs);
      writeFileSync(output, 'old');
      const input = join(folder, 'wide.talk.json');
      // One long label is written slowly enough to be interrupted, and read fast.
      const label = 'x'.repeat(30_000_000);
      writeFileSync(
        input,
        `{ "talkmark": 1, "title": "T", "moments": [{ "start": 1, "label": "${label}" }] }`,
      );
      const child = spawn(process.execPath, [bin, 'convert', input, '-o', output], { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
      while (readdirSync(outputs).length < 2 && child.exitCode === null) await new Promise(setImmediate);
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readdirSync(outputs)).toEqual(['out.talk.json']);
      expect(readFileSync(output, 'utf8')).toBe('old');
    },
  );
});
