// Runs lint and the compiler.
import './require-node.mjs';
import { checks } from './checks.mjs';
import { run } from './run.mjs';

const results = Object.values(checks)
  .flat()
  .map(([command, ...words]) => run(command, words));
process.exit(results.every(Boolean) ? 0 : 1);
