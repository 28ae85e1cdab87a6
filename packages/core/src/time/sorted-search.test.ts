import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBelow, countUpTo } from './sorted-search';

const limits = fc.oneof(fc.integer({ min: -1, max: 21 }), fc.constantFrom(-Infinity, Infinity));
const ascending = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(Infinity)), { maxLength: 60 })
  .map((numbers) => Float64Array.from(numbers).sort());

test('countUpTo counts like a filter, from wherever it starts', () => {
  fc.assert(
    fc.property(ascending, limits, fc.nat(60), (numbers, limit, near) => {
      const expected = numbers.filter((number) => number <= limit).length;
      expect(countUpTo(numbers, limit, Math.min(near, numbers.length))).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('countBelow counts like a filter', () => {
  fc.assert(
    fc.property(ascending, limits, (numbers, limit) => {
      expect(countBelow(numbers, limit)).toBe(numbers.filter((number) => number < limit).length);
    }),
  );
});

test('nothing is at most, or below, a limit that is no number', () => {
  expect(countUpTo(Float64Array.of(1, 2), Number.NaN)).toBe(0);
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
  expect(countUpTo(numbers, limit, 500_001)).toBe(limit + 1);
  expect(reads).toBeLessThanOrEqual(most);
});
