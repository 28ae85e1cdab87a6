// Installs the dependencies if they differ from the lockfile. Needs nothing but Node and npm.
import './require-node.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const read = (path) => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};

// pnpm leaves a byte-identical copy of the lockfile it installed from.
if (read('pnpm-lock.yaml') !== read('node_modules/.pnpm/lock.yaml')) {
  const { packageManager } = JSON.parse(read('package.json'));
  console.log(`Installing dependencies with ${packageManager} …`);
  if (!run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'])) {
    console.error('Dependencies could not be installed; the messages above say why.');
    process.exit(1);
  }
}
