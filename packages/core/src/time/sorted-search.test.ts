import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBelow, countUpTo, countUpToFrom } from './sorted-search';

const limits = fc.oneof(fc.integer({ min: -1, max: 21 }), fc.constantFrom(-Infinity, Infinity));
const ascending = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(Infinity)), { maxLength: 60 })
  .map((numbers) => Float64Array.from(numbers).sort());

test('they count like a filter, from wherever they start', () => {
  fc.assert(
    fc.property(ascending, limits, fc.nat(60), (numbers, limit, lastCount) => {
      const expected = numbers.filter((number) => number <= limit).length;
      expect(countUpTo(numbers, limit)).toBe(expected);
      expect(countUpToFrom(Math.min(lastCount, numbers.length), numbers, limit)).toBe(expected);
      expect(countBelow(numbers, limit)).toBe(numbers.filter((number) => number < limit).length);
    }),
    { numRuns: 2000 },
  );
});

test.each([1023, 1024, 1025, 5000])('they find every one of %d numbers', (length) => {
  const numbers = Float64Array.from({ length }, (_number, index) => index);
  for (const number of numbers) {
    expect(countUpTo(numbers, number)).toBe(number + 1);
    expect(countUpTo(numbers, number - 0.5)).toBe(number);
    expect(countBelow(numbers, number)).toBe(number);
  }
});

test('nothing is at most, or below, a limit that is no number', () => {
  expect(countUpTo(Float64Array.of(1, 2), Number.NaN)).toBe(0);
  expect(countUpToFrom(0, Float64Array.of(1, 2), Number.NaN)).toBe(0);
  expect(countBelow(Float64Array.of(1, 2), Number.NaN)).toBe(0);
});

test.each([
  ['to a neighbour', 500_001, 10],
  ['far ahead', 999_999, 100],
  ['far back', 3, 100],
])('a step %s looks at few numbers of a million', (_, limit, most) => {
  let reads = 0;
  const numbers = new Proxy(
    Float64Array.from({ length: 1_000_000 }, (_number, index) => index),
    {
      get(target, key) {
        reads += 1;
        const value: unknown = Reflect.get(target, key, target);
        return value;
      },
    },
  );
  expect(countUpToFrom(500_001, numbers, limit)).toBe(limit + 1);
  expect(reads).toBeLessThanOrEqual(most);
});
