import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** One style sheet of all, word for word: browsers follow the imports one after another, and Vite would lower what it reads. */
function flatStyles(): Plugin {
  const read = (path: string) => readFileSync(join(import.meta.dirname, 'src', path), 'utf8');
  return {
    name: 'flat-styles',
    generateBundle() {
      const source = read('styles.css').replace(/^@import "(.+)";$/gm, (_, path: string) => read(path));
      this.emitFile({ type: 'asset', fileName: 'styles.css', source });
      this.emitFile({ type: 'asset', fileName: 'styles.css.d.ts', source: 'export {};\n' });
    },
  };
}

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
  plugins: [flatStyles()],
});
