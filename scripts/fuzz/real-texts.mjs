import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root } from '../run.mjs';

const folder = join(root, '../shared/conformance');
const binary = new Set(['.bin', '.mjs', '.md']);
const longest = 100_000;

/** Files of other programs, where a checkout has them beside it: what mutations start from besides our own texts. */
export function readRealTexts() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !binary.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text.length <= longest)
    .map((text) => ({ format: '', text }));
}
