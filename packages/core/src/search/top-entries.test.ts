import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeTop, takeTopWhere } from './top-entries';

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

test('with a condition, is the beginning of what meets it', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 80 });
  fc.assert(
    fc.property(
      scores,
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
      (list, count, part) => {
        const entries = list.map((_, index) => index);
        const isWanted = (entry: number): boolean => entry % part === 0;
        const all = takeTop(entries, Float32Array.from(list), list.length).filter(isWanted);
        expect(takeTopWhere(entries, Float32Array.from(list), count, isWanted)).toEqual(all.slice(0, count));
      },
    ),
  );
});
