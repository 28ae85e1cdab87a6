import { expect, test } from 'vitest';
import { createRandom } from './create-random';
import { drawMoments } from './draw-moments';

const moments = drawMoments(createRandom(1), 500, 100);

test('draws as many as asked for, within the duration, with ids of their own', () => {
  expect(new Set(moments.map(({ id }) => id)).size).toBe(500);
  expect(moments.every(({ start }) => start >= 0 && start < 100)).toBe(true);
});

test('draws points with and without an end, ranges, and moments at one time', () => {
  expect(moments.some(({ end }) => end === undefined)).toBe(true);
  expect(moments.some(({ start, end }) => end === start)).toBe(true);
  expect(moments.some(({ start, end = start }) => end > start)).toBe(true);
  expect(new Set(moments.map(({ start }) => start)).size).toBeLessThan(500);
  expect(moments.some((moment, index) => moment.start < (moments[index - 1]?.start ?? 0))).toBe(true);
});

test('draws the same again for the same seed', () => {
  expect(drawMoments(createRandom(1), 500, 100)).toEqual(moments);
});
