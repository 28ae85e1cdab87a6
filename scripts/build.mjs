// Builds the packages, each after those it needs, then the demo.
import './require-node.mjs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

for (const folder of ['packages/core', 'packages/react', 'packages/cli', 'apps/demo']) {
  console.log(`\n${folder}`);
  if (!run('npm', ['run', '--silent', 'build'], { cwd: join(root, folder) })) {
    console.error(`\n${folder} could not be built; the messages above say why.`);
    process.exit(1);
  }
}
