import { expect, test } from 'vitest';
import { readTimestamps } from './timestamp-text';

const read = (text: string): (readonly [number, string])[] =>
  readTimestamps(text).moments.map(({ start, label }) => [start, label]);

test.each<[string, [number, string][]]>([
  [
    'Plan A 0:10\nPlan B 0:20',
    [
      [10, 'Plan A'],
      [20, 'Plan B'],
    ],
  ],
  [
    'Intro 0:00\nVitamin A 10:00\nPart I: 20:05',
    [
      [0, 'Intro'],
      [600, 'Vitamin A'],
      [1205, 'Part I'],
    ],
  ],
  [
    'Q and A 1:10:00\nPlan A (1:20:00)',
    [
      [4200, 'Q and A'],
      [4800, 'Plan A'],
    ],
  ],
  [
    'A 0:10\nThe 0:20\nB 1:10',
    [
      [10, 'A'],
      [20, 'The'],
      [70, 'B'],
    ],
  ],
])('a short word at the end of a label stays where the time comes last: %j', (text, moments) => {
  expect(read(text)).toEqual(moments);
});
