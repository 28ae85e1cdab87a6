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
