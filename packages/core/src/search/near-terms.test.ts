import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTermDictionary } from './term-dictionary';

/** Optimal string alignment, by its definition. */
function measure(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => row || column),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= one.length; row++) {
    for (let column = 0; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const best =
        row === 0 || column === 0
          ? row + column
          : Math.min(
              at(row - 1, column) + 1,
              at(row, column - 1) + 1,
              at(row - 1, column - 1) + cost,
              row > 1 && column > 1 && swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
            );
      rows[row]?.splice(column, 1, best);
    }
  }
  return at(one.length, other.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });

test('finds the terms that a slow search finds: near ones, beginnings, exact ones', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 60 }),
      word,
      fc.integer({ min: 1, max: 2 }),
      (list, wanted, edits) => {
        const terms = [...list].sort();
        const dictionary = createTermDictionary(terms);
        const near = terms.flatMap((term, index) => {
          const distance = measure(term, wanted);
          return distance <= edits ? [{ index, distance }] : [];
        });
        expect(dictionary.findNear(wanted, edits)).toEqual(near);
        expect(terms.slice(...dictionary.findPrefix(wanted))).toEqual(
          terms.filter((term) => term.startsWith(wanted)),
        );
        const index = terms.indexOf(wanted);
        expect(dictionary.find(wanted)).toBe(index < 0 ? undefined : index);
      },
    ),
    { numRuns: 500 },
  );
});
