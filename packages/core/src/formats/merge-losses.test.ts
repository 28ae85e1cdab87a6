import { expect, test } from 'vitest';
import { mergeLosses } from './merge-losses';
import type { Issue } from './talk-format';

const loss = (path: string, message = 'Left out.'): Issue => ({ severity: 'warning', message, path });
const tell = (losses: readonly Issue[]) =>
  mergeLosses(losses).map(({ path, message }) => `${path}: ${message}`);

test('what many moments lose alike is said once, of the first of them', () => {
  const many = Array.from({ length: 5 }, (_, index) => loss(`moments[${index + 1}].kind`));
  expect(tell([loss('title'), loss('moments[0].tags'), ...many, loss('unplaced[0].kind')])).toEqual([
    'title: Left out.',
    'moments[0].tags: Left out.',
    'moments[1].kind: Left out. So it is with 4 others.',
    'unplaced[0].kind: Left out.',
  ]);
});

test('what a few lose is told one by one, and what differs is not merged', () => {
  const losses = [
    ...[0, 1, 2].map((index) => loss(`moments[${index}].kind`)),
    ...['a', 'b', 'c', 'd'].map((name) => loss(`moments[0].extra.${name}`)),
    ...['a', 'b', 'c', 'd'].map((message, index) => loss(`moments[${index}].label`, message)),
  ];
  expect(mergeLosses(losses)).toEqual(losses);
});

test('what differs from moment to moment is told of twenty', () => {
  const losses = Array.from({ length: 1000 }, (_, index) => loss(`moments[${index}].start`, `To ${index}.`));
  const told = tell([...losses, loss('moments[0].end')]);
  expect(told.slice(-3)).toEqual([
    'moments[19].start: To 19.',
    'moments[20].start: To 20. 979 more of this kind are not listed.',
    'moments[0].end: Left out.',
  ]);
  expect(told).toHaveLength(22);
});

test('fields of the caller are bounded too', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `extra["field ${index}"]`);
  expect(mergeLosses(names.map((name) => loss(name)))).toHaveLength(21);
  expect(mergeLosses(names.map((name, index) => loss(`moments[${index}].${name}`)))).toHaveLength(21);
});

test('nothing stays nothing', () => {
  expect(mergeLosses([])).toEqual([]);
});
