import { expect, test } from 'vitest';
import { toClipUrl } from './clip-url';
import { formatIsoDuration } from './video';

test.each([
  ['https://a/b?v=1&t=9#c', 'query', 'https://a/b?v=1&t=3#c'],
  ['https://a/b?v=1&t=9#t=8', 'fragment', 'https://a/b?v=1#t=3'],
  ['https://a/b#c?d', 'query', 'https://a/b?t=3#c?d'],
] as const)('the clip of %s with its time in the %s is %s', (page, place, url) => {
  expect(toClipUrl(page, 3, place)).toBe(url);
});

test.each([
  [0, 'PT0S'],
  [59.9996, 'PT1M'],
  [60, 'PT1M'],
  [3600, 'PT1H'],
  [3661.5, 'PT1H1M1.5S'],
  [90_000, 'PT25H'],
])('%d s are the duration %s', (seconds, text) => {
  expect(formatIsoDuration(seconds)).toBe(text);
});
