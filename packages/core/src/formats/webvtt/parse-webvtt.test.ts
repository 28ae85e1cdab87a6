import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../../talk/parse-mode';
import { parseWebVtt } from './parse-webvtt';

const file = (...blocks: string[]) => ['WEBVTT', ...blocks].join('\n\n');
const cuesOf = (text: string, mode: ParseMode = 'strict') =>
  parseWebVtt(text, { mode }).cues.map(({ id, startTime, endTime, text }) => [id, startTime, endTime, text]);

test('a file has cues, with the names and defaults of VTTCue', () => {
  const { fatal, cues, regions, issues } = parseWebVtt(file('a\n00:01.500 --> 01:00:00.000\none\ntwo'));
  expect({ fatal, regions, issues }).toEqual({ fatal: false, regions: [], issues: [] });
  expect(cues).toEqual([
    {
      id: 'a',
      startTime: 1.5,
      endTime: 3600,
      text: 'one\ntwo',
      region: null,
      vertical: '',
      snapToLines: true,
      line: 'auto',
      lineAlign: 'start',
      position: 'auto',
      positionAlign: 'auto',
      size: 100,
      align: 'center',
    },
  ]);
});

test('settings and regions are read, and what is none is ignored alone', () => {
  const { cues, regions, issues } = parseWebVtt(
    file(
      'REGION\nid:r width:40% lines:4\nregionanchor:10%,20.5% viewportanchor:1%,2% scroll:up',
      '00:00.000 --> 00:01.000 region:r align:left position:5%,line-left\nx',
      '00:00.000 --> 00:01.000 region:r line:-2,end vertical:rl size:33% align:middle\nx',
    ),
  );
  expect(regions).toEqual([
    {
      id: 'r',
      width: 40,
      lines: 4,
      regionAnchorX: 10,
      regionAnchorY: 20.5,
      viewportAnchorX: 1,
      viewportAnchorY: 2,
      scroll: 'up',
    },
  ]);
  expect(cues[0]?.region).toBe(regions[0]);
  expect(cues).toMatchObject([
    { align: 'left', position: 5, positionAlign: 'line-left' },
    { region: null, line: -2, lineAlign: 'end', vertical: 'rl', size: 33, align: 'center' },
  ]);
  expect(issues).toMatchObject([
    { severity: 'error', line: 10, message: expect.stringContaining('"align:middle"') },
  ]);
});

test('LF, CR and CRLF end lines alike, in bytes and in text, and one byte order mark is none of it', () => {
  const text = file('a\n00:00.000 --> 00:01.000\none\ntwo', '00:01.000 --> 00:02.000\nthree');
  const expected = [
    ['a', 0, 1, 'one\ntwo'],
    ['', 1, 2, 'three'],
  ];
  for (const end of ['\n', '\r', '\r\n']) {
    const written = text.replaceAll('\n', end);
    expect(cuesOf(written)).toEqual(expected);
    const { cues } = parseWebVtt(new TextEncoder().encode(`\uFEFF${written}`));
    expect(cues.map(({ id, startTime, endTime, text }) => [id, startTime, endTime, text])).toEqual(expected);
    expect(parseWebVtt(`\uFEFF\uFEFF${written}`).fatal).toBe(true);
  }
});

describe('to the letter', () => {
  test.each([
    ['hours of any length', '1:00:00.000 --> 100:00:00.000\nx', [['', 3600, 360_000, 'x']]],
    ['no white space around the arrow', '00:00.000-->00:01.000\nx', [['', 0, 1, 'x']]],
    ['an end before the start', '00:02.000 --> 00:01.000\nx', [['', 2, 1, 'x']]],
    ['an arrow in the text ends the cue', '00:00.000 --> 00:01.000\nx\n-->', [['', 0, 1, 'x']]],
    [
      'a cue without a blank line above',
      '00:00.000 --> 00:01.000\nx\n00:01.000 --> 00:02.000\ny',
      [
        ['', 0, 1, 'x'],
        ['', 1, 2, 'y'],
      ],
    ],
    ['no milliseconds', '00:00 --> 00:01\nx', []],
    ['a comma', '00:00,000 --> 00:01,000\nx', []],
    ['seconds beyond 59', '00:00.000 --> 00:60.000\nx', []],
    ['minutes beyond 59 without hours', '60:00.000 --> 61:00.000\nx', []],
    ['one digit for the minutes', '0:00.000 --> 0:01.000\nx', []],
    ['an id above an id', 'a\nb\n00:00.000 --> 00:01.000\nx', [['', 0, 1, 'x']]],
    ['an id like a keyword', 'NOTE a\n00:00.000 --> 00:01.000\nx', [['NOTE a', 0, 1, 'x']]],
    ['NUL', '00:00.000 --> 00:01.000\nx\0', [['', 0, 1, 'x\uFFFD']]],
  ])('%s', (_, block, cues) => {
    expect(cuesOf(file(block))).toEqual(cues);
  });

  test.each(['', 'WEBVT', 'WEBVTTX', ' WEBVTT', 'webvtt', '\u{FEFF}\u{FEFF}WEBVTT', 'WEBVTT\f'])(
    '%j is no WebVTT',
    (text) => {
      expect(parseWebVtt(text)).toMatchObject({
        fatal: true,
        cues: [],
        issues: [{ severity: 'error', line: 1 }],
      });
    },
  );

  test('UTF-16 is no WebVTT either', () => {
    expect(parseWebVtt(Uint8Array.from(Buffer.from('\uFEFFWEBVTT', 'utf16le'))).fatal).toBe(true);
  });

  test('what is dropped is said, comments and styles are not', () => {
    const { cues, issues } = parseWebVtt(
      file(
        'NOTE\nx',
        'STYLE\n::cue {}',
        'stray',
        '00:00.000 --> 00:01.000',
        '00:00 --> 00:01\nx',
        'STYLE\n::cue {}',
        'NOTE y',
      ),
    );
    expect(cues).toHaveLength(1);
    expect(issues.map(({ severity, line }) => `${line} ${severity}`)).toEqual([
      '9 error',
      '13 error',
      '16 error',
    ]);
  });
});

describe('lenient', () => {
  test.each([
    ['WEBVTT after blank lines and byte order marks', '\n \uFEFF\uFEFFWEBVTT\n\n00:00.000 --> 00:01.000\nx'],
    ['in lower case', 'webvtt\n\n00:00.000 --> 00:01.000\nx'],
    ['without it', '00:00.000 --> 00:01.000\nx'],
    ['a comma', 'WEBVTT\n\n00:00:00,000 --> 00:00:01,000\nx'],
    ['no milliseconds', 'WEBVTT\n\n00:00 --> 00:01\nx'],
    ['one digit each', 'WEBVTT\n\n0:0 --> 0:1\nx'],
    ['tenths', 'WEBVTT\n\n00:00.0 --> 00:01.0\nx'],
    ['an arrow of two characters', 'WEBVTT\n\n00:00.000 -> 00:01.000\nx'],
    ['the arrow of a word processor', 'WEBVTT\n\n00:00.000 → 00:01.000\nx'],
    ['a blank line above the text', 'WEBVTT\n\n00:00.000 --> 00:01.000\n\nx'],
  ])('reads %s, and says so', (_, text) => {
    expect(cuesOf(text, 'lenient')).toEqual([['', 0, 1, 'x']]);
    expect(parseWebVtt(text, { mode: 'lenient' }).issues).toMatchObject([{ severity: 'warning' }]);
  });

  test('reads an id where the blank line above it is missing, and an arrow in a text', () => {
    const text = file('1\n00:00.000 --> 00:01.000\na --> b\n2\n00:01.000 --> 00:02.000\n10 -> 20');
    expect(cuesOf(text, 'lenient')).toEqual([
      ['1', 0, 1, 'a --> b'],
      ['2', 1, 2, '10 -> 20'],
    ]);
  });

  test('does not take a text without times for WebVTT, nor frames for seconds', () => {
    expect(parseWebVtt('Once upon a time', { mode: 'lenient' }).fatal).toBe(true);
    expect(cuesOf(file('00:00:00:12 --> 00:00:01:00\nx'), 'lenient')).toEqual([]);
  });
});

test('settings that stand at every cue are reported once, and a million faults in bounds', () => {
  const cue = '00:00.000 --> 00:01.000 align:middle\nx\n\n';
  expect(parseWebVtt(file(cue.repeat(1000))).issues).toHaveLength(1);
  const { issues } = parseWebVtt(file('stray\n\n'.repeat(100_000)));
  expect(issues).toHaveLength(1001);
  expect(issues.at(-1)?.message).toMatch('There are 99000 more problems like these');
});
