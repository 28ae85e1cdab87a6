import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'talkmark-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs a command line. The folder of the files is left out of what it says. */
async function talkmark(argv: readonly string[], stdin: string | Uint8Array = '', hasColours = false) {
  let out = '';
  let err = '';
  async function* input() {
    yield Buffer.from(stdin);
  }
  const code = await run(argv, {
    stdin: input(),
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    hasColours,
  });
  return { code, out: out.replaceAll(`${folder}/`, ''), err: err.replaceAll(`${folder}/`, '') };
}

const json = (moments: string) => `{\n  "talkmark": 1, "title": "T",\n  "moments": [\n${moments}\n  ]\n}`;

describe('inspect', () => {
  test('shows times, labels, and what was noticed', async () => {
    const { code, out } = await talkmark([
      'inspect',
      file(
        'table.talk.json',
        json(`{ "start": 3725.5, "end": 3730, "label": "range" },
{ "start": 979, "label": "two\\nlines", "approximate": true },
{ "label": "some day" }`),
      ),
    ]);
    expect(code).toBe(1);
    expect(out).toBe(`T (talkmark-json, 3 moments)
  1:02:05.5–1:02:10  range
             ~16:19  two lines
                  ?  some day
warning line 5:1, moments[1]: This moment belongs before the one above it: sort the list by start, the longer range first. The talk has them sorted.
error line 6:1, moments[2].start: "start" is missing: add it. The moment was kept, without a time.
`);
  });

  test('prints JSON in the order of the text, with the sentence each moment was read from', async () => {
    const { code, out } = await talkmark(
      ['inspect', '-', '--json'],
      '20:11 history\n16:19 punching myself\n',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      format: 'timestamp-text',
      moments: [
        expect.objectContaining({ start: 1211, label: 'history', kind: 'moment' }),
        expect.objectContaining({
          start: 979,
          label: 'punching myself',
          source: { quote: '16:19 punching myself', offset: 14 },
        }),
      ],
      unplaced: [],
      issues: [],
    });
  });

  test('colours only where it may', async () => {
    expect((await talkmark(['inspect', '-'], '', true)).out).toContain('\u001b[31merror');
    expect((await talkmark(['inspect', '-'], '', false)).out).not.toContain('\u001b');
  });

  test('lets no file move the cursor', async () => {
    const { out } = await talkmark(['inspect', '-'], json('{ "start": 1, "label": "a\\u001b[2Jb\\u202ec" }'));
    expect(out).toContain('a\\u001b[2Jb\\u202ec');
  });

  test('leaves out what is nested too deeply to be printed, and says so', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { out } = await talkmark(
      ['inspect', '-', '--json'],
      json(`{ "start": 1, "label": "a", "x": ${deep} }`),
    );
    expect(JSON.parse(out)).toMatchObject({
      moments: [{ start: 1, label: 'a' }],
      issues: [{ severity: 'error', message: expect.stringMatching(/nested too deeply/) }],
    });
  });
});

describe('validate', () => {
  test('says ok and how many', async () => {
    expect(await talkmark(['validate', file('one.txt', '16:19 punching myself')])).toMatchObject({
      code: 0,
      out: 'one.txt: ok: 1 moment\n',
    });
    expect(await talkmark(['validate', '-'], '0:00 start\n16:19 punching myself')).toMatchObject({
      code: 0,
      out: '<stdin>: ok: 2 moments\n',
    });
  });

  test('looks at every file, and ends with the worst', async () => {
    const good = file('good.txt', '16:19 punching myself');
    const bad = file('bad.talk.json', json('{ "start": 5, "end": 1, "label": "a" }'));
    expect(await talkmark(['validate', bad, join(folder, 'none.txt'), good])).toEqual({
      code: 2,
      out: `bad.talk.json:4:22: warning: The end 1 is before the start 5: correct one of them, or leave the end out. The end was left out. (moments[0].end)
good.txt: ok: 1 moment
`,
      err: 'talkmark: none.txt: There is no such file. Check the name and the folder (none.txt).\n',
    });
  });

  test('takes every repair for an error when told so', async () => {
    const { out } = await talkmark(
      ['validate', '-', '--strict'],
      json('{ "start": 5, "end": 1, "label": "a" }'),
    );
    expect(out).toMatch('<stdin>:4:22: error: ');
  });
});

describe('hostile files get a line and a reason', () => {
  const megabytes = (piece: string) => piece.repeat(10_000_000 / piece.length);
  const digits = () => {
    let seed = 1;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return '0123456789:'.charAt(seed % 11);
    };
    return Array.from({ length: 10_000 }, next).join('').repeat(1000);
  };
  test.each([
    ['broken JSON', '{"talkmark": 1,\n "moments": [}', '2:14: error: } cannot close [: write ] first'],
    [
      'NaN',
      json('{ "start": NaN, "label": "a" }'),
      '4:12: error: NaN is not JSON: write a number of seconds',
    ],
    ['negative', json('{ "start": -5, "label": "a" }'), '4:12: error: -5 is not a time'],
    [
      'unsorted',
      json('{ "start": 5, "label": "a" },\n{ "start": 1, "label": "b" }'),
      '5:1: warning: This moment belongs',
    ],
    [
      'duplicate ids',
      json('{ "start": 1, "label": "a", "id": "x" },\n{ "start": 2, "label": "b", "id": "x" }'),
      '5:35: warning: "x" is already the id of moments[0]',
    ],
    [
      'end before start',
      json('{ "start": 5, "end": 1, "label": "a" }'),
      '4:22: warning: The end 1 is before',
    ],
    ['10 MB of digits and colons', digits(), ' error: No moments were found. Looked for'],
    ['10 MB of [', megabytes('['), '1:10000001: error: The text ends before [ is closed'],
    ['empty', '', ' error: There is no text here.'],
    [
      'binary',
      Uint8Array.from({ length: 100_000 }, (_, at) => (at * at * 31) % 251),
      '1:5: warning: Some bytes are not UTF-8',
    ],
    ['UTF-16', Buffer.from('\uFEFF{"start": NaN}', 'utf16le'), '1:11: error: NaN is not JSON'],
  ])('%s', async (_, content, line) => {
    const { code, out } = await talkmark(['validate', '-'], content);
    expect(code).toBe(1);
    expect(out).toContain(`<stdin>:${line}`);
  });
});

describe('a command line that cannot be carried out says what to write', () => {
  test.each([
    [[], 'A command is missing: inspect or validate.'],
    [['show', 'x'], 'There is no command "show". Use inspect or validate.'],
    [['inspect'], 'inspect needs a file, or - for standard input.'],
    [['inspect', 'a', 'b'], 'inspect shows one file, not 2. Run it once for each.'],
    [['validate', '-', '-'], 'Standard input can be read only once: write one - only.'],
    [['validate', '-', '--json'], '--json belongs to inspect.'],
    [['inspect', '--colour'], "Unknown option '--colour'."],
    [['inspect', '-', '--format'], "Option '--format <value>' argument missing."],
    [['inspect', '-', '--format', 'vtt'], 'There is no format "vtt". Use one of: talkmark-json, '],
    [['inspect', join(folder, 'none.txt')], 'none.txt: There is no such file. Check the name and the folder'],
    [['inspect', `${folder}/.`], '.: This is a directory. Name a file in it'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await talkmark(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`talkmark: ${message}`);
    expect(err).toContain('talkmark --help');
  });
});

test('--help has examples, --version a version', async () => {
  expect(await talkmark(['--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Examples\n  talkmark inspect'),
  });
  expect(await talkmark(['inspect', '-h'])).toMatchObject({ code: 0 });
  expect(await talkmark(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
