import { deepEqual, equal, notDeepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

// Run from the root of the repository.
const suite = new URL('../shared/conformance/webvtt-wpt/', pathToFileURL(`${process.cwd()}/`));

interface SuiteCase {
  readonly vtt: string;
  readonly expect: 'load' | 'error';
  readonly cueCount?: number | null;
  readonly cues?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly checks?:
    | readonly { readonly path: readonly string[]; readonly op: string; readonly value?: unknown }[]
    | null;
}

type Parse = (text: string) => { readonly cues: readonly object[]; readonly regions: readonly object[] };

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined),
    value,
  );

/** Numbers that JSON cannot hold. */
function revive(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$num' in value ? Number(value.$num) : value;
}

/** What is found may have more properties than are expected. */
function assertHolds(found: unknown, expected: unknown): void {
  if (typeof expected !== 'object' || expected === null) equal(found, expected);
  else for (const [key, value] of Object.entries(expected)) assertHolds(at(found, [key]), value);
}

function assertPasses(result: ReturnType<Parse>, { expect, cueCount, cues, checks }: SuiteCase): void {
  if (expect === 'error') equal(result.cues.length, 0);
  if (typeof cueCount === 'number') equal(result.cues.length, cueCount);
  for (const [place, cue] of (cues ?? []).entries()) {
    for (const [key, value] of Object.entries(cue)) {
      if (!key.startsWith('$')) assertHolds(at(result, ['cues', String(place), key]), value);
    }
  }
  for (const { path, op, value } of checks ?? []) {
    if (path.some((step) => step.startsWith('$'))) continue;
    const found = at(result, path);
    if (op === 'truthy') ok(found);
    else if (op === 'equals') deepEqual(found, value);
    else if (op === 'notEquals') notDeepEqual(found, value);
    else equal(found === at(result, String(value).split('.')), op === 'sameObjectAs');
  }
}

function passes(parse: Parse, suiteCase: SuiteCase): boolean {
  try {
    // Decoded as UTF-8 decode does it, without the byte order mark.
    assertPasses(parse(new TextDecoder().decode(readFileSync(new URL(suiteCase.vtt, suite)))), suiteCase);
    return true;
  } catch {
    return false;
  }
}

/** How many of the web-platform-tests of files, settings and regions each parser passes; `undefined` where absent. */
export function countPassedCases(
  parsers: readonly Parse[],
): { cases: number; counts: readonly number[] } | undefined {
  if (!existsSync(suite)) return undefined;
  const cases = ['file-parsing', 'track-element', 'signature-invalid'].flatMap((name): readonly SuiteCase[] =>
    JSON.parse(readFileSync(new URL(`${name}.json`, suite), 'utf8'), revive),
  );
  const counts = parsers.map((parse) => cases.filter((suiteCase) => passes(parse, suiteCase)).length);
  return { cases: cases.length, counts };
}
