import { expect, test } from 'vitest';
import { createRandom } from './create-random';

const draws = Array.from({ length: 10_000 });

test('repeats itself for the same seed', () => {
  const first = createRandom(7);
  const second = createRandom(7);
  expect(draws.map(() => first.next())).toEqual(draws.map(() => second.next()));
});

test('gives the numbers that Mulberry32 gives everywhere', () => {
  const random = createRandom(1);
  expect([random.next(), random.next(), random.next()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

test('differs between seeds', () => {
  expect(createRandom(1).next()).not.toBe(createRandom(2).next());
});

test('spreads evenly over [0, 1)', () => {
  const random = createRandom(42);
  const numbers = draws.map(() => random.next());
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
});

test('draws every whole number below a limit, and no other', () => {
  const random = createRandom(42);
  expect([...new Set(draws.map(() => random.integer(6)))].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('picks every entry of a list, absent values too', () => {
  const random = createRandom(42);
  expect(new Set(draws.map(() => random.pick(['a', undefined, 'c'])))).toEqual(
    new Set(['a', undefined, 'c']),
  );
});

test('says that nothing can be picked from an empty list', () => {
  expect(() => createRandom(1).pick([])).toThrow('pick was given an empty list');
});
