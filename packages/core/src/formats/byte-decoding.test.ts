import { expect, test } from 'vitest';
import { decodeText } from './byte-decoding';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16le = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));

test('text in UTF-8 and UTF-16 comes out the same, one byte order mark dropped', () => {
  const text = 'Zeit – 時間 😀';
  const big = utf16le(text).map((_, index, all) => all[index ^ 1] ?? 0);
  const inputs = [
    text,
    `\uFEFF${text}`,
    new TextEncoder().encode(text),
    new TextEncoder().encode(`\uFEFF${text}`),
    new TextEncoder().encode(text).buffer,
    utf16le(text),
    big,
  ];
  for (const input of inputs) expect(decodeText(input)).toEqual({ text, issues: [] });
  expect(decodeText('\uFEFF\uFEFFa').text).toBe('\uFEFFa');
  expect(decodeText(new TextEncoder().encode('\uFEFF\uFEFFa')).text).toBe('\uFEFFa');
});

test('bytes that are no UTF-8 are replaced, and the first is named', () => {
  const latin1 = bytes(0x61, 0x0a, 0x62, 0xe9, 0x63);
  expect(decodeText(latin1)).toEqual({
    text: 'a\nb\uFFFDc',
    issues: [
      {
        severity: 'warning',
        message: 'Some bytes are not UTF-8 and became \uFFFD: save the text as UTF-8.',
        line: 2,
        column: 2,
      },
    ],
  });
  expect(decodeText(bytes(0xff, 0xfe, 0x61)).issues[0]?.message).toMatch('UTF-16LE');
});

test('NUL is replaced with a warning, in bytes and in text', () => {
  for (const input of ['a\0b\0', bytes(0x61, 0, 0x62, 0)]) {
    const { text, issues } = decodeText(input);
    expect(text).toBe('a\uFFFDb\uFFFD');
    expect(issues).toMatchObject([{ severity: 'warning', line: 1, column: 2 }]);
  }
});
