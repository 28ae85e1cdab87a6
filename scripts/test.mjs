// Runs every check there is, and ends with one line that counts them.
import './require-node.mjs';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { countPlaywright, countVitest, summarize } from './count-results.mjs';
import { root, run } from './run.mjs';

const reports = join(root, 'test-results');
// A report of the last run must not be taken for one of this run.
rmSync(reports, { recursive: true, force: true });

const step = (name) => console.log(`\n— ${name}`);

/** One check, however many commands it takes. All of them run. */
function check(name, commands) {
  step(name);
  const ok = commands.map(([command, ...words]) => run(command, words)).every(Boolean);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** The tests of a runner: what its report counts, and one failure more where only its exit code tells of it. */
function tests(name, [command, ...words], { reportName, count, env }) {
  step(name);
  const ok = run(command, words, { env });
  try {
    const result = count(JSON.parse(readFileSync(join(reports, reportName), 'utf8')));
    return ok || result.failed > 0 ? result : { ...result, failed: 1 };
  } catch {
    console.error(`${name}: no report was written; the messages above say why.`);
    return { passed: 0, failed: 1 };
  }
}

try {
  if (!ensureChromium()) {
    throw new Error(
      'The tests need Chromium or Chrome, and none was found. Install one (Debian: sudo apt-get install chromium; ' +
        'macOS: brew install --cask google-chrome; anywhere: npx playwright install --with-deps chromium), ' +
        'or set CHROMIUM_PATH to one.',
    );
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { lines, ok } = summarize([
  ...Object.entries(checks).map(([name, commands]) => check(name, commands)),
  check('the packages as installed', [['node', 'scripts/check-packages.mjs']]),
  tests(
    'unit, component and story tests',
    [
      'vitest',
      '--run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'vitest.json')}`,
    ],
    { reportName: 'vitest.json', count: countVitest, env: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
  ),
  tests(
    'end-to-end tests of the demo',
    ['playwright', 'test', '--config=apps/demo/playwright.config.ts', '--reporter=list,json'],
    {
      reportName: 'playwright.json',
      count: countPlaywright,
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') },
    },
  ),
]);

console.log(`\n${lines.join('\n')}`);
process.exit(ok ? 0 : 1);
