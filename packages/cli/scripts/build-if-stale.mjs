// Builds dist/talkmark.js when it is missing or older than what it is made of. Writes to standard error only.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const root = join(here, '../..');
const built = join(here, 'dist/talkmark.js');
const sources = [
  join(here, 'src'),
  join(here, 'package.json'),
  join(here, 'vite.config.ts'),
  join(root, 'packages/core/src'),
  join(root, 'packages/core/package.json'),
  join(root, 'pnpm-lock.yaml'),
];

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file or anything below a folder last changed; a folder itself changes with every file added or removed. */
function newest(path) {
  if (/\.(test|bench)\.ts$/.test(path)) return 0;
  const entries = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : [];
  return Math.max(changedAt(path), ...entries.map((entry) => newest(join(path, entry))));
}

// The output goes to standard error: standard output belongs to the command.
const runNode = (...words) =>
  spawnSync(process.execPath, words, { cwd: here, stdio: ['ignore', 2, 2] }).status === 0;

function build() {
  const begun = new Date();
  if (!existsSync(join(root, 'node_modules')) && !runNode(join(root, 'scripts/setup.mjs'))) return false;
  // In a folder of its own until it is whole: another process may do the same, or run what is there.
  const folder = join(here, `dist/.build-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const isBuilt = runNode(vite, 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir');
  if (isBuilt) {
    // A source that changed meanwhile is newer than this.
    utimesSync(join(folder, 'talkmark.js'), begun, begun);
    renameSync(join(folder, 'talkmark.js'), built);
  }
  rmSync(folder, { recursive: true });
  return isBuilt;
}

if (changedAt(built) <= Math.max(...sources.map(newest)) && !build()) {
  console.error('talkmark could not be built; the messages above say why. Try "npm run build" at the root.');
  process.exit(1);
}
