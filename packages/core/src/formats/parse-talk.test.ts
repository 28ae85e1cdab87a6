import { describe, expect, test } from 'vitest';
import { TalkmarkError } from '../talk/talkmark-error';
import { detectFormat } from './detect';
import { parseTalk } from './parse-talk';
import type { FormatResult, TalkFormat } from './talk-format';
import { talkmarkJson } from './talkmark-json';
import { writeTalk } from './write-talk';

/** A format of one's own: `12 label` on each line. */
const lines: TalkFormat = {
  id: 'lines',
  name: 'numbered lines',
  mediaType: 'text/plain',
  extensions: ['lines', 'lst'],
  likelihood: (text) => (/^\d+ \w/m.test(text) ? 0.4 : 0),
  parse: (text): FormatResult => ({
    talk: {
      moments: [...text.matchAll(/^(-?\d+) (.*)$/gm)].map(([, start, label = '']) => ({
        start: Number(start),
        label,
      })),
    },
    issues: [],
    locate: (paths) => paths.map(([, index]) => ({ line: Number(index) + 1, column: 1 })),
  }),
};
const formats = [talkmarkJson, lines];

test('moments come in the order of the text, and sorted in the talk', () => {
  const { format, moments, talk } = parseTalk('7 b\n5 a\n', { formats });
  expect(format).toBe('lines');
  expect(moments.map(({ label }) => label)).toEqual(['b', 'a']);
  expect(talk.moments.map(({ label }) => label)).toEqual(['a', 'b']);
  expect(talk.moments[1]).toBe(moments[0]);
});

test('what is wrong with a moment is placed where the format read it', () => {
  const { talk, issues } = parseTalk('5 a\n-7 b\n9 \n', { formats });
  expect(talk.unplaced).toMatchObject([{ label: 'b' }]);
  expect(talk.moments[1]).toMatchObject({ start: 9, label: '0:09' });
  expect(issues.map(({ severity, line, path }) => `${severity} ${line} ${path}`)).toEqual([
    'error 2 moments[1].start',
    'warning 3 moments[2].label',
  ]);
});

describe('the title', () => {
  test.each([
    ['5 a', 'talks\\2016/dtrace intro.lst', 'dtrace intro'],
    ['5 a', 'notes.v2.md', 'notes.v2'],
    ['5 a', '.lines', '.lines'],
    ['intro\n\n## The talk ##\n5 a', '', 'Untitled talk'],
    ['5 a', '', 'Untitled talk'],
    ['{"talkmark":1,"title":"Own"}', 'file.json', 'Own'],
    ['{"talkmark":1}', 'file.talk.json', 'file'],
  ])('of %j in a file %j is %j', (text, fileName, title) => {
    expect(parseTalk(text, { formats, fileName }).talk.title).toBe(title);
  });

  test.each([
    ['Notes\n\n## The talk ##\n0:05 a\n1:00 b\n2:00 c', 'The talk'],
    ['# The talk\n0:00 Intro\n1:00 Middle\n2:00 End', 'The talk'],
    ['# made by a tool\n00:00:00.000 Intro\n', 'Untitled talk'],
  ])('of %j is its heading only where that is no comment: %j', (text, title) => {
    expect(parseTalk(text).talk.title).toBe(title);
  });
});

describe('nothing found', () => {
  test('says what was looked for', () => {
    expect(parseTalk('hello', { formats }).issues).toEqual([
      {
        severity: 'error',
        message: 'No moments were found. Looked for: Talkmark JSON, numbered lines.',
      },
    ]);
    expect(parseTalk('hello').issues[0]?.message).toMatch(/"16:19 punching myself", is a moment\.$/);
    expect(
      parseTalk('WEBVTT\n\nhello\n')
        .issues.map(({ message }) => message)
        .join(),
    ).not.toMatch('16:19');
    expect(parseTalk('hello', { formats, format: 'lines' }).issues[0]?.message).toMatch(
      'Looked for: numbered lines.',
    );
    expect(parseTalk(' \n', { formats }).issues[0]?.message).toBe('There is no text here.');
  });

  test('a binary file is said to be none of text', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    const { issues } = parseTalk(bytes, { formats });
    expect(issues.map(({ severity }) => severity)).toEqual(['error', 'warning', 'error']);
  });
});

test('a format is found by its content, and by its name where that is not telling', () => {
  const detect = (text: string, name?: string) => detectFormat(text, name, formats);
  expect(detect('{"talkmark": 1}')).toBe('talkmark-json');
  expect(detect('{"talkmark": 1}', 'x.lst')).toBe('talkmark-json');
  expect(detect('{"moments": [{"start": NaN')).toBe('talkmark-json');
  expect(detect('5 a')).toBe('lines');
  expect(detect('5 a', 'x.JSON')).toBe('talkmark-json');
  expect(detect('', 'x.lst')).toBe('lines');
  expect(detect('hello')).toBeUndefined();
  expect(detectFormat(new TextEncoder().encode('\uFEFF {"talkmark": 1}'))).toBe('talkmark-json');
});

test('an unknown format is named, with those there are', () => {
  const message = 'There is no format "vtt". Use one of: talkmark-json, lines.';
  expect(() => parseTalk('', { format: 'vtt', formats })).toThrow(new TalkmarkError(message));
  const { talk } = parseTalk('5 a', { formats });
  expect(() => writeTalk(talk, 'vtt', { formats })).toThrow(new TalkmarkError(message));
  expect(() => writeTalk(talk, 'lines', { formats })).toThrow(
    new TalkmarkError('numbered lines can be read, not written. Use one of: talkmark-json.'),
  );
});

test('without being told, reads what people write, and what only names itself late', () => {
  const prose = 'You can see Bryan punch himself (at 16:19), and offer his medical history at 20:11.';
  expect(parseTalk(prose)).toMatchObject({
    format: 'timestamp-text',
    moments: [{ start: 979 }, { start: 1211 }],
  });
  const late = `${'Nothing yet.\n'.repeat(10_000)}16:19 punching myself\n`;
  expect(parseTalk(late).moments).toMatchObject([{ start: 979, label: 'punching myself' }]);
});

test('a text file without times is read as any text, and gives no moments', () => {
  const timetable = 'Open daily 9:30 to 17:00.\nClosed on Mondays.\n';
  expect(parseTalk(timetable, { fileName: 'hours.txt' })).toMatchObject({
    format: 'timestamp-text',
    moments: [],
  });
});
