import { join } from 'node:path';
import { build } from 'vite';
import { resolveConditions } from '../resolve-conditions.mjs';
import { root } from '../run.mjs';

/** Bundles core's fuzzer for Node, from its source, and returns where it lies. */
export async function buildFuzzer() {
  const folder = join(root, '.cache', `fuzz-${process.pid}`);
  await build({
    root: join(root, 'packages/core'),
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, resolve: { conditions: resolveConditions.node } },
    build: { ssr: 'src/fuzz/fuzz.ts', outDir: folder, emptyOutDir: true, target: 'node20', minify: false },
  });
  return { folder, path: join(folder, 'fuzz.js') };
}
