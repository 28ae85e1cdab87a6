import type { Located } from './checked-talk';
import { type Fault, show } from './fault';

type Child = Located<{ readonly id: string; readonly parentId?: string }>;

/**
 * The ids of the moments whose `parentId` names no moment of the talk, or makes one a part of itself. One walk over
 * all: it stops where an earlier one came by, and where it meets itself there is a circle.
 */
export function findParentFaults(
  moments: readonly Child[],
  report: (fault: Fault) => void,
): ReadonlySet<string> {
  const found = new Set<string>();
  const children = moments.filter(({ value }) => value.parentId !== undefined);
  // Most talks have none.
  const owners = new Map((children.length > 0 ? moments : []).map((one) => [one.value.id, one]));
  const walkOf = new Map<Child, Child>();
  for (const first of children) {
    let child: Child | undefined = first;
    while (child?.value.parentId !== undefined && !walkOf.has(child)) {
      walkOf.set(child, first);
      const { id, parentId } = child.value;
      const parent = owners.get(parentId);
      if (!parent || walkOf.get(parent) === first) {
        found.add(id);
        report({
          path: [...child.path, 'parentId'],
          severity: 'warning',
          problem: parent
            ? `${show(parentId)} makes the moment a part of itself: name a moment outside it`
            : `No moment has the id ${show(parentId)}: correct it or leave it out`,
          repair: 'It was left out',
        });
      }
      child = parent;
    }
  }
  return found;
}
