import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRandom } from '../testing/create-random';
import { drawMoments } from '../testing/draw-moments';
import { createNaiveTimeIndex } from '../testing/naive-time-index';
import { createActiveCursor } from './active-cursor';
import type { TimedMoment } from './timed-moment';

const work = vi.hoisted(() => ({ windowLooks: 0, sortedSearches: 0 }));

vi.mock('./window-list', async (importOriginal) => {
  const original = await importOriginal<typeof import('./window-list')>();
  return {
    createWindowList(...parameters: Parameters<typeof original.createWindowList>) {
      const windows = original.createWindowList(...parameters);
      return {
        activeAt(time: number) {
          work.windowLooks += 1;
          return windows.activeAt(time);
        },
      };
    },
  };
});

vi.mock('./sorted-search', async (importOriginal) => {
  const original = await importOriginal<typeof import('./sorted-search')>();
  return {
    ...original,
    countUpToFrom(...parameters: Parameters<typeof original.countUpToFrom>) {
      work.sortedSearches += 1;
      return original.countUpToFrom(...parameters);
    },
  };
});

beforeEach(() => {
  work.windowLooks = 0;
  work.sortedSearches = 0;
});

const chapter = { id: 'chapter', start: 10, end: 100, kind: 'chapter' };
const joke = { id: 'joke', start: 20 };
const laugh = { id: 'laugh', start: 22 };
const talk: readonly TimedMoment[] = [chapter, joke, laugh];

describe('what the viewer sees', () => {
  test('nothing is active or current before the cursor is moved', () => {
    const cursor = createActiveCursor([{ start: 0, end: 10 }]);
    expect(cursor.active).toEqual([]);
    expect(cursor.current).toBeUndefined();
    expect(cursor.moveTo(0)).toBe(true);
    expect(cursor.active).toHaveLength(1);
  });

  test('moments become active and current as they are reached', () => {
    const cursor = createActiveCursor(talk);
    expect(cursor.moveTo(9.999)).toBe(false);
    expect(cursor.moveTo(10)).toBe(true);
    expect([cursor.active, cursor.current]).toEqual([[chapter], chapter]);
    expect(cursor.moveTo(20)).toBe(true);
    expect([cursor.active, cursor.current]).toEqual([[chapter, joke], joke]);
    expect(cursor.moveTo(22)).toBe(true);
    expect([cursor.active, cursor.current]).toEqual([[chapter, laugh], laugh]);
  });

  test('the last moment begun stays current when it is no longer active', () => {
    const cursor = createActiveCursor(talk);
    cursor.moveTo(22);
    expect(cursor.moveTo(27)).toBe(true);
    expect([cursor.active, cursor.current]).toEqual([[chapter], laugh]);
    expect(cursor.moveTo(100)).toBe(true);
    expect([cursor.active, cursor.current]).toEqual([[], laugh]);
  });

  test('current may change while active does not', () => {
    const cursor = createActiveCursor(talk, { pointSpan: 0 });
    cursor.moveTo(15);
    const { active } = cursor;
    expect(cursor.moveTo(20)).toBe(true);
    expect(cursor.active).toBe(active);
    expect(cursor.current).toBe(joke);
  });

  test('going back undoes it all', () => {
    const cursor = createActiveCursor(talk);
    cursor.moveTo(500);
    expect(cursor.moveTo(21)).toBe(true);
    expect([cursor.active, cursor.current]).toEqual([[chapter, joke], joke]);
    expect(cursor.moveTo(0)).toBe(true);
    expect([cursor.active, cursor.current]).toEqual([[], undefined]);
  });

  test('the end of all time is reached once', () => {
    const cursor = createActiveCursor(talk);
    expect(cursor.moveTo(Number.POSITIVE_INFINITY)).toBe(true);
    expect(cursor.current).toBe(laugh);
    expect(cursor.moveTo(Number.POSITIVE_INFINITY)).toBe(false);
  });

  test('a player that knows no time moves nothing', () => {
    const cursor = createActiveCursor(talk);
    cursor.moveTo(21);
    const { active } = cursor;
    expect(cursor.moveTo(Number.NaN)).toBe(false);
    expect(cursor.active).toBe(active);
  });
});

describe('what it costs', () => {
  test('between two boundaries it searches nothing and makes nothing, forward or back', () => {
    const cursor = createActiveCursor(talk);
    cursor.moveTo(30);
    const { active } = cursor;
    work.sortedSearches = 0;
    work.windowLooks = 0;
    for (let time = 27.5; time < 99.5; time += 1 / 60) {
      expect(cursor.moveTo(time)).toBe(false);
      expect(cursor.moveTo(127 - time)).toBe(false);
    }
    expect(cursor.active).toBe(active);
    expect(work).toEqual({ windowLooks: 0, sortedSearches: 0 });
  });

  test('playback over every boundary of a talk never looks into a window', () => {
    const moments = drawMoments(createRandom(5), 300, 3600);
    const cursor = createActiveCursor(moments);
    const boundaries = new Set<number>();
    for (let time = 0; time < 3600; time += 0.25) {
      const searches = work.sortedSearches;
      cursor.moveTo(time);
      if (work.sortedSearches > searches) boundaries.add(time);
    }
    expect(work.windowLooks).toBe(0);
    expect(boundaries.size).toBeGreaterThan(300);
    expect(boundaries.size).toBeLessThanOrEqual(2 * moments.length);
  });

  test('a seek looks into one window, however many moments it passes', () => {
    const cursor = createActiveCursor(Array.from({ length: 10_000 }, (_, start) => ({ start })));
    cursor.moveTo(9000);
    expect(work.windowLooks).toBe(1);
    cursor.moveTo(10);
    expect(work.windowLooks).toBe(2);
  });

  test('crossing a boundary that changes nothing keeps the same array', () => {
    const moments = [
      { start: 0, end: 100 },
      { start: 40, end: 50 },
    ];
    const cursor = createActiveCursor(moments);
    cursor.moveTo(10);
    const { active } = cursor;
    expect(cursor.moveTo(60)).toBe(true);
    expect(cursor.current).toBe(moments[1]);
    expect(cursor.active).toBe(active);
  });
});

describe('agrees with the definitions, wherever it comes from', () => {
  function followAndCompare(
    moments: readonly TimedMoment[],
    pointSpan: number,
    times: Iterable<number>,
  ): void {
    const cursor = createActiveCursor(moments, { pointSpan });
    const naive = createNaiveTimeIndex(moments, { pointSpan });
    for (const time of times) {
      const before = { active: cursor.active, current: cursor.current };
      const moved = cursor.moveTo(time);
      expect(cursor.active).toEqual(naive.at(time));
      expect(cursor.current).toBe(naive.current(time));
      expect(moved).toBe(cursor.active !== before.active || cursor.current !== before.current);
      const sameContent =
        cursor.active.length === before.active.length &&
        cursor.active.every((moment, index) => moment === before.active[index]);
      expect(cursor.active === before.active).toBe(sameContent);
    }
  }

  test('for any moments and any moves', () => {
    const anyMoments = fc.array(
      fc.record(
        { start: fc.nat(20), end: fc.nat(30), kind: fc.constantFrom('moment', 'chapter') },
        { requiredKeys: ['start'] },
      ),
      { maxLength: 30 },
    );
    const times = fc.array(
      fc.integer({ min: -1, max: 64 }).map((halves) => halves / 2),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anyMoments, fc.constantFrom(0, 0.5, 5), times, (drawn, pointSpan, walk) => {
        const moments = drawn.map(({ end, ...moment }) =>
          end === undefined ? moment : { ...moment, end: Math.max(end, moment.start) },
        );
        followAndCompare(moments, pointSpan, walk);
      }),
      { numRuns: 500 },
    );
  });

  test.each([1, 2, 3])('on a walk that plays, steps back and jumps (seed %d)', (seed) => {
    const random = createRandom(seed);
    const duration = 600;
    function* walk(): Generator<number> {
      let time = 0;
      for (let step = 0; step < 1500; step += 1) {
        const move = random.integer(10);
        if (move < 7) time += random.next() * 2;
        else if (move < 9) time -= random.next() * 10;
        else time = random.next() * duration;
        time = Math.min(Math.max(time, 0), duration);
        yield time;
      }
    }
    followAndCompare(drawMoments(random, 200, duration), 5, walk());
  });
});
