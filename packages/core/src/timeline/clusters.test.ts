import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterByGap } from './clusters';

const itself = (position: number): number => position;

test('leaves apart what lies apart', () => {
  expect(clusterByGap([0, 24, 48], itself, 24)).toEqual([[0], [24], [48]]);
});

test('joins what lies nearer than the gap to the first of a cluster', () => {
  expect(clusterByGap([0, 10, 23.9, 24, 100], itself, 24)).toEqual([[0, 10, 23.9], [24], [100]]);
});

test('cuts a long row of close entries into clusters no wider than the gap', () => {
  const row = Array.from({ length: 100 }, (_, index) => index);
  const clusters = clusterByGap(row, itself, 25);
  expect(clusters.map(({ length }) => length)).toEqual([25, 25, 25, 25]);
});

test('has no clusters of nothing', () => {
  expect(clusterByGap([], itself, 24)).toEqual([]);
});

test('keeps every entry once and in order, and first entries a gap apart', () => {
  const positions = fc
    .array(fc.double({ min: 0, max: 300, noNaN: true }))
    .map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(positions, fc.integer({ min: 1, max: 100 }), (entries, gap) => {
      const clusters = clusterByGap(entries, itself, gap);
      expect(clusters.flat()).toEqual(entries);
      const anchors = clusters.map(([first]) => first);
      anchors.slice(1).forEach((anchor, index) => {
        expect(anchor - (anchors[index] ?? anchor)).toBeGreaterThanOrEqual(gap);
      });
    }),
  );
});
