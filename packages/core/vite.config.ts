import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        'formats/index': 'src/formats/index.ts',
        'testing/index': 'src/testing/index.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^valibot$/, /^@rgrove\/parse-xml$/, /^papaparse$/],
      // One file for each source file, so that bundlers can leave out what is not used.
      output: { preserveModules: true, preserveModulesRoot: 'src' },
    },
  },
});
