import { expect, test } from 'vitest';
import { parseQuery } from './parse-query';

test('mistyped letters are allowed for by the length of a word, and never in numbers', () => {
  const edits = parseQuery('abc abcd abcdefgh 20165678').words.map((word) => word.edits);
  expect(edits).toEqual([0, 1, 2, 0]);
});

test('a single letter is the beginning of a word only where somebody may be typing on', () => {
  expect(parseQuery('d lang').words.map((word) => word.isPrefix)).toEqual([false, true]);
  expect(parseQuery('lang d').words.map((word) => word.isPrefix)).toEqual([true, true]);
});

test('quoted words must follow each other, as they are written', () => {
  const { words, quotes } = parseQuery('“Offering unsolicited” talk “open');
  expect(quotes).toEqual([{ words: ['offering', 'unsolicited'], bits: 0b11 }]);
  expect(words.map(({ edits, isPrefix }) => [edits, isPrefix])).toEqual([
    [0, false],
    [0, false],
    [1, true],
    [1, true],
  ]);
  expect(parseQuery('kernel "kernel panic"').words).toEqual(
    ['kernel', 'panic'].map((text) => ({ text, edits: 0, isPrefix: false })),
  );
});

test('signs that stand together must follow each other', () => {
  expect(parseQuery('東京都庁')).toEqual({
    words: ['東京', '京都', '都庁'].map((text) => ({ text, edits: 0, isPrefix: false })),
    quotes: [],
    runs: [{ words: ['東', '京', '都', '庁'], bits: 0b111 }],
  });
  expect(parseQuery('東京 大阪城').runs).toEqual([{ words: ['大', '阪', '城'], bits: 0b110 }]);
});

test('the same word counts once, and no more than 16 count', () => {
  expect(parseQuery('a b a B').words).toHaveLength(2);
  expect(parseQuery(Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')).words).toHaveLength(
    16,
  );
});
