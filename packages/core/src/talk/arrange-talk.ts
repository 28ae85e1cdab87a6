import type { CheckedTalk } from './checked-talk';
import type { Fault } from './fault';
import { createIdentify } from './identify-moments';
import { toSlug } from './moment-id';
import { compareMoments } from './moment-order';
import { findParentFaults } from './moment-parents';
import type { Moment, Talk } from './talk';

export interface ArrangedTalk {
  readonly talk: Talk;
  /** `talk.moments` in the order of the input. */
  readonly moments: readonly Moment[];
}

/**
 * The last step into the model: makes valid fields a talk that keeps every promise of `Talk`, and reports what it had
 * to change. The talk and its lists are frozen, because indices and stores rely on their order and identity; freezing
 * every moment would cost a tenth of the whole.
 */
export function arrangeTalk(
  { fields, moments, unplaced }: CheckedTalk,
  untitled: string,
  report: (fault: Fault) => void,
): ArrangedTalk {
  const identify = createIdentify([...moments, ...unplaced], report);
  const placedOnes = moments.map((one) => identify(one));
  const unplacedOnes = unplaced.map((one) => identify(one));
  const orphans = findParentFaults([...placedOnes, ...unplacedOnes], report);

  const withSoundParent = <Value extends { readonly id: string; readonly parentId?: string }>({
    value,
  }: {
    readonly value: Value;
  }) => {
    if (!orphans.has(value.id)) return value;
    const { parentId, ...rest } = value;
    return rest;
  };
  const inTextOrder: readonly Moment[] = placedOnes.map(withSoundParent);
  const { title = untitled, id = toSlug(title) || 'talk' } = fields;
  const talk = Object.freeze({
    ...fields,
    id,
    title,
    moments: Object.freeze([...inTextOrder].sort(compareMoments)),
    unplaced: Object.freeze(unplacedOnes.map(withSoundParent)),
  });
  return { talk, moments: inTextOrder };
}
