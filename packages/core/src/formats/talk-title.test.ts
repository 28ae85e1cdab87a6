import { expect, test } from 'vitest';
import { standInTitle } from './talk-title';
import { timestampText } from './timestamp-text/timestamp-text';

test.each([
  ['# Notes \n16:19 a', '', 'Notes'],
  ['## Notes #  \n', '', 'Notes'],
  ['# Notes\u00a0\n', '', 'Notes'],
  [`# ${'a'.repeat(3997)} b`, '', 'a'.repeat(3997)],
  ['# Notes', 'talks/Introduction.txt', 'Introduction'],
  ['no heading', '', undefined],
])('%j in the file %j is called %j', (text, fileName, title) => {
  expect(standInTitle(text, fileName, timestampText)).toBe(title);
});
