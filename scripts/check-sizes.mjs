// Bundles names of the installed packages as a project does, and holds what they weigh to a limit.
import { join } from 'node:path';
import preset from '@size-limit/preset-small-lib';
import sizeLimit from 'size-limit';
import { groups } from './sizes.mjs';

/** esbuild would else wrap what is left out in a `require` of its own. */
const asModule = (options) => ({ ...options, format: 'esm' });

function toCheck({ imports }, without, project) {
  const inProject = ([file, names]) => [join(project, 'node_modules/@talkmark', file), names];
  return {
    files: [],
    import: Object.fromEntries(Object.entries(imports).map(inProject)),
    ignore: without,
    gzip: true,
    modifyEsbuildConfig: asModule,
  };
}

function toRow({ name, kibibytes, limit, aim }) {
  const remarks = [kibibytes > limit && 'OVER THE LIMIT', kibibytes > aim && `aim: ${aim}`].filter(Boolean);
  return [kibibytes.toFixed(2).padStart(8), limit.toFixed(1).padStart(7), ` ${name}`, ...remarks].join('  ');
}

/** Prints what the imports weigh, and throws if one is over its limit. */
export async function checkSizes(project) {
  const over = [];
  console.log('\nKiB, minified and gzipped, and the limit');
  for (const { without, sizes } of groups) {
    if (without.length > 0) console.log(`without ${without.join(', ')}:`);
    for (const size of sizes) {
      // One at a time: those beside one that fails would find their files gone.
      const [{ size: bytes }] = await sizeLimit([preset], { checks: [toCheck(size, without, project)] });
      const kibibytes = bytes / 1024;
      console.log(toRow({ ...size, kibibytes }));
      if (kibibytes > size.limit) over.push(size);
    }
  }
  if (over.length > 0) {
    throw new Error(
      `Over the limit: ${over.map(({ name }) => name).join('; ')}. Find what has come to be imported, or, if it is ` +
        'worth its weight, raise the limit in scripts/sizes.mjs.',
    );
  }
}
