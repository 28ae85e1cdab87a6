import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReport } from './report';

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test.each([
  ['slower', 0.999, '  LOST'],
  ['not a number', Number.NaN, '  LOST'],
  ['as fast', 1, '  NEAR'],
  ['a little faster', 1.04, '  NEAR'],
])('a row that is %s says so', (_, ratio, end) => {
  createReport('Title', ['one', 'two']).row('row', [3, ratio]);
  expect(lines[1]?.endsWith(end)).toBe(true);
  expect(process.exitCode).toBe(end === '  LOST' ? 1 : undefined);
});

test('a row that is well ahead, or without a rival, says nothing', () => {
  createReport('Title', ['one', 'two']).row('row', [undefined, 1.06]);
  expect(lines[1]?.endsWith('× 1.06')).toBe(true);
  expect(process.exitCode).toBeUndefined();
});

test('a rival that nothing is promised about may be faster', () => {
  createReport('Title', ['one', 'two']).row('row', [2, 0.5], [2]);
  expect(lines[1]?.endsWith('× 0.500')).toBe(true);
  expect(process.exitCode).toBeUndefined();
});
