const signs = '：．，٫';
const asciiSigns = ':.,.';

const decimalDigit = /\p{Decimal_Number}/u;

/** Unicode encodes each script's digits as an unbroken run from zero to nine; some runs follow one another at once. */
function digitValue(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0;
  let runStart = codePoint;
  while (decimalDigit.test(String.fromCodePoint(runStart - 1))) runStart -= 1;
  return (codePoint - runStart) % 10;
}

/** Writes the decimal digits of every script, and the full-width signs between them, as ASCII. */
export function toAsciiDigits(text: string): string {
  return text.replace(
    /[：．，٫]|(?![0-9])\p{Decimal_Number}/gu,
    (character) => asciiSigns[signs.indexOf(character)] ?? String(digitValue(character)),
  );
}
