// Runs every *.bench.ts, each in a process of its own, as a bundle: as fast as in the hands of a user.
// Fails where something that is promised to be the fastest is not.
import './require-node.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { resolveConditions } from './resolve-conditions.mjs';
import { root, run } from './run.mjs';

const rivals = ['@flatten-js/interval-tree', 'node-interval-tree', 'media-captions', 'vtt.js', 'minisearch'];
// Inside node_modules, where the bundles find the rivals.
const folder = join(root, 'node_modules', '.cache', 'bench');
const wanted = process.argv[2] ?? '';

const versionOf = (name) =>
  `${name} ${JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version}`;
const [{ model }, ...others] = cpus();
console.log(
  `Node ${process.version}, ${others.length + 1} × ${model.trim()}, load ${loadavg()[0].toFixed(1)}`,
);
console.log(rivals.map(versionOf).join(', '));
console.log(
  'The contenders take turns. Before, they were seen to give the same answers where they claim to.',
);
console.log(
  'LOST: a rival is faster, and the run fails. NEAR: ahead by less than 5 %, which another run may undo.',
);

const source = join(root, 'packages', 'core', 'src');
const files = readdirSync(source, { recursive: true }).filter(
  (file) => file.endsWith('.bench.ts') && file.includes(wanted),
);
let ok = files.length > 0;
for (const file of files.sort()) {
  const name = basename(file, '.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: resolveConditions.node },
    ssr: { noExternal: true, external: rivals },
    build: {
      ssr: join(source, file),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  const words = ['--expose-gc', '--max-old-space-size=8192', join(folder, `${name}.mjs`)];
  if (!run(process.execPath, words)) ok = false;
}
process.exit(ok ? 0 : 1);
