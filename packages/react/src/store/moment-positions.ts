import type { Talk } from '@talkmark/core';

const known = new WeakMap<Talk, ReadonlyMap<string, number>>();

/** Each moment's index in `talk.moments`, by id. Computed once a talk. */
export function momentPositions(talk: Talk): ReadonlyMap<string, number> {
  const positions = known.get(talk) ?? new Map(talk.moments.map(({ id }, index) => [id, index]));
  known.set(talk, positions);
  return positions;
}
