import { expect, test } from 'vitest';
import type { ParseMode } from '../talk/parse-mode';
import { buildMoment, buildTalk } from '../testing/build-talk';
import { ogm } from './ogm';
import { parseTalk } from './parse-talk';
import { writeTalk } from './write-talk';

const formats = [ogm];
const read = (text: string, mode: ParseMode = 'lenient') => parseTalk(text, { formats, mode });

test('pairs times, names and links by number, wherever they stand', () => {
  const text = [
    'CHAPTER00=00:00:00.000',
    'chapter01name=Second',
    'CHAPTER00NAME=First = best',
    'CHAPTER001URL=https://example.com/',
    'CHAPTER001=00:01:02.500',
    'CHAPTER100=01:00:00.000',
  ].join('\n');
  const { talk, issues } = read(text, 'strict');
  expect(issues).toEqual([]);
  expect(talk.moments).toMatchObject([
    { start: 0, label: 'First = best', kind: 'chapter' },
    { start: 62.5, label: 'Second', links: [{ url: 'https://example.com/' }] },
    { start: 3600, label: '1:00:00' },
  ]);
});

test('says which chapters have no time to begin at, and what else is none', () => {
  const text = 'CHAPTER01NAME=a\nCHAPTER02=nine\nCHAPTER03=00:00:09.000\nCHAPTER03=00:00:08.000\nhello\n';
  const { moments, issues } = read(text);
  expect(moments.map(({ start }) => start)).toEqual([9]);
  expect(issues.map(({ severity, line }) => [severity, line])).toEqual([
    ['error', 1],
    ['error', 2],
    ['error', 4],
    ['error', 5],
  ]);
});

test('writes two digits, three from the hundredth chapter on', () => {
  const moments = Array.from({ length: 100 }, (_, index) =>
    buildMoment({
      id: `t${index}-x`,
      start: index,
      label: 'x',
      kind: 'chapter',
      links: [{ url: 'https://a.example/' }],
    }),
  );
  const few = writeTalk(buildTalk({ moments: moments.slice(0, 1) }), 'ogm', { formats });
  expect(few.text).toBe('CHAPTER01=00:00:00.000\nCHAPTER01NAME=x\nCHAPTER01URL=https://a.example/\n');
  const many = writeTalk(buildTalk({ moments }), 'ogm', { formats });
  expect(many.text).toContain('CHAPTER001=00:00:00.000\n');
  expect(read(many.text).talk.moments).toEqual(moments);
});
