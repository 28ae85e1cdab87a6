import { type Fault, show } from './fault';
import type { Located } from './read-talk';

interface Child {
  readonly id: string;
  readonly parentId?: string;
}

/** Those whose parent leads back to themselves, one for each circle, found in one walk over all. */
function circular(parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  const walkOf = new Map<string, string>();
  for (const first of parents.keys()) {
    let id: string | undefined = first;
    while (id !== undefined && !walkOf.has(id)) {
      walkOf.set(id, first);
      const parent: string | undefined = parents.get(id);
      if (parent !== undefined && walkOf.get(parent) === first) found.add(id);
      id = parent;
    }
  }
  return found;
}

/** The moments whose `parentId` names no moment of the talk, or makes one a part of itself. */
export function findParentFaults(moments: readonly Located<Child>[]): ReadonlyMap<string, Fault> {
  const parents = new Map<string, string>();
  for (const { value } of moments) if (value.parentId !== undefined) parents.set(value.id, value.parentId);
  const ids = new Set(moments.map(({ value }) => value.id));
  const circles = circular(parents);
  const faults = new Map<string, Fault>();
  for (const { value, path } of moments) {
    if (value.parentId === undefined) continue;
    const inCircle = circles.has(value.id);
    if (ids.has(value.parentId) && !inCircle) continue;
    faults.set(value.id, {
      path: [...path, 'parentId'],
      severity: 'warning',
      problem: inCircle
        ? `${show(value.parentId)} makes the moment a part of itself: name a moment outside it`
        : `No moment has the id ${show(value.parentId)}: correct it or leave it out`,
      repair: 'It was left out',
    });
  }
  return faults;
}
