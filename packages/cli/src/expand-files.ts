import { lstat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { printableName } from './printable';
import { UsageError } from './usage-error';

export interface ExpandedFiles {
  /** Each file once, in the order they were named; those of one pattern sorted. */
  readonly files: readonly string[];
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
  if (found.length > 0) return found.sort();
  throw new UsageError(`${printableName(pattern)}: No file has this name or matches this pattern.`);
}

/**
 * Expands patterns, as not every shell does. What exists under its literal name is meant literally.
 *
 * @throws {UsageError} for a pattern that matches nothing.
 */
export async function expandFiles(named: readonly string[]): Promise<ExpandedFiles> {
  const files = new Map<string, string>();
  let hasPatterns = false;
  for (const file of named) {
    const pattern = toPattern(file);
    const isPattern = file !== '-' && isDynamicPattern(pattern) && !(await exists(file));
    hasPatterns ||= isPattern;
    for (const found of isPattern ? await expand(pattern) : [file]) {
      const key = found === '-' ? '-' : resolve(found);
      if (!files.has(key)) files.set(key, found);
    }
  }
  return { files: [...files.values()], hasPatterns };
}
