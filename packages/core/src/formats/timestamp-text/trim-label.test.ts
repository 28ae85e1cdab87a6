import { expect, test } from 'vitest';
import { trimLabel } from './trim-label';

test.each([
  ['- punching myself:', 'punching myself'],
  ['(0:30) a (b', '0:30) a (b'],
  ['[a', 'a'],
  ['a] ()', 'a'],
  ['a (b)', 'a (b)'],
  ['【a】', '【a】'],
  ['a.', 'a.'],
  ['-()-', ''],
])('%j is called %j', (text, label) => {
  expect(trimLabel(text)).toBe(label);
});

test.each(['](', '[](', '()', '- ', 'a '])('a megabyte of %j is trimmed in one walk', (piece) => {
  expect(trimLabel(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(1_000_000);
});
