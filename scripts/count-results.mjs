// Reads the reports of the test runners.

/** From Vitest's json report. A file that could not even be loaded counts as one failure. */
export function countVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** From Playwright's json report. A test that needed a second try counts as failed. */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** The sum, as the last lines of the run. */
export function summarize(results) {
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  const skips = skipped > 0 ? [`${skipped} skipped`] : [];
  return { lines: [...skips, `${passed} passed, ${failed} failed`], ok: failed === 0 };
}
