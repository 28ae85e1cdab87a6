import { expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';

/** Read with one way to read them, they take no time; tried in every way, longer than the universe has been. */
test.each([
  ['phrases that contain one another', `Video. If you ${'skip to '.repeat(200)}lunch 16:19 and so on.`],
  ['a citation without spaces', `In the talk we say (${'A,'.repeat(200)} lower 16:19 and so on.`],
])('%s', (_, text) => {
  expect(parseTalk(text, { format: 'timestamp-text' }).format).toBe('timestamp-text');
});

test.each([
  ['braces', '{'],
  ['commas', ','],
  ['brackets', ']('],
  ['colons', ': '],
  ['full stops', '.'],
  ['closing brackets', ')'],
])('200 KB of %s behind a stamp', (_, piece) => {
  const text = `0:00 a\n0:30 b\nAt 16:19 ${piece.repeat(200_000 / piece.length)}, c at 17:00.`;
  expect(parseTalk(text, { format: 'timestamp-text' }).format).toBe('timestamp-text');
});

test('a link text of words within words', () => {
  const text = `0:00 a\n0:30 b\n[${'观看'.repeat(60)}u](https://a.b/?t=60) 1:00 c`;
  expect(parseTalk(text, { format: 'timestamp-text' }).moments).toHaveLength(3);
});

test.each([
  ['entries between strokes', 'a|'],
  ['names in brackets', '(A, '],
  ['quotes', '>'],
])('four million characters of %s do not exhaust the stack', (_, piece) => {
  const text = `0:00 a\n0:30 b\nAt 16:19 ${piece.repeat(4_000_000 / piece.length)} c at 17:00`;
  expect(parseTalk(text, { format: 'timestamp-text' }).format).toBe('timestamp-text');
});

test('many times behind a long run of strokes in an entry', () => {
  const text = `0:00 a\n0:10 ${'-'.repeat(500_000)} b ${'1:00 c '.repeat(40_000)}`;
  const begin = performance.now();
  expect(parseTalk(text, { format: 'timestamp-text' }).format).toBe('timestamp-text');
  expect(performance.now() - begin).toBeLessThan(15_000);
}, 60_000);
