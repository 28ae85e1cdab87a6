import { expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';
import { createPositionOf } from '../text-position';
import { findRepeatedNames } from './repeated-names';

const find = (text: string): readonly string[] => {
  const positionOf = createPositionOf(text);
  return [...findRepeatedNames(text)].map(({ message, offset }) => {
    const { line, column } = positionOf(offset);
    return `${line}:${column} ${message.split(':')[0]}`;
  });
};

test.each([
  ['{"a":1,"a":2}', ['1:8 "a" is here for the second time']],
  ['{"a":{"b":1},\n"b":[{"a":1},{"a":2}]}', []],
  [
    '{"a":[{"x":1,\n"\\u0078":2}],"b":{},"b":[]}',
    ['2:1 "x" is here for the second time', '2:21 "b" is here for the second time'],
  ],
  ['{"a":"a","b":"a, \\"a\\":"}', []],
  ['{"__proto__":1,"__proto__":2}', ['1:16 "__proto__" is here for the second time']],
  [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, []],
])('%.60s', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

test('a talk says that the first of two fields is lost', () => {
  const { talk, issues } = parseTalk(
    '{ "talkmark": 1, "title": "T", "moments": [{ "start": 1, "label": "a",\n "label": "b" }] }',
  );
  expect(talk.moments[0]?.label).toBe('b');
  expect(issues).toMatchObject([{ severity: 'warning', line: 2, column: 2 }]);
});

test.each([
  [
    'podcasting2',
    '{ /* by hand */ "version": "1.2.0", "chapters": [{ "startTime": 1,\n "startTime": 2, }] }',
  ],
  ['iiif', '{ /* by hand */ "type": "Manifest", "items": [], "label": "a",\n "label": "b", }'],
  [
    'web-annotation',
    '{ /* by hand */ "type": "AnnotationPage", "items": [], "label": "a",\n "label": "b", }',
  ],
  ['talkmark-json', '{ /* by hand */ "title": "a",\n "title": "b", }'],
])('%s says so too, also of a text that had to be mended', (format, text) => {
  const { issues } = parseTalk(text, { format });
  expect(issues.map(({ line, message }) => `${line} ${message.split(':')[0]}`)).toEqual(
    expect.arrayContaining([
      '1 JSON has no comments',
      expect.stringMatching(/^2 "\w+" is here for the second time$/),
      '2 A comma too many was left out.',
    ]),
  );
});
