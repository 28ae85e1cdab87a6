import { describe, expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import type { ParseMode } from '../../talk/parse-mode';
import { buildMoment, buildTalk } from '../../testing/build-talk';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { ffmetadata } from './ffmetadata';

const formats = [ffmetadata];
const read = (text: string, mode: ParseMode = 'lenient') => parseTalk(text, { formats, mode });

const written = `;FFMETADATA1
title=Esc\\=apes \\; and \\# signs
artist=A\\\\B
comment=line one\\
line two
[STREAM]
language=eng
[CHAPTER]
TIMEBASE=1/1000
START=0
END=1500
title=Q&A: "why\\=how" \\#1
[CHAPTER]
TIMEBASE=1/90000
START=135000
END=270000
title=ninety kHz
artist=Ada
[CHAPTER]
TIMEBASE=1/1000000000
START=3000000000
END=3000000000
`;

describe('a file as ffmpeg writes it', () => {
  const { talk, issues } = read(written, 'strict');

  test('is read with its escapes, time bases and all tags', () => {
    expect(issues).toEqual([]);
    expect(talk.title).toBe('Esc=apes ; and # signs');
    expect(talk.extra).toEqual({
      artist: 'A\\B',
      comment: 'line one\nline two',
      STREAM: [{ language: 'eng' }],
    });
    expect(talk.moments).toMatchObject([
      { start: 0, end: 1.5, label: 'Q&A: "why=how" #1', kind: 'chapter' },
      { start: 1.5, end: 3, label: 'ninety kHz', extra: { artist: 'Ada', TIMEBASE: '1/90000' } },
      { start: 3, end: 3, label: '0:03' },
    ]);
  });

  test('comes back byte for byte', () => {
    expect(writeTalk(talk, 'ffmetadata', { formats })).toMatchObject({ text: written, losses: [] });
  });

  test('is read the same with CRLF and with comments', () => {
    const commented = written.replace('[STREAM]', '; a comment\n\n# another\n[STREAM]');
    expect(read(commented.replaceAll('\n', '\r\n'), 'strict').talk.moments).toEqual(talk.moments);
    expect(read(commented.replaceAll('\n', '\r\n')).talk.extra).toEqual(talk.extra);
  });
});

test('counts in nanoseconds where no TIMEBASE stands', () => {
  const { moments } = read(';FFMETADATA1\n[CHAPTER]\nSTART=1500000000\nEND=2000000000\ntitle=a\n');
  expect(moments).toMatchObject([{ start: 1.5, end: 2, label: 'a' }]);
});

test('takes what ffmpeg takes, and says what it made of it', () => {
  const text = [
    'title=first',
    'TITLE=last',
    '[CHAPTER]',
    'TIMEBASE=1/1000',
    'START=-500',
    'END=9000',
    '[CHAPTER]',
    'TIMEBASE=1/1000',
    'title=no start, no end',
    '[CHAPTER]',
    'TIMEBASE=0/0',
    'nonsense',
    '[PROGRAM]',
  ].join('\n');
  const { talk, issues } = read(text);
  expect(talk.title).toBe('last');
  expect(talk.moments).toMatchObject([
    { start: 0, end: 9 },
    { start: 9, label: 'no start, no end' },
  ]);
  expect(issues.map(({ severity, line }) => `${severity} ${line}`)).toEqual([
    'warning 1',
    'warning 3',
    'warning 7',
    'warning 7',
    'error 10',
    'error 12',
    'error 13',
  ]);
});

test('gives a chapter without an end the one that ffmpeg needs, and says so', () => {
  const moments = [
    buildMoment({ id: 't1-a', start: 1, label: 'a', kind: 'chapter' }),
    buildMoment({ id: 't2-b', start: 2.0005, label: 'b', kind: 'chapter' }),
  ];
  const { text, losses } = writeTalk(buildTalk({ duration: 60, moments }), 'ffmetadata', { formats });
  expect(text).toContain('TIMEBASE=1/1000000000\nSTART=1000000000\nEND=2000500000\n');
  expect(text).toContain('START=2000500000\nEND=60000000000\n');
  const ends = losses.filter(({ path }) => path?.endsWith('end'));
  expect(ends.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'moments[0].end: FFMETADATA cannot leave this out: it reads back as 2.0005.',
    'moments[1].end: FFMETADATA cannot leave this out: it reads back as 60.',
  ]);
});

test('a title that ends with a backslash does not swallow the line end, as ffmpeg reads it', () => {
  const talk = defineTalk({
    title: 'C:\\',
    moments: [{ start: 0, end: 1, label: 'the drive C:\\', kind: 'chapter' }],
  });
  const { text, losses } = writeTalk(talk, 'ffmetadata');
  expect(text.match(/.*\\.*/g)).toEqual(['title=C:\\\\ ', 'title=the drive C:\\\\ ']);
  expect(parseTalk(text).talk).toMatchObject({ title: 'C:\\', moments: [{ label: 'the drive C:\\' }] });
  expect(losses).toEqual([]);
});
