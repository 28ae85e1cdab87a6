import { defineTalk } from '@talkmark/core';
import { expect, test } from 'vitest';
import { initialState } from './player-state';
import { readStatus, selectCurrentMoment, selectOpenMoments, selectStatus } from './selectors';

const talk = defineTalk({
  title: 'A talk',
  moments: ['a', 'b', 'c', 'd'].map((id, index) => ({ id, start: index * 10, label: id })),
});
const state = {
  ...initialState(talk),
  currentIndex: 2,
  activeMomentIds: ['c'],
  openMomentIds: ['a', 'gone'],
};

test.each([
  [0, 0, { active: false, current: false, open: true, past: true }],
  [2, 2, { active: true, current: true, open: false, past: false }],
  [3, 3, { active: false, current: false, open: false, past: false }],
  [0, 1, { active: false, current: false, open: true, past: true }],
  [1, 3, { active: true, current: true, open: false, past: false }],
])('moments %i to %i stand as %o', (first, last, status) => {
  expect(readStatus(selectStatus(state, first, last))).toEqual(status);
});

test('the current moment is the last begun', () => {
  expect(selectCurrentMoment(state)?.id).toBe('c');
  expect(selectCurrentMoment(initialState(talk))).toBeUndefined();
});

test('ids that are gone are not open', () => {
  expect(selectOpenMoments(state).map(({ id }) => id)).toEqual(['a']);
});
