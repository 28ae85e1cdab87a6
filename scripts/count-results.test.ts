import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, summarize } from './count-results.mjs';

const vitest = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ],
};

describe('the last lines of npm test', () => {
  test('counts the tests of Vitest', () => {
    expect(countVitest(vitest)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  test('counts a test file that could not be loaded, which has no failed test in it', () => {
    const testResults = [...vitest.testResults, { status: 'failed', assertionResults: [] }];
    expect(countVitest({ ...vitest, testResults }).failed).toBe(2);
  });

  test('counts the tests of Playwright, and one that needed a second try as failed', () => {
    const stats = { expected: 9, flaky: 1, unexpected: 2, skipped: 3 };
    expect(countPlaywright({ stats })).toEqual({ passed: 9, failed: 3, skipped: 3 });
  });

  test('counts failures last, and names skips on the line before only where there are some', () => {
    const lint = { passed: 1, failed: 0 };
    expect(summarize([lint, lint])).toEqual({ lines: ['2 passed, 0 failed'], ok: true });
    expect(summarize([lint, { passed: 3, failed: 1, skipped: 2 }])).toEqual({
      lines: ['2 skipped', '4 passed, 1 failed'],
      ok: false,
    });
  });
});
