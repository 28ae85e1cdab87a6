import { describe, expect, test } from 'vitest';
import { TalkmarkError } from '../talk/talkmark-error';
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
        severity: 'error',
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

describe('XML in the encoding of its declaration', () => {
  const declared = (encoding: string, ...rest: number[]) =>
    Uint8Array.from([...Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>`), ...rest]);

  test.each([
    ['ISO-8859-1', 0xe9, 'é'],
    ['iso-8859-1', 0x93, '“'],
    ['windows-1252', 0x80, '€'],
    ['windows-1251', 0xcf, 'П'],
    ['ISO-8859-15', 0xa4, '€'],
    ['koi8-r', 0xc1, 'а'],
  ])('%s: 0x%x is %s', (encoding, byte, character) => {
    const { text, issues } = decodeText(declared(encoding, byte));
    expect(text.slice(-1)).toBe(character);
    expect(issues).toEqual([]);
  });

  test('UTF-16 shows itself without a mark', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><a>é</a>';
    const little = Uint8Array.from(Buffer.from(xml, 'utf16le'));
    const big = little.map((_, index) => little[index ^ 1] ?? 0);
    for (const encoded of [little, big]) expect(decodeText(encoded)).toEqual({ text: xml, issues: [] });
  });

  test('a declaration that cannot be true or is not known leaves UTF-8', () => {
    const utf8 = [0xc3, 0xa9];
    expect(decodeText(declared('UTF-16', ...utf8)).text).toMatch(/é$/);
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...declared('koi8-r', ...utf8)])).text).toMatch(
      /é$/,
    );
    const { text, issues } = decodeText(declared('klingon', ...utf8));
    expect(text).toMatch(/é$/);
    expect(issues).toMatchObject([
      { severity: 'warning', message: expect.stringContaining(`"klingon", which is not known`) },
    ]);
  });

  test('only a declaration at the beginning counts', () => {
    const prose = Buffer.from('He wrote <?xml version="1.0" encoding="koi8-r"?> é');
    expect(decodeText(Uint8Array.from(prose)).text).toMatch(/é$/);
  });
});

test('views of any kind are bytes, and what is neither text nor bytes is a mistake of the program', () => {
  const bytes = new TextEncoder().encode('--16:19 a');
  expect(decodeText(new DataView(bytes.buffer, 2)).text).toBe('16:19 a');
  expect(decodeText(bytes.buffer).text).toBe('--16:19 a');
  for (const wrong of [undefined, null, 16, {}, []]) {
    // @ts-expect-error plain JavaScript may pass anything
    expect(() => decodeText(wrong)).toThrow(TalkmarkError);
  }
});
