import { expect, test } from 'vitest';
import { percentile, timeEach } from './time-each';

test('every contender answers every question once', () => {
  const asked: string[][] = [[], []];
  const questions = Array.from({ length: 150 }, (_, index) => `question ${index}`);
  const contenders = asked.map((list) => (question: string) => list.push(question));
  expect(timeEach(contenders, questions).map(({ length }) => length)).toEqual([150, 150]);
  expect(asked).toEqual([questions, questions]);
});

test('a percentile is a time that was taken', () => {
  const times = Float64Array.from({ length: 200 }, (_, index) => index);
  expect([0, 0.5, 0.99, 1].map((fraction) => percentile(times, fraction))).toEqual([0, 100, 198, 199]);
  expect(percentile(new Float64Array(), 0.5)).toBeNaN();
});
