import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendJson } from './mend-json';
import { readJsonText } from './read-json-text';

const read = (text: string) => {
  const json = readJsonText(text, 'lenient');
  const { value, issues } = 'issue' in json ? { value: undefined, issues: [json.issue] } : json;
  return {
    value,
    issues: issues.map(({ message, line, column }) => `${line}:${column} ${message}`),
  };
};

test.each([
  ['[1, 2,]', [1, 2], ['1:6 A comma too many was left out.']],
  ['{"a": 1, , "b": 2}', { a: 1, b: 2 }, ['1:8 A comma too many was left out.']],
  [
    '[1, // one\n]',
    [1],
    ['1:3 A comma too many was left out.', '1:5 JSON has no comments: it was left out.'],
  ],
  ['{"a": 1\n"b": 2}', { a: 1, b: 2 }, ['2:1 A comma was missing before this and was put in.']],
  [
    '[{} {} []]',
    [{}, {}, []],
    ['1:5 A comma was missing before this and was put in (2 times, the first of them here).'],
  ],
  [
    '<!--\n{"a": "<!-- // /* ,]"}\n-->',
    { a: '<!-- // /* ,]' },
    ['1:1 JSON has no comments: it was left out (2 times, the first of them here).'],
  ],
  ['//<![CDATA[\n[True];\n//]]>', [true], expect.any(Array)],
  [
    '{"a": "b\n\tc"}',
    { a: 'b\n\tc' },
    ['1:9 A line end or control character inside quotes was escaped (2 times, the first of them here).'],
  ],
  ['{"a": "\\", // ", }', { a: '", // ' }, ['1:16 A comma too many was left out.']],
])('%j is mended', (text, value, issues) => {
  expect(read(text)).toEqual({ value, issues });
});

test('what cannot be mended is said with its place in the text as it was', () => {
  expect(read('[1,]\n{')).toEqual({
    value: undefined,
    issues: [expect.stringMatching(/^1:4 The comma before/)],
  });
});

test('strict readers take JSON as it is', () => {
  expect(readJsonText('[1,]', 'strict')).toHaveProperty('issue.column', 4);
});

test('values after a repair are found where they stand in the text as it was', () => {
  const text = '{"a": "x\ny", /* c */ "b": [1 2]}';
  const json = readJsonText(text, 'lenient');
  if ('issue' in json) expect.fail();
  const second = { line: 2, column: text.indexOf('2]') - 8 };
  expect(json.positionOf(['b', 1])).toEqual(second);
  expect(json.positionsIn(['b'], 2)(1)).toEqual(second);
});

describe('mending', () => {
  test('leaves JSON alone', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(mendJson(text)).toMatchObject({ text, issues: [] });
      }),
    );
  });

  test('never throws', () => {
    const piece = fc.constantFrom('', ...'[]{},:"\\;/*-.e1 \n', '<!--', 'true', '\u0001');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        readJsonText(pieces.join(''), 'lenient');
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['[', ',', '"', '/*', '//\n', '"a" '])('of megabytes of %j is one walk', (piece) => {
    expect(mendJson(piece.repeat(2_000_000 / piece.length)).text).toBeDefined();
  });
});
