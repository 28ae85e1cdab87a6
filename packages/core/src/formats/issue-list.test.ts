import { expect, test } from 'vitest';
import { createIssueList } from './issue-list';

test('issues come in the order of the text, with line and column', () => {
  const issues = createIssueList('ab\ncd', 'lenient');
  issues.add('warning', 'second', 4);
  issues.add('info', 'first', 0);
  expect(issues.toArray()).toEqual([
    { severity: 'info', message: 'first', line: 1, column: 1 },
    { severity: 'warning', message: 'second', line: 2, column: 2 },
  ]);
  expect(createIssueList('', 'strict').toArray()).toEqual([]);
});

test('strict readers take repairs for errors', () => {
  const issues = createIssueList('', 'strict');
  for (const severity of ['warning', 'info'] as const) issues.add(severity, severity, 0);
  expect(issues.toArray().map(({ severity }) => severity)).toEqual(['error', 'info']);
});

test('of many a thousand are kept and the others counted', () => {
  const issues = createIssueList('', 'lenient');
  for (let count = 0; count < 1005; count += 1) issues.add('warning', 'x', 0);
  expect(issues.toArray()).toHaveLength(1001);
  expect(issues.toArray().at(-1)?.message).toMatch('5 more');
});
