import { expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import { formats } from './formats';
import { parseTalk } from './parse-talk';
import { titleOrTime } from './untitled';
import { writeTalk } from './write-talk';

test.each([
  ['', 979, '16:19'],
  [' a ', 979, 'a'],
  ['', 2 ** 53, '9007199254740992'],
  ['', -1, '-1'],
  ['', Number.POSITIVE_INFINITY, 'Infinity'],
])('%j at %d is called %j', (title, start, name) => {
  expect(titleOrTime(title, start)).toBe(name);
});

test('a file may state times beyond every timecode', () => {
  for (const time of ['9007199254740992', '99999999999999999999', '9999999999999999999:00:00.000']) {
    for (const { id } of formats) {
      for (const text of [
        `${time}\t${time}\t`,
        `${time} --> ${time}\n`,
        `CHAPTER01=${time}`,
        `[{"segment":[${time},${time}]}]`,
      ]) {
        expect(parseTalk(text, { format: id }).moments).toEqual([]);
      }
    }
  }
});

test('the last time there is can be written in every format', () => {
  const talk = defineTalk({ title: 'T', moments: [{ start: Number.MAX_SAFE_INTEGER, label: 'the end' }] });
  for (const { id, write } of formats) {
    if (write) expect(parseTalk(writeTalk(talk, id).text, { format: id }).format).toBe(id);
  }
});
