import { describe, expect, test } from 'vitest';
import { createNaiveTimeIndex } from '../testing/naive-time-index';
import { createTimeIndex } from './time-index';
import type { TimedMoment } from './timed-moment';

const talk: readonly TimedMoment[] = [
  { id: 'intro', start: 0, end: 60, kind: 'chapter' },
  { id: 'joke', start: 50 },
  { id: 'laugh', start: 52 },
  { id: 'question', start: 53, kind: 'question' },
  { id: 'aside', start: 60, end: 60 },
  { id: 'whole', start: 60, end: 300, kind: 'chapter' },
  { id: 'part', start: 60, end: 120, kind: 'chapter' },
];

describe.each([
  ['in so many words', createNaiveTimeIndex],
  ['in the index', createTimeIndex],
])('%s', (_, createIndex) => {
  const index = createIndex(talk);
  const ids = (moments: readonly TimedMoment[]): (string | undefined)[] => moments.map(({ id }) => id);

  test('a range is active from its start up to its end, exclusive', () => {
    expect(ids(index.at(0))).toEqual(['intro']);
    expect(ids(index.at(49.999))).toEqual(['intro']);
    expect(ids(index.at(60))).not.toContain('intro');
  });

  test('a point is active for five seconds', () => {
    expect(ids(index.at(56.999))).toEqual(['intro', 'laugh', 'question']);
    expect(ids(index.at(57))).toEqual(['intro', 'question']);
    expect(ids(index.at(64))).toContain('aside');
    expect(ids(index.at(65))).not.toContain('aside');
  });

  test('a point gives way to the next moment of its kind, and to no other', () => {
    expect(ids(index.at(51.9))).toEqual(['intro', 'joke']);
    expect(ids(index.at(52))).toEqual(['intro', 'laugh']);
    expect(ids(index.at(53))).toEqual(['intro', 'laugh', 'question']);
  });

  test('longer moments stand before shorter ones that begin with them', () => {
    expect(ids(index.at(60))).toEqual(['whole', 'part', 'aside']);
  });

  test('points that begin together stay active together', () => {
    const twins = createIndex([
      { id: 'b', start: 1 },
      { id: 'a', start: 1 },
      { id: 'later', start: 3 },
    ]);
    expect(ids(twins.at(2))).toEqual(['b', 'a']);
    expect(ids(twins.at(3))).toEqual(['later']);
  });

  test('a span of one’s own choosing', () => {
    const long = createIndex([{ id: 'point', start: 1 }], { pointSpan: 60 });
    expect(ids(long.at(60))).toEqual(['point']);
    expect(ids(long.at(61))).toEqual([]);
    expect(createIndex([{ id: 'point', start: 1 }], { pointSpan: 0 }).at(1)).toEqual([]);
  });

  test('between counts what overlaps, and points where they lie', () => {
    expect(ids(index.between(0, 50))).toEqual(['intro']);
    expect(ids(index.between(50, 53))).toEqual(['intro', 'joke', 'laugh']);
    expect(ids(index.between(54, 60))).toEqual(['intro']);
    expect(ids(index.between(60, 61))).toEqual(['whole', 'part', 'aside']);
    expect(ids(index.between(120, 400))).toEqual(['whole']);
    expect(ids(index.between(300, 400))).toEqual([]);
  });

  test('next and previous are strictly later and earlier', () => {
    expect(index.next(-1)?.id).toBe('intro');
    expect(index.next(0)?.id).toBe('joke');
    expect(index.next(60)).toBeUndefined();
    expect(index.previous(0)).toBeUndefined();
    expect(index.previous(50)?.id).toBe('intro');
    expect(index.previous(61)?.id).toBe('aside');
  });

  test('a talk without moments has no answers', () => {
    const empty = createIndex<TimedMoment>([]);
    expect(empty.at(0)).toEqual([]);
    expect(empty.between(0, 10)).toEqual([]);
    expect(empty.next(0)).toBeUndefined();
    expect(empty.previous(0)).toBeUndefined();
  });
});
