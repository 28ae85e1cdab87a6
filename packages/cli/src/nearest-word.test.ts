import { expect, test } from 'vitest';
import { didYouMean, nearestWord } from './nearest-word';

const words = ['inspect', 'convert', 'validate', 'srt'];

test.each([
  ['inspcet', 'inspect'],
  ['convert', 'convert'],
  ['valid', 'validate'],
  ['sr', 'srt'],
  ['show', undefined],
  ['', undefined],
  ['x'.repeat(1_000_000), undefined],
])('%s', (word, nearest) => {
  expect(nearestWord(word, words)).toBe(nearest);
});

test('asks, or says nothing', () => {
  expect(didYouMean('jsn', ['json'], '--')).toBe(' Did you mean --json?');
  expect(didYouMean('colour', ['json'])).toBe('');
});
