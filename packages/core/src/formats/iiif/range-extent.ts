import type { Target } from '../annotation/target';
import type { FoundRange } from './ranges';

/** The part of one canvas that some targets span. */
function span(targets: readonly Target[], isTimed: (canvas: string) => boolean): Target {
  // A canvas without a fragment is meant from its beginning.
  const parts = targets.map((target) => {
    const { source, start, fault } = target;
    const isWhole = start === undefined && !fault && source !== undefined && isTimed(source);
    return isWhole ? { ...target, start: 0 } : target;
  });
  const first = parts.find(({ start }) => start !== undefined) ?? parts[0] ?? {};
  const same = parts.filter(({ source, start }) => source === first.source && start !== undefined);
  let start = first.start;
  let end = first.end;
  for (const part of same) {
    if (start === undefined || (part.start ?? 0) < start) start = part.start;
    if (end !== undefined && (part.end === undefined || part.end > end)) end = part.end;
  }
  if (same.length < parts.length) end = undefined;
  return {
    ...(first.source !== undefined && { source: first.source }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(parts.length === 1 && first.region && { region: first.region }),
  };
}

/**
 * What each range covers: its own parts of a canvas or, where it has none, those of the ranges in it, from the earliest
 * start. There is an end only if all say where they end.
 */
export function findExtents(
  ranges: readonly FoundRange[],
  isTimed: (canvas: string) => boolean,
): ReadonlyMap<FoundRange, Target> {
  const extents = new Map<FoundRange, Target>();
  // What contains others stands before them.
  for (const found of [...ranges].reverse()) {
    const below = [...found.loose, ...found.children.map((child) => extents.get(child) ?? {})];
    extents.set(found, span(found.targets.length > 0 ? found.targets : below, isTimed));
  }
  return extents;
}
