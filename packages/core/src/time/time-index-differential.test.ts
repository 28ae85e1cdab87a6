import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../testing/create-random';
import { drawMoments } from '../testing/draw-moments';
import { createNaiveTimeIndex } from '../testing/naive-time-index';
import { createTimeIndex } from './time-index';

// Few distinct times, so that moments begin, end and are asked for together.
const anyTime = fc.integer({ min: -2, max: 64 }).map((halves) => halves / 2);
const anySpan = fc.constantFrom(0, 0.5, 5, 100);
const anyMoment = fc
  .record({
    start: fc.nat(30),
    length: fc.option(fc.oneof(fc.nat(4), fc.nat(40)), { nil: undefined }),
    kind: fc.constantFrom(undefined, 'moment', 'chapter'),
  })
  .map(({ start, length, kind }) =>
    length === undefined ? { start, kind } : { start, end: start + length, kind },
  );
const anyMoments = fc.array(anyMoment, { maxLength: 40 });

test('answers what the definitions say, for any moments', () => {
  fc.assert(
    fc.property(anyMoments, anySpan, anyTime, anyTime, (moments, pointSpan, time, other) => {
      const index = createTimeIndex(moments, { pointSpan });
      const naive = createNaiveTimeIndex(moments, { pointSpan });
      expect(index.at(time)).toEqual(naive.at(time));
      expect(index.between(time, other)).toEqual(naive.between(time, other));
      expect(index.next(time)).toBe(naive.next(time));
      expect(index.previous(time)).toBe(naive.previous(time));
    }),
    { numRuns: 2000 },
  );
});

test.each([1, 2, 3, 4])('answers what the definitions say, for a crowded talk (seed %d)', (seed) => {
  const random = createRandom(seed);
  const duration = 3600;
  const moments = drawMoments(random, 1500, duration);
  const index = createTimeIndex(moments);
  const naive = createNaiveTimeIndex(moments);
  for (let draw = 0; draw < 60; draw += 1) {
    const time = random.next() * duration;
    const other = time + random.next() * 100;
    expect(index.at(time)).toEqual(naive.at(time));
    expect(index.between(time, other)).toEqual(naive.between(time, other));
    expect(index.next(time)).toBe(naive.next(time));
    expect(index.previous(time)).toBe(naive.previous(time));
  }
});

test('returns the very moments it was given, and leaves their array as it was', () => {
  const later = { start: 5, end: 9 };
  const earlier = { start: 1, end: 9 };
  const moments = Object.freeze([later, earlier]);
  const index = createTimeIndex(moments);
  expect(index.at(6)[0]).toBe(earlier);
  expect(index.at(6)[1]).toBe(later);
});

test('holds a million overlapping moments', () => {
  const count = 1_000_000;
  const moments = Array.from({ length: count }, (_, start) => ({ start, end: start + 2.5 }));
  const index = createTimeIndex(moments);
  expect(index.at(500_000.25)).toEqual([moments[499_998], moments[499_999], moments[500_000]]);
  expect(index.between(10, 12)).toEqual([moments[8], moments[9], moments[10], moments[11]]);
  expect(index.next(999_998)).toBe(moments.at(-1));
  expect(index.previous(1)).toBe(moments[0]);
});

test('finds a range that began long before among those that have ended', () => {
  const short = Array.from({ length: 100_000 }, (_, start) => ({ start: start + 1, end: start + 1.5 }));
  const whole = { start: 0, end: 200_000 };
  expect(createTimeIndex([...short, whole]).at(150_000)).toEqual([whole]);
});
