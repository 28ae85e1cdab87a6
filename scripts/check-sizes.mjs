// Bundles names of the installed packages as a project does, and holds what they weigh to a limit.
import { join } from 'node:path';
import preset from '@size-limit/preset-small-lib';
import sizeLimit from 'size-limit';
import { groups } from './sizes.mjs';

/** esbuild would else wrap what is left out in a `require` of its own. */
const asModule = (options) => ({ ...options, format: 'esm' });

function toCheck(imports, without, project) {
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
    const checks = sizes.map(({ imports }) => toCheck(imports, without, project));
    const results = await sizeLimit([preset], { checks });
    const measured = sizes.map((size, index) => ({ ...size, kibibytes: results[index].size / 1024 }));
    if (without.length > 0) console.log(`without ${without.join(', ')}:`);
    console.log(measured.map(toRow).join('\n'));
    over.push(...measured.filter(({ kibibytes, limit }) => kibibytes > limit));
  }
  if (over.length > 0) {
    throw new Error(
      `Over the limit: ${over.map(({ name }) => name).join('; ')}. Find what has come to be imported, or, if it is ` +
        'worth its weight, raise the limit in scripts/sizes.mjs.',
    );
  }
}
