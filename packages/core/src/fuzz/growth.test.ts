import { expect, test } from 'vitest';
import { formats } from '../formats/formats';
import { createGrowthCases, type GrowthCase } from './growth';
import { measureGrowth } from './measure-growth';

const lengths = [62_500, 250_000, 1_000_000];
/** Of the processor: a busy machine must not fail a test. */
const now = () => process.cpuUsage().user / 1000;

// `npm run fuzz -- --linear` takes them all, and up to 10 MB.
const cases = createGrowthCases();
const isOwnFile = ({ name, format }: GrowthCase) => name === `${format}: a file of ${format}`;
const sample = [...cases.filter(isOwnFile), ...cases.filter((_, index) => index % 601 === 100)];

test('every format has texts to grow', () => {
  expect(new Set(cases.map(({ format }) => format))).toEqual(new Set(['', ...formats.map(({ id }) => id)]));
});

test('texts four times as long take no more than eight times as long', () => {
  const measured = sample.map(({ name, make, call }) => ({
    name,
    ...measureGrowth(make, call, { now, lengths, floor: 300 }),
  }));
  expect(measured.filter(({ linear }) => !linear)).toEqual([]);
}, 300_000);
