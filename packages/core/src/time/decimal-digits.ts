const signs = '：．，٫';
const asciiSigns = ':.,.';

const decimalDigit = /\p{Decimal_Number}/u;

/** Unicode encodes each script's digits as an unbroken run from zero to nine; some runs follow one another at once. */
function toAscii(character: string): string {
  const sign = asciiSigns[signs.indexOf(character)];
  if (sign !== undefined || !decimalDigit.test(character)) return sign ?? character;
  const codePoint = character.codePointAt(0) ?? 0;
  let runStart = codePoint;
  while (decimalDigit.test(String.fromCodePoint(runStart - 1))) runStart -= 1;
  return String((codePoint - runStart) % 10);
}

/** Writes the decimal digits of every script, and the full-width signs between them, as ASCII. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[^ -~]/gu, toAscii);
}
