import type { Fault } from './fault';
import { createFaultList } from './fault-list';
import { createIdentify } from './identify-moments';
import { toSlug } from './moment-id';
import { compareMoments } from './moment-order';
import { findParentFaults } from './moment-parents';
import type { CheckedTalk, Located } from './read-talk';
import type { Moment, Seconds, Talk, UnplacedMoment } from './talk';

export interface CompletedTalk {
  readonly talk: Talk;
  /** `talk.moments` in the order of the input. */
  readonly moments: readonly Moment[];
  readonly faults: readonly Fault[];
}

function findEarlyEnd({ value, path }: Located<{ start: Seconds; end?: Seconds }>): Fault | undefined {
  const { start, end } = value;
  if (end === undefined || end >= start) return undefined;
  const problem = `The end ${end} is before the start ${start}: correct one of them, or leave the end out`;
  return { path: [...path, 'end'], severity: 'warning', problem, repair: 'The end was left out' };
}

/**
 * The second half of the one way into the model: makes valid fields a talk that keeps every promise of `Talk`, and
 * says what it had to change. The talk and its lists are frozen, because indices and stores rely on their order and
 * identity; freezing every moment would cost a tenth of the whole.
 */
export function completeTalk(
  { fields, moments, unplaced, path }: CheckedTalk,
  untitled = 'Untitled talk',
): CompletedTalk {
  const faults = createFaultList(path);
  const identify = createIdentify([...moments, ...unplaced], faults);
  const placedOnes = moments.map((one) => identify(one));
  const unplacedOnes = unplaced.map((one) => identify(one));
  const parentFaults = findParentFaults([...placedOnes, ...unplacedOnes]);
  for (const fault of parentFaults.values()) faults.add(fault);

  const withSoundParent = <Value extends { readonly id: string; readonly parentId?: string }>(
    value: Value,
  ) => {
    if (!parentFaults.has(value.id)) return value;
    const { parentId, ...rest } = value;
    return rest;
  };
  const inTextOrder = placedOnes.map((one): Moment => {
    const moment = withSoundParent(one.value);
    const fault = findEarlyEnd(one);
    if (!fault) return moment;
    faults.add(fault);
    const { end, ...rest } = moment;
    return rest;
  });

  const title = fields.title ?? untitled;
  const talk = Object.freeze({
    ...fields,
    id: fields.id ?? (toSlug(title) || 'talk'),
    title,
    moments: Object.freeze([...inTextOrder].sort(compareMoments)),
    unplaced: Object.freeze(unplacedOnes.map(({ value }): UnplacedMoment => withSoundParent(value))),
  });
  return { talk, moments: inTextOrder, faults: faults.toArray() };
}
