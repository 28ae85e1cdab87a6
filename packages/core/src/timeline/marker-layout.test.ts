import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Moment } from '../talk/talk';
import { buildMoment, buildTalk } from '../testing/build-talk';
import { createRandom } from '../testing/create-random';
import { layoutMarkers } from './marker-layout';

const at = (start: number, end?: number): Moment => buildMoment({ start, ...(end !== undefined && { end }) });

describe('one marker for one moment', () => {
  test('stands where the moment begins, as a fraction of the talk', () => {
    const moment = at(50);
    expect(layoutMarkers([moment], { duration: 200, width: 600 })).toEqual([
      { moments: [moment], start: 0.25 },
    ]);
  });

  test('reaches to the end of a range', () => {
    const [item] = layoutMarkers([at(50, 100)], { duration: 200, width: 600 });
    expect(item).toMatchObject({ start: 0.25, end: 0.5 });
  });

  test('has no end where the moment is a point', () => {
    const [item] = layoutMarkers([at(50, 50)], { duration: 200, width: 600 });
    expect(item).not.toHaveProperty('end');
  });

  test('stands at the end of the talk, and says so, where the moment begins after it', () => {
    const items = layoutMarkers([at(0), at(200), at(250, 300)], { duration: 200, width: 600, minGap: 0 });
    expect(items.map(({ start, end, beyond }) => ({ start, end, beyond }))).toEqual([
      { start: 0, end: undefined, beyond: undefined },
      { start: 1, end: undefined, beyond: undefined },
      { start: 1, end: 1, beyond: true },
    ]);
  });

  test('ends with the talk where the range goes on', () => {
    const [item] = layoutMarkers([at(100, 300)], { duration: 200, width: 600 });
    expect(item).toEqual({ moments: [at(100, 300)], start: 0.5, end: 1 });
  });
});

describe('clusters', () => {
  test('moments too near to be hit apart become one marker, at the first of them', () => {
    const items = layoutMarkers([at(10), at(12, 15), at(17), at(100)], { duration: 200, width: 600 });
    expect(items).toEqual([
      { moments: [at(10), at(12, 15), at(17)], start: 0.05 },
      { moments: [at(100)], start: 0.5 },
    ]);
  });

  test('one has no end, even if it begins with a range', () => {
    const [item] = layoutMarkers([at(10, 100), at(11)], { duration: 200, width: 600 });
    expect(item).toEqual({ moments: [at(10, 100), at(11)], start: 0.05 });
  });

  test('a wider rail shows more of them apart', () => {
    const { moments, duration } = buildTalk();
    const count = (width: number): number => layoutMarkers(moments, { duration, width }).length;
    expect([count(320), count(1280), count(100_000)]).toEqual([2, 2, 3]);
  });

  test('the gap is the embedder’s to choose', () => {
    const moments = [at(0), at(10), at(20)];
    const count = (minGap: number): number =>
      layoutMarkers(moments, { duration: 100, width: 100, minGap }).length;
    expect([count(5), count(10), count(15), count(100)]).toEqual([3, 3, 2, 1]);
  });

  test('one that holds a moment after the end of the talk says so', () => {
    const items = layoutMarkers([at(199), at(205)], { duration: 200, width: 600 });
    expect(items).toEqual([{ moments: [at(199), at(205)], start: 0.995, beyond: true }]);
  });
});

describe('nothing to lay out', () => {
  test.each([undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'while the duration is %s',
    (duration) => {
      expect(layoutMarkers([at(1)], { duration, width: 600 })).toEqual([]);
    },
  );

  test.each([0, -1, Number.NaN])('on a rail %d pixels wide', (width) => {
    expect(layoutMarkers([at(1)], { duration: 200, width })).toEqual([]);
  });

  test('without moments', () => {
    expect(layoutMarkers([], { duration: 200, width: 600 })).toEqual([]);
  });
});

describe('for any moments', () => {
  const moments = fc
    .array(
      fc.tuple(fc.double({ min: 0, max: 5000, noNaN: true }), fc.option(fc.nat(500), { nil: undefined })),
    )
    .map((drawn) =>
      drawn
        .sort(([a], [b]) => a - b)
        .map(([start, length]) => at(start, length === undefined ? undefined : start + length)),
    );
  const options = fc.record({
    duration: fc.integer({ min: 1, max: 5000 }),
    width: fc.integer({ min: 1, max: 4000 }),
    minGap: fc.integer({ min: 1, max: 60 }),
  });

  test('every moment is in exactly one marker, in order, and targets never overlap', () => {
    fc.assert(
      fc.property(moments, options, (given, { duration, width, minGap }) => {
        const items = layoutMarkers(given, { duration, width, minGap });
        expect(items.flatMap((item) => item.moments)).toEqual(given);
        expect(items.length).toBeLessThanOrEqual(width / minGap + 1);
        items.slice(1).forEach(({ start }, index) => {
          expect(start * width - (items[index]?.start ?? start) * width).toBeGreaterThanOrEqual(minGap);
        });
        for (const { start, end = start, moments: members, beyond = false } of items) {
          expect(0 <= start && start <= end && end <= 1).toBe(true);
          expect(beyond).toBe(members.some((moment) => moment.start > duration));
        }
      }),
    );
  });
});

test('the number of markers is bounded by the width, not by half a million moments', () => {
  const random = createRandom(1);
  const starts = Array.from({ length: 500_000 }, () => random.next() * 3600).sort((a, b) => a - b);
  const crowd = starts.map((start) => at(start));
  const items = layoutMarkers(crowd, { duration: 3600, width: 640 });
  expect(items.length).toBeLessThanOrEqual(27);
  expect(items.length).toBeGreaterThan(20);
  expect(items.reduce((sum, item) => sum + item.moments.length, 0)).toBe(crowd.length);
});
