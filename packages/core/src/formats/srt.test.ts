import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import type { Talk } from '../talk/talk';
import { buildMoment, buildTalk } from '../testing/build-talk';
import { detectFormat } from './detect';
import { parseTalk } from './parse-talk';
import { srt } from './srt';
import { writeTalk } from './write-talk';

const read = (text: string) => parseTalk(text, { formats: [srt] });
const write = (talk: Talk) => writeTalk(talk, 'srt');

const clean =
  '1\n00:00:01,000 --> 00:00:04,500\nADA: Hello, <i>everyone</i>.\n\n2\n00:00:05,000 --> 00:00:08,000\n{\\an8}ADA: Two\nlines.\n';

test('cues become moments, their text on one line, with the speaker who is named again', () => {
  const { moments, issues } = read(clean);
  expect(moments).toMatchObject([
    { start: 1, end: 4.5, kind: 'cue', label: 'ADA: Hello, everyone.', people: [{ name: 'ADA' }] },
    { start: 5, end: 8, kind: 'cue', label: 'ADA: Two lines.', people: [{ name: 'ADA' }] },
  ]);
  expect(issues).toEqual([]);
  expect(read('1\n00:00:01,000 --> 00:00:04,500\nNote: once\n').moments[0]).not.toHaveProperty('people');
});

test('what was read is written as it stood', () => {
  const placed = clean.replace('04,500', '04,500 X1:100 X2:200 Y1:10 Y2:20').replace(/^1/, '7');
  for (const text of [clean, placed]) {
    expect(write(read(text).talk)).toMatchObject({ text, losses: [{ path: 'title' }] });
  }
  expect(write(read(clean.replaceAll('\n', '\r\n')).talk).text).toBe(clean);
});

describe('what people write is read, and every repair has its place', () => {
  test.each([
    ['a point for the comma', '1\n00:00:01.000 --> 00:00:02.000\nx', [1, 2, 'x'], ['2 warning']],
    ['times without hours, with fewer digits', '1\n00:01,5 --> 0:02\nx', [1.5, 2, 'x'], ['2 warning']],
    ['no number', '00:00:01,000 --> 00:00:02,000\nx', [1, 2, 'x'], ['1 warning']],
    [
      'a blank line in the text',
      '1\n00:00:01,000 --> 00:00:02,000\nx\n\ny\n\n',
      [1, 2, 'x y'],
      ['2 warning'],
    ],
    ['no text', '1\n00:00:01,000 --> 00:00:02,000', [1, 2, '0:01'], ['2 warning']],
    ['an arrow in the text', '1\n00:00:01,000 --> 00:00:02,000\nx --> y', [1, 2, 'x --> y'], []],
    ['text before the first cue', 'hello\n\n1\n00:00:01,000 --> 00:00:02,000\nx', [1, 2, 'x'], ['1 error']],
    ['a cue without times', '1\n00:00:01,000 --> 00:00:02,000\nx\n\n2\ny\n', [1, 2, 'x'], ['2 error']],
    [
      'times that are none',
      '1\n00:00:01,000 --> 00:00:02,000\nx\n\n2\n00:00:0x --> 3\ny',
      [1, 2, 'x'],
      ['6 error'],
    ],
  ])('%s', (_, text, moment, places) => {
    const { moments, issues } = read(text);
    expect(moments.map(({ start, end, label }) => [start, end, label])).toEqual([moment]);
    expect(issues.map(({ severity, line }) => `${line} ${severity}`)).toEqual(places);
  });

  test('a number that comes again, and no blank line between cues', () => {
    const { moments, issues } = read(
      '1\n00:00:01,000 --> 00:00:02,000\n10\n1\n00:00:02,000 --> 00:00:03,000\nz',
    );
    expect(moments.map(({ label }) => label)).toEqual(['10', 'z']);
    expect(issues).toMatchObject([{ line: 4, message: expect.stringContaining('several cues 1') }]);
  });
});

test('every moment gets an end, and what is lost is said', () => {
  const talk = buildTalk({
    moments: [
      buildMoment({ id: 'a', start: 979, label: 'a --> b', kind: 'cue', tags: ['x'] }),
      buildMoment({ id: 'b', start: 1000, end: 1000, label: 'Point\n\nof two', kind: 'cue' }),
    ],
  });
  const { text, losses } = write(talk);
  expect(text).toBe(
    '1\n00:16:19,000 --> 00:16:40,000\na -> b\n\n2\n00:16:40,000 --> 00:16:40,001\nPoint of two\n',
  );
  expect(losses.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'moments[0].end',
      'moments[0].label',
      'moments[0].tags',
      'moments[1].end',
      'moments[1].label',
      'speakers',
    ]),
  );
});

const line = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => !/[<{\0]|-->|^$/.test(text));

test('any cues come back as they were', () => {
  const cue = fc.record({
    start: fc.integer({ min: 0, max: 1e9 }),
    length: fc.integer({ min: 1, max: 1e6 }),
    label: line,
  });
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1, maxLength: 8 }), (cues) => {
      const talk = defineTalk({
        title: 'x',
        moments: cues.map(({ start, length, label }) => ({
          start: start / 1000,
          end: (start + length) / 1000,
          label,
          kind: 'cue',
        })),
      });
      const shown = ({ start, end, label }: Talk['moments'][number]) => [start, end, label];
      expect(read(write(talk).text).talk.moments.map(shown)).toEqual(talk.moments.map(shown));
    }),
  );
});

test('is detected by its numbers and times', () => {
  const detect = (text: string) => detectFormat(text, '', [srt]);
  expect(detect(clean)).toBe('srt');
  expect(detect(clean.replaceAll(',', '.'))).toBe('srt');
  expect(detect('00:00:01,000 --> 00:00:02,000\nx')).toBe('srt');
  expect(detect('WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,000\nx')).toBeUndefined();
  expect(detect('a --> b')).toBeUndefined();
});

test('no text throws, cut anywhere and with any character changed', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.string({ unit: 'binary', maxLength: 3 }), (at, change) => {
      srt.parse(clean.slice(0, at), { mode: 'strict' });
      srt.parse(clean.slice(0, at) + change + clean.slice(at + 1), { mode: 'lenient' });
    }),
  );
  for (const piece of [
    '-->\n',
    '1\n',
    '\n',
    '1 --> 2\n',
    '<i ',
    '{\\',
    'A: ',
    '00:00:01,000 --> 00:00:02,000\n\n',
  ])
    srt.parse(`1\n00:00:01,000 --> 00:00:02,000\n${piece.repeat(100_000)}`, { mode: 'lenient' });
}, 30_000);
