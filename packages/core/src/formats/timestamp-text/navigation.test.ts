import { expect, test } from 'vitest';
import { isMadeOfNavigation } from './navigation';

test.each([
  '',
  'skip to',
  'Skip to the video: ',
  'if you only watch one thing, start at',
  'jump to the talk (',
])('%j only tells where to click', (text) => expect(isMadeOfNavigation(text)).toBe(true));

test.each(['skip to lunch', 'the lamp falls', 'skipto'])('%j says more', (text) => {
  expect(isMadeOfNavigation(text)).toBe(false);
});

test('phrases within phrases are not tried in every combination', () => {
  expect(isMadeOfNavigation(`if you ${'skip to '.repeat(100_000)}lunch`)).toBe(false);
});
