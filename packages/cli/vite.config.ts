import { defineConfig } from 'vite';

/** One file that needs nothing but Node: core is bundled in, from its source. */
export default defineConfig({
  ssr: {
    noExternal: true,
    resolve: { conditions: ['source', 'module', 'node', 'production'] },
  },
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'talkmark.js' } },
  },
});
