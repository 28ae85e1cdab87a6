import { describe, expect, test } from 'vitest';
import { formats } from '../formats/formats';
import { parseTalk } from '../formats/parse-talk';
import { createFuzzer } from './fuzz';
import { measureGrowth } from './measure-growth';
import { createSeeds } from './seeds';

const clocks = { now: () => performance.now(), processorTime: () => performance.now() };
const seed = 20_161_103;

test('there are seeds for every format', () => {
  const seeded = new Set(createSeeds().map(({ format }) => format));
  expect(formats.map(({ id }) => id).filter((id) => !seeded.has(id))).toEqual([]);
});

test('each number is one input, and no two are alike for long', () => {
  const [one, same] = [createFuzzer(seed, clocks), createFuzzer(seed, clocks)];
  const inputs = Array.from({ length: 200 }, (_, number) => one.inputOf(number));
  expect(inputs).toEqual(inputs.map((_, number) => same.inputOf(number)));
  expect(new Set(inputs.map(String)).size).toBeGreaterThan(150);
});

// One of them runs again by `npm run fuzz -- --own --seed 20161103 --case N`.
test('more than a thousand inputs throw nothing, and what is read keeps its promises', () => {
  const { failures } = createFuzzer(seed, clocks).run(0, 1500);
  expect(failures).toEqual([]);
}, 120_000);

describe('what a fuzzer finds', () => {
  test('a time that does not grow with its text is told from one that does', () => {
    const options = { now: clockOf(), lengths: [100, 400, 1600], floor: 0 };
    const make = (length: number) => 'a'.repeat(length);
    expect(measureGrowth(make, ({ length }) => spend(length), options)).toMatchObject({
      linear: true,
      ratio: 4,
    });
    expect(measureGrowth(make, ({ length }) => spend(length ** 2), options)).toMatchObject({
      linear: false,
      ratio: 16,
    });
  });
});

let spent = 0;
function spend(milliseconds: number): void {
  spent += milliseconds;
}
const clockOf = () => () => spent;

test('every parser reads files of every other format', () => {
  const seeds = createSeeds();
  for (const { id } of formats) for (const { text } of seeds) parseTalk(text, { format: id });
});
