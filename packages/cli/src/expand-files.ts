import { lstat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

export interface ExpandedFiles {
  /** Each file once, in the order they were named; those of one pattern sorted. */
  readonly files: readonly string[];
  /** Patterns that no file matches. */
  readonly unmatched: readonly string[];
  readonly hasPatterns: boolean;
}

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

// A pattern is written with slashes; on Windows people write backslashes, which cannot be in names there.
const toPattern = (file: string): string => (sep === '\\' ? file.replaceAll('\\', '/') : file);

async function expand(pattern: string): Promise<readonly string[]> {
  const found = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) });
  return found.sort();
}

/** Expands patterns, as not every shell does. What exists under its literal name is meant literally. */
export async function expandFiles(named: readonly string[]): Promise<ExpandedFiles> {
  const files = new Map<string, string>();
  const unmatched: string[] = [];
  let hasPatterns = false;
  for (const file of named) {
    const pattern = toPattern(file);
    const isPattern = file !== '-' && isDynamicPattern(pattern) && !(await exists(file));
    hasPatterns ||= isPattern;
    const found = isPattern ? await expand(pattern) : [file];
    if (found.length === 0) unmatched.push(file);
    for (const name of found) {
      const key = name === '-' ? '-' : resolve(name);
      if (!files.has(key)) files.set(key, name);
    }
  }
  return { files: [...files.values()], unmatched, hasPatterns };
}
