import { describe, expect, test } from 'vitest';
import { commonReferences } from './character-references';
import { htmlReferences } from './html-references';

// What each name stands for is compared with the browser's own table in html-references.browser.test.ts.
describe('the names of characters', () => {
  test('are as many as HTML has', () => {
    expect(htmlReferences.size).toBe(2125);
    expect(commonReferences.size).toBe(146);
  });

  test.each([
    ['a capital and its small letter', 'AElig Æ aelig æ Gcedil Ģ YAcy Я yacy я'],
    ['letters of alphabets, some of which stand elsewhere', 'Ascr 𝒜 Bscr ℬ gscr ℊ Zopf ℤ zopf 𝕫'],
    ['several names of one character', 'half ½ frac12 ½ NotEqual ≠ ne ≠'],
    ['two characters', 'nvlt <⃒ NotEqualTilde ≂̸ fjlig fj'],
  ])('of %s', (_, pairs) => {
    const words = pairs.split(' ');
    for (const [index, name] of words.entries()) {
      if (index % 2 === 0) expect(htmlReferences.get(name), name).toBe(words[index + 1]);
    }
  });

  test('that HTML does not have stand for nothing', () => {
    for (const name of ['gcedil', 'ocy;', 'quot;', 'Quot', 'AMP+', '']) {
      expect(htmlReferences.has(name), name).toBe(false);
    }
  });
});
