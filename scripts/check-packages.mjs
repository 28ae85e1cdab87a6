// Builds the packages and uses them as a project does that has installed them: in plain Node, and by their types.
import './require-node.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, run } from './run.mjs';

const project = mkdtempSync(join(tmpdir(), 'talkmark-packages-'));
const installed = (name) => join(project, 'node_modules', name);

/** Every dependency but our own is linked: nothing comes from the network. */
function link(name, folder) {
  mkdirSync(dirname(installed(name)), { recursive: true });
  rmSync(installed(name), { recursive: true, force: true });
  symlinkSync(join(folder, 'node_modules', name), installed(name), 'junction');
}

/** Copies the files that would be published, and the manifest as pnpm writes it: with what `publishConfig` sets. */
function install(folder) {
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (packed.status !== 0) throw new Error(`${folder} could not be packed.\n${packed.stderr}`);
  const { name, publishConfig, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const { path } of JSON.parse(packed.stdout)[0].files) {
    if (/\.(test|contract|conformance|bench)\.|test-d|track-leaks|naive-/.test(path)) {
      throw new Error(`${name} would publish ${path}, which only its own tests use.`);
    }
    cpSync(join(folder, path), join(installed(name), path));
  }
  const published = { name, ...manifest, ...publishConfig };
  if (JSON.stringify(published).includes('"source"')) {
    throw new Error(`${name} would publish the condition "source", and not the source.`);
  }
  writeFileSync(join(installed(name), 'package.json'), JSON.stringify(published));
  for (const needed of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    if (!needed.startsWith('@talkmark/')) link(needed, folder);
  }
}

/** Fails where a type has become `any`, which an unresolved import does without a word. */
const consumer = `import { defineTalk, parseTalk } from '@talkmark/core';
import { buildTalk } from '@talkmark/core/testing';
import { Player, TalkPlayer } from '@talkmark/react';
import '@talkmark/react/styles.css';

const talk = defineTalk({ title: 'Introduction', moments: [{ start: '16:19', label: 'punching myself' }] });
export const page = <TalkPlayer talk={talk} />;
// @ts-expect-error a title is a text
export const title: number = talk.title;
// @ts-expect-error a moment is no number
export const moment: number = parseTalk('').moments[0];
// @ts-expect-error a talk is no text
export const id: number = buildTalk().id;
// @ts-expect-error a talk is no text
export const player = <TalkPlayer talk="introduction" />;
// @ts-expect-error a root needs a talk or a player
export const part = <Player.Root talk={1} />;
`;

const program = `import { parseTalk } from '@talkmark/core';
import { buildTalk } from '@talkmark/core/testing';
import { TalkPlayer } from '@talkmark/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';

assert.equal(parseTalk('16:19 punching myself').talk.moments[0].start, 979);
assert.ok(buildTalk().id);
assert.match(renderToString(createElement(TalkPlayer, { talk: buildTalk() })), /data-talkmark-player/);
const styles = readFileSync(createRequire(import.meta.url).resolve('@talkmark/react/styles.css'), 'utf8');
assert.match(styles, /@layer talkmark/);
assert.doesNotMatch(styles, /@import/);
`;

const options = {
  strict: true,
  noEmit: true,
  jsx: 'react-jsx',
  target: 'es2022',
  types: [],
  skipLibCheck: true,
  noUncheckedSideEffectImports: true,
};

function check(what, command, words, cwd = project) {
  if (!run(command, words, { cwd })) throw new Error(`${what}; the messages above say why.`);
}

try {
  for (const [name, command, ...words] of [
    ['core', 'npm', 'run', '--silent', 'build'],
    ['react', 'npm', 'run', '--silent', 'build'],
    // Builds itself without being away meanwhile, in case somebody runs it.
    ['cli', 'node', 'bin/talkmark.js', '--version'],
  ]) {
    const folder = join(root, 'packages', name);
    check(`${name} could not be built`, command, words, folder);
    install(folder);
  }
  for (const name of ['@types/react', '@types/react-dom']) link(name, root);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'notes.txt'), '16:19 punching myself\n');
  writeFileSync(join(project, 'consumer.tsx'), consumer);
  writeFileSync(join(project, 'program.js'), program);
  check('The packages do not run in Node', process.execPath, ['program.js']);
  const command = join(installed('@talkmark/cli'), 'bin/talkmark.js');
  check('The command does not run', process.execPath, [command, 'validate', 'notes.txt']);
  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ]) {
    const config = `tsconfig.${moduleResolution}.json`;
    const compilerOptions = { ...options, module, moduleResolution };
    writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files: ['consumer.tsx'] }));
    check(`The packages' types do not hold under ${moduleResolution}`, 'tsc', ['--project', config]);
  }
  console.log('The packages work when installed.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
