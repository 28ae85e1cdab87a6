import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createTestFolder, runTalkmark } from './run-in-test';

const { path: folder, file, remove } = createTestFolder();
afterAll(remove);

/** The folder of the files is left out of what is said. */
async function talkmark(argv: readonly string[], stdin: string | Uint8Array = '', hasColours = false) {
  const { code, out, err } = await runTalkmark(argv, stdin, { hasColours });
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
table.talk.json:5:1: warning: This begins before what stands above it: sort the list by start. The talk has it sorted. (moments[1])
table.talk.json:6:1: error: "start" is missing: add it. The moment was kept, without a time. (moments[2].start)
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
    const unsafe = json('{ "start": 1, "label": "a\\u001b[2Jb\\u202ec\u009b2J" }');
    const escaped = 'a\\u001b[2Jb\\u202ec\\u009b2J';
    expect((await talkmark(['inspect', '-'], unsafe)).out).toContain(escaped);
    const { out } = await talkmark(['inspect', '-', '--json'], unsafe);
    expect(out).toContain(escaped);
    expect(JSON.parse(out).moments[0].label).toBe('a\u001b[2Jb\u202ec\u009b2J');
  });

  test('lets no name of a file move the cursor, and changes nothing else in it', async () => {
    const { out } = await talkmark(['validate', file('a \u001b[2J  b.txt', '16:19 punching myself')]);
    expect(out).toBe('a \\u001b[2J  b.txt: ok: 1 moment\n');
  });

  test('shows several files, each under its name', async () => {
    const files = [file('b.txt', '16:19 punching myself'), file('a.txt', '20:11 history')];
    expect((await talkmark(['inspect', ...files])).out).toBe(`b.txt: b (timestamp-text, 1 moment)
  16:19  punching myself

a.txt: a (timestamp-text, 1 moment)
  20:11  history
`);
  });

  test('prints several files, and what a pattern matches, as a list, with what cannot be read left out', async () => {
    file('json/a.txt', '16:19 punching myself');
    const missing = join(folder, 'json/none.txt');
    const { code, out, err } = await talkmark(['inspect', '--json', missing, join(folder, 'json/*.txt')]);
    expect(JSON.parse(out)).toMatchObject([{ file: 'json/a.txt', moments: [{ start: 979 }] }]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^talkmark: json\/none.txt: There is no such file/),
    ]);
    expect(JSON.parse((await talkmark(['inspect', '--json', missing, missing])).out)).toEqual([]);
    const alone = await talkmark(['inspect', '--json', join(folder, 'json/*.txt')]);
    expect(JSON.parse(alone.out)).toMatchObject([{ file: 'json/a.txt' }]);
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

describe('frames', () => {
  const list = 'TITLE: T\n\n001  001  V  C  01:00:10:00 01:00:12:00 01:00:10:00 01:00:12:00\n';
  const table = 'Timecode,Note\n01:00:10:00,intro\n';

  test.each([
    ['a list', list, [], '3:1: error: ', '--fps 25'],
    ['a table', table, [], '2:1: error: ', '--fps 25'],
    ['a list that is late', list, ['--fps', '25'], '3:1: ', '--start-timecode 00:00:00:00'],
  ])(
    '%s is answered with the option that is missing, and no function',
    async (_, text, argv, place, option) => {
      const { out } = await talkmark(['inspect', '-', ...argv], text);
      const [line = ''] = out.split('\n').filter((said) => said.startsWith('<stdin>:'));
      expect(line).toContain(`<stdin>:${place}`);
      expect(line).toContain(option);
      expect(line).not.toMatch(/create|startTimecode/);
      expect(line.includes('--fps')).toBe(option.includes('--fps'));
    },
  );
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
      '5:1: warning: This begins before',
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
    ['10 MB of the same digits', megabytes('1:2:3:4:'), ' error: No moments were found. Looked for'],
    ['10 MB of stamps', megabytes('16:19 '), '1:300001: error: The text has more than 50000'],
    ['10 MB of [', megabytes('['), '1:10000001: error: The text ends before [ is closed'],
    ['empty', '', ' error: There is no text here.'],
    [
      'binary',
      Uint8Array.from({ length: 100_000 }, (_, at) => (at * at * 31) % 251),
      '1:5: error: Some bytes are not UTF-8',
    ],
    ['UTF-16', Buffer.from('\uFEFF{"start": NaN}', 'utf16le'), '1:11: error: NaN is not JSON'],
  ])('%s', async (_, content, line) => {
    const { code, out } = await talkmark(['validate', '-'], content);
    expect(code).toBe(1);
    expect(out).toContain(`<stdin>:${line}`);
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
