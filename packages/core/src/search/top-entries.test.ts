import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeTop } from './top-entries';

test('is the beginning of the whole list, stably sorted by score', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 40 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 45 }), (list, count) => {
      const entries = list.map((_, index) => index);
      const sorted = [...entries].sort((one, other) => (list[other] ?? 0) - (list[one] ?? 0));
      expect(takeTop(entries, Float32Array.from(list), count)).toEqual(sorted.slice(0, count));
    }),
  );
});
