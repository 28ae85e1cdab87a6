import { cpSync } from 'node:fs';
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    lib: { entry: 'src/index.ts', formats: ['es'] },
    target: 'es2022',
    minify: false,
    sourcemap: true,
    rollupOptions: {
      external: /^(react|react-dom|video\.js|zustand|@radix-ui|@talkmark)(\/|$)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        banner: "'use client';",
        entryFileNames: '[name].js',
      },
    },
  },
  plugins: [{ name: 'copy-styles', closeBundle: () => cpSync('src/styles.css', 'dist/styles.css') }],
});
