import type { Issue } from '@talkmark/core';
import { expect, test } from 'vitest';
import { mergeLosses } from './merge-losses';

const loss = (path: string, message = 'left out'): Issue => ({ severity: 'warning', message, path });

test('what is the same of many moments is said once, and what differs is not merged', () => {
  const merged = mergeLosses([
    loss('title'),
    loss('moments[0].kind'),
    loss('moments[0].tags'),
    loss('moments[1].kind'),
    loss('moments[2].kind'),
    loss('moments[2].tags'),
    loss('moments[3].kind', 'changed'),
    loss('unplaced[0].kind'),
  ]);
  expect(merged.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'title: left out',
    'moments[0].kind and 2 others: left out',
    'moments[0].tags and one other: left out',
    'moments[3].kind: changed',
    'unplaced[0].kind: left out',
  ]);
});

test('nothing stays nothing', () => {
  expect(mergeLosses([])).toEqual([]);
});
