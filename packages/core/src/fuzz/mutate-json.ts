import type { Random } from '../testing/create-random';
import type { Mutation } from './mutation';

const scalars: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  5e-324,
  '',
  ' ',
  '16:19',
  '__proto__',
  'x'.repeat(500),
  '\ud800',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
];
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  'id',
  'type',
  '@type',
  'items',
  'extra',
  'start',
  '',
];

/** The values in a document that are lists or objects, the document itself first: thousands at most. */
export function collectContainers(value: unknown): object[] {
  const found: object[] = [];
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    found.push(next);
    // The names are many and equal in the files people have; a bound keeps drawing cheap.
    if (found.length < 2000) waiting.push(...Object.values(next).slice(0, 50));
  }
  return found;
}

/** Sets what assigning would not: a field that has the name of a prototype. */
export function setField(container: object, name: string, value: unknown): void {
  Object.defineProperty(container, name, { value, writable: true, enumerable: true, configurable: true });
}

/** A value of another kind than what stood there, or a change of its wrapping. */
function drawValue(random: Random, old: unknown, containers: readonly object[]): unknown {
  const deep = (depth: number): unknown => {
    let value = old;
    for (let level = 0; level < depth; level += 1)
      value = random.integer(2) === 0 ? [value] : { items: value };
    return value;
  };
  return random.pick<() => unknown>([
    () => random.pick(scalars),
    () => [old],
    () => [old, old],
    () => ({ id: old, value: old, '@value': old }),
    () => (typeof old === 'number' ? String(old) : typeof old === 'string' ? Number(old) : Object(old)),
    () => (Array.isArray(old) ? old[0] : { ...Object(old) }),
    () => JSON.parse(JSON.stringify(random.pick(containers))),
    () => deep(1 + random.integer(60)),
  ])();
}

/** Changes some values or names somewhere in a document. */
function mutateValue(document: unknown, random: Random): unknown {
  const root = { document };
  const containers = collectContainers(root);
  for (let count = 1 + random.integer(3); count > 0; count -= 1) {
    const container = random.pick(containers);
    const keys = Object.keys(container);
    const isRoot = container === root;
    const name =
      keys.length === 0 || (!isRoot && random.integer(5) === 0) ? random.pick(names) : random.pick(keys);
    if (Array.isArray(container) && !keys.includes(name)) continue;
    const old: unknown = Object.getOwnPropertyDescriptor(container, name)?.value;
    if (!isRoot && random.integer(6) === 0) Reflect.deleteProperty(container, name);
    else setField(container, name, drawValue(random, old, containers));
  }
  return root.document;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Puts values of other kinds into a text that is JSON. */
export const mutateJson: Mutation = (text, { random }) => {
  const document = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  if (document === undefined) return text;
  return JSON.stringify(mutateValue(document, random), null, random.pick([0, 0, 1])) ?? '';
};
