import { defineConfig } from 'vite';
import { resolveConditions } from '../../scripts/resolve-conditions.mjs';

/** One file that needs nothing but Node: core is bundled in, from its source. */
export default defineConfig({
  ssr: {
    noExternal: true,
    resolve: { conditions: resolveConditions.node },
  },
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'talkmark.js' } },
  },
});
