// Builds the packages and uses them as a project does that has installed them: in plain Node, by their types, in a bundle.
import './require-node.mjs';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSizes } from './check-sizes.mjs';
import { installPacked, link } from './install-packed.mjs';
import { root, run } from './run.mjs';

const project = mkdtempSync(join(tmpdir(), 'talkmark-packages-'));

function check(what, command, words, cwd = project) {
  if (!run(command, words, { cwd })) throw new Error(`${what}; the messages above say why.`);
}

function build() {
  for (const [name, command, ...words] of [
    ['core', 'npm', 'run', '--silent', 'build'],
    ['react', 'npm', 'run', '--silent', 'build'],
    // Builds itself without being away meanwhile, in case somebody runs it.
    ['cli', 'node', 'bin/talkmark.js', '--version'],
  ]) {
    check(`${name} could not be built`, command, words, join(root, 'packages', name));
  }
}

/** By the rules of those who read manifests and declarations: Node, bundlers, TypeScript. */
function lint(tarball) {
  check(`publint finds fault with ${tarball}`, 'publint', ['--strict', tarball]);
  const words = ['--profile', 'esm-only', tarball];
  // Its tables are long, and of interest only where something is wrong.
  if (!run('attw', ['--quiet', ...words])) check('The types do not resolve', 'attw', words);
}

function runInNode() {
  check('The packages do not run in Node', process.execPath, ['program.js']);
  const command = join(project, 'node_modules/@talkmark/cli/bin/talkmark.js');
  check('The command does not run', process.execPath, [command, 'validate', 'notes.txt']);
}

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedSideEffectImports: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  resolveJsonModule: true,
  verbatimModuleSyntax: true,
  // So that the declarations themselves are checked, those of the dependencies they name too.
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  types: [],
};

/** Core holds without the names of a browser or of Node; the parts for React need a browser's. */
const consumers = {
  'core.ts': { lib: ['es2022'] },
  'react.tsx': { lib: ['es2022', 'dom', 'dom.iterable'], jsx: 'react-jsx' },
};

function compile() {
  for (const [file, ownOptions] of Object.entries(consumers)) {
    for (const [moduleResolution, module] of [
      ['bundler', 'esnext'],
      ['nodenext', 'nodenext'],
    ]) {
      const config = `tsconfig.${file}.${moduleResolution}.json`;
      const compilerOptions = { ...options, ...ownOptions, module, moduleResolution };
      writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files: [file] }));
      check(`The types in ${file} do not hold under ${moduleResolution}`, 'tsc', ['--project', config]);
    }
  }
}

try {
  build();
  const tarballs = installPacked(project);
  for (const name of ['@types/react', '@types/react-dom']) link(project, name, root);
  cpSync(join(root, 'scripts/consumer'), project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  for (const tarball of tarballs) lint(tarball);
  runInNode();
  compile();
  await checkSizes(project);
  console.log('The packages work when installed.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
