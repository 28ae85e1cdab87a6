import { expect, test } from 'vitest';
import { createMending } from './mended-text';

test('what follows a change is found where it stood before', () => {
  const original = 'one\ntwo three two';
  const mending = createMending(original);
  mending.replace(4, 7, '2', 'A word was shortened');
  mending.replace(8, 8, 'times ', 'A word was put in');
  mending.replace(14, 17, '2', 'A word was shortened');
  const { text, issues, originalOffset } = mending.finish();
  expect(text).toBe('one\n2 times three 2');
  expect(original.slice(originalOffset(text.indexOf('three')))).toBe('three two');
  expect(originalOffset(0)).toBe(0);
  expect(originalOffset(text.length)).toBe(original.length);
  expect(issues).toEqual([
    {
      severity: 'warning',
      message: 'A word was shortened (2 times, the first of them here).',
      line: 2,
      column: 1,
    },
    { severity: 'warning', message: 'A word was put in.', line: 2, column: 5 },
  ]);
});
