import { expect, test } from 'vitest';
import { toAsciiDigits } from './decimal-digits';

test('leaves ASCII alone', () => {
  expect(toAsciiDigits('1:02:03.5')).toBe('1:02:03.5');
});

test('reads full-width digits and signs', () => {
  expect(toAsciiDigits('１６：１９．５，０')).toBe('16:19.5,0');
});

test.each([
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
  ['extended Arabic-Indic', '۰۱۲۳۴۵۶۷۸۹'],
  ['Devanagari', '०१२३४५६७८९'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['mathematical bold', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
  ['mathematical monospace, the last of five runs in a row', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'],
])('reads %s digits', (_, digits) => {
  expect(toAsciiDigits(digits)).toBe('0123456789');
});

test('reads the Arabic decimal separator', () => {
  expect(toAsciiDigits('٣٫٥')).toBe('3.5');
});

test('gives every decimal digit of Unicode the value that its order gives it', () => {
  const digits = Array.from({ length: 0x11_0000 }, (_, codePoint) => codePoint)
    .filter((codePoint) => codePoint < 0xd8_00 || codePoint > 0xdf_ff)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => /\p{Decimal_Number}/u.test(character));
  expect(digits.length).toBeGreaterThan(600);
  expect(toAsciiDigits(digits.join(''))).toBe('0123456789'.repeat(digits.length / 10));
});

test('leaves numbers alone that are no decimal digits: superscripts, fractions, Roman and Chinese numerals', () => {
  expect(toAsciiDigits('² ½ Ⅷ 十 ④')).toBe('² ½ Ⅷ 十 ④');
});
