// Writes the declarations of the package it is started in, beside its build.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';

const folder = join(process.cwd(), 'dist');

/** Node's resolution needs the file's whole name, which the sources, read by bundlers, leave out. */
function complete(file, specifier) {
  const path = join(dirname(file), specifier);
  if (existsSync(`${path}.d.ts`)) return `${specifier}.js`;
  throw new Error(`${file} imports ${specifier}, for which no declaration was written.`);
}

if (!run('tsc', ['--project', 'tsconfig.build.json'], { cwd: process.cwd() })) process.exit(1);

for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const completed = text.replace(
    /\b(from |import |import\()(['"])(\.{1,2}\/[^'"]+)\2/g,
    (_, before, quote, specifier) => `${before}${quote}${complete(file, specifier)}${quote}`,
  );
  if (completed !== text) writeFileSync(file, completed);
}
