import type { Path } from '../../talk/fault';
import { readJsonString, readJsonWord } from './json-token';

/** A value somebody asks for, and those below it that somebody asks for. */
interface Wanted {
  offset?: number;
  readonly parts: Map<string | number, Wanted>;
}

function wantedTree(paths: Iterable<Path>): Wanted {
  const root: Wanted = { parts: new Map() };
  for (const path of paths) {
    let wanted = root;
    for (const step of path) {
      const next = wanted.parts.get(step) ?? { parts: new Map() };
      wanted.parts.set(step, next);
      wanted = next;
    }
  }
  return root;
}

const between = new Set(' \t\r\n,:');

function skipBetween(text: string, start: number): number {
  let at = start;
  while (between.has(text.charAt(at))) at += 1;
  return at;
}

/** Just after the value that begins at `start`. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const char = text.charAt(at);
    if (char === '"') {
      at = readJsonString(text, at).end;
    } else if (char === '{' || char === '[') {
      depth += 1;
      at += 1;
    } else if (char === '}' || char === ']') {
      depth -= 1;
      at += 1;
    } else {
      at = skipBetween(text, at + readJsonWord(text, at).length);
    }
  } while (depth > 0 && at < text.length);
  return at;
}

/** Notes where a value and its wanted parts begin. No deeper than the paths, however deep the JSON is. */
function visit(text: string, start: number, wanted: Wanted): number {
  wanted.offset = start;
  const opener = text.charAt(start);
  if (wanted.parts.size === 0 || (opener !== '{' && opener !== '[')) return endOfValue(text, start);
  const closer = opener === '{' ? '}' : ']';
  let at = skipBetween(text, start + 1);
  for (let index = 0; at < text.length && text.charAt(at) !== closer; index += 1) {
    let step: string | number = index;
    if (opener === '{') {
      const { end } = readJsonString(text, at);
      step = String(JSON.parse(text.slice(at, end)));
      at = skipBetween(text, end);
    }
    const part = wanted.parts.get(step);
    at = skipBetween(text, part ? visit(text, at, part) : endOfValue(text, at));
  }
  return at + 1;
}

/**
 * Where the values at some paths begin in a text that is JSON. A path that leads nowhere gets the offset of the last
 * value on the way.
 */
export function findJsonPlaces(text: string, paths: readonly Path[]): (path: Path) => number {
  const root = wantedTree(paths);
  visit(text, skipBetween(text, 0), root);
  return (path) => {
    let wanted: Wanted | undefined = root;
    let offset = 0;
    for (const step of [undefined, ...path]) {
      wanted = step === undefined ? wanted : wanted?.parts.get(step);
      offset = wanted?.offset ?? offset;
    }
    return offset;
  };
}
