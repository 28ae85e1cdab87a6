import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, foldWithOrigins } from './fold-text';

test.each([
  ['Été', 'ete'],
  ['e\u0301te\u0301', 'ete'],
  ['STRAẞE straße', 'strasse strasse'],
  ['Ørsted, Łódź, Þór, æon', 'orsted, lodz, thor, aeon'],
  ['İstanbul ısı', 'istanbul isi'],
  ['ΟΔΟΣ οδος Οδός', 'οδοσ οδοσ οδοσ'],
  ['ﬁle ｆｕｌｌ １６', 'file full 16'],
  ['user\u00adland \ufefffoo', 'userland foo'],
  ['OpenZFS’s “quote”', 'openzfs\'s "quote"'],
  ['ｶﾞｷﾞ カ\u3099 ガ', 'ガギ ガ ガ'],
  ['한글'.normalize('NFD'), '한글'],
  ['ภาษาไทย', 'ภาษาไทย'],
  ['हिन्दी', 'हिन्दी'],
  ['𝐁old', 'bold'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding is the same with and without origins', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldText(text);
      expect(foldWithOrigins(text).text).toBe(folded);
    }),
  );
});

test('each part leads back to the whole characters it was made of', () => {
  const text = 'a ﬁx 𝐁e\u0301';
  const folded = foldWithOrigins(text);
  const original = (part: string) => {
    const start = folded.text.indexOf(part);
    return text.slice(...folded.originalRange(start, start + part.length));
  };
  expect(folded.text).toBe('a fix be');
  expect(original('f')).toBe('ﬁ');
  expect(original('ix')).toBe('ﬁx');
  expect(original('b')).toBe('𝐁');
  expect(original('be')).toBe('𝐁e\u0301');
});

test('a tower of a million marks is folded in reasonable time', () => {
  expect(foldText(`a${'\u0301\u0316'.repeat(500_000)}b`)).toBe('ab');
});

test('lone surrogates stay', () => {
  expect(foldText('É\ud800x\udc00')).toBe('e\ud800x\udc00');
});

test('signs that are passed on as they are would fold to themselves', () => {
  const ranges = ['ぁゖ', 'ァヺ', '一鿿', '가힣'];
  const changed = ranges.flatMap((range) => {
    const first = range.charCodeAt(0);
    const signs = Array.from({ length: range.charCodeAt(1) - first + 1 }, (_, index) =>
      String.fromCharCode(first + index),
    );
    // With an accent, which is dropped, they are folded in full.
    return signs.filter((sign) => foldText(`${sign}\u0301`) !== sign || foldText(sign) !== sign);
  });
  expect(changed).toEqual([]);
});
