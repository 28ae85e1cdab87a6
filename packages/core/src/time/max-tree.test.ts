import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../testing/create-random';
import { createMaxTree } from './max-tree';

function collectNaively(values: Float64Array, limit: number, count: number): number[] {
  return [...values.keys()].filter((index) => index < count && (values[index] ?? 0) > limit);
}

test('finds what a look at every value finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(9), fc.constant(Infinity)), { maxLength: 600 }),
      fc.integer({ min: -1, max: 10 }),
      fc.nat(620),
      (numbers, limit, count) => {
        const values = Float64Array.from(numbers);
        expect(createMaxTree(values).collectAbove(limit, count)).toEqual(
          collectNaively(values, limit, count),
        );
      },
    ),
  );
});

test.each([1, 15, 16, 17, 255, 256, 257, 4096, 4097])(
  'holds at the edge of its levels: %d values',
  (length) => {
    const random = createRandom(length);
    const values = Float64Array.from({ length }, () => random.integer(1000));
    const tree = createMaxTree(values);
    for (const limit of [-1, 500, 990, 1000]) {
      for (const count of [0, 1, length - 1, length]) {
        expect(tree.collectAbove(limit, count)).toEqual(collectNaively(values, limit, count));
      }
    }
  },
);

test('finds one value among a million without looking at most of them', () => {
  let reads = 0;
  const values = new Float64Array(1_000_000);
  values[123_456] = 1;
  const tree = createMaxTree(
    new Proxy(values, {
      get(target, key) {
        reads += 1;
        const value: unknown = Reflect.get(target, key, target);
        return value;
      },
    }),
  );
  reads = 0;
  expect(tree.collectAbove(0, 1_000_000)).toEqual([123_456]);
  expect(reads).toBeLessThan(100);
});
