import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { scripts } from '../package.json';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  '.github/CONTRIBUTING.md',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`),
].filter((page) => existsSync(join(root, page)));

const blocks = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(
    ([, language = '', text = ''], index) => ({ name: `${page}, block ${index + 1}`, language, text }),
  ),
);
const inLanguages = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

// Inside the workspace, so that packages are found from there.
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache/readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every block has a language that is checked here', () => {
  expect(blocks.length).toBeGreaterThan(2);
  expect(blocks.filter((block) => !inLanguages('ts', 'tsx', 'sh').includes(block))).toEqual([]);
});

test('the code compiles', () => {
  const files = inLanguages('ts', 'tsx').map(({ language, text }, index) => {
    const file = `block-${index}.${language}`;
    writeFileSync(join(folder, file), `${text}export {};\n`);
    return file;
  });
  const compilerOptions = { lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['vite/client'], noEmit: true };
  const config = { extends: join(root, 'tsconfig.base.json'), compilerOptions, files };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc], { cwd: folder, encoding: 'utf8' });
  // A compiler that did not come to its end has found nothing either.
  expect([status, stderr]).toEqual([expect.any(Number), '']);
  // What is wrong in the packages themselves is the compiler's check to tell.
  expect(stdout.split('\n').filter((line) => line !== '' && !/^(\.\.| )/.test(line))).toEqual([]);
}, 30_000);

/** `expression; // value` */
const result = /^(\S.*); \/\/ (.+)$/gm;

const withResults = inLanguages('ts').filter(({ text }) => text.match(result));

describe.each(withResults.map((block, index) => ({ ...block, index })))('$name', ({ text, index }) => {
  test('gives what its comments say', async () => {
    // A file of its own for each: modules are imported once.
    const file = join(folder, `run-${index}.ts`);
    const run = text.replace(result, 'results.push([$1, $2]);');
    writeFileSync(file, `export const results: [unknown, unknown][] = [];\n${run}`);
    const { results } = await import(file);
    expect(results).not.toHaveLength(0);
    for (const [actual, said] of results) expect(actual).toEqual(said);
  }, 30_000);
});

describe.each(inLanguages('sh'))('$name', ({ text }) => {
  const commands = text
    .split('\n')
    .map((line) => line.replace(/\s*#.*/, ''))
    .filter(Boolean);

  test.each(commands)('%s', (command) => {
    const [program, ...words] = command.split(' ');
    const script = words[0] === 'run' ? words[1] : words[0];
    if (program === 'npm') expect(Object.keys(scripts)).toContain(script);
    else if (program === 'npx') expect(existsSync(join(root, 'node_modules/.bin', script ?? ''))).toBe(true);
    else expect(program).toBe('node');
    for (const word of words) {
      if (word.includes('/')) expect(existsSync(join(root, word)), word).toBe(true);
    }
  });
});
