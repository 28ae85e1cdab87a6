import { expect, test } from 'vitest';
import { createIssueList } from '../issue-list';
import { parseTalk } from '../parse-talk';
import { reportRepeatedNames } from './repeated-names';

const find = (text: string): readonly string[] => {
  const issues = createIssueList(text, 'lenient');
  reportRepeatedNames(text, issues);
  return issues.toArray().map(({ line, column, message }) => `${line}:${column} ${message.split(':')[0]}`);
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
