import type { Fault } from '../../talk/fault';
import { createFaultList } from '../../talk/fault-list';
import type { ReadMoment } from '../../talk/read-moment';
import { toStrings } from './json-ld';

type Placed = NonNullable<ReadMoment['moment']>;
type Unplaced = NonNullable<ReadMoment['unplaced']>;

export interface Draft {
  readonly moments: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  readonly faults: readonly Fault[];
}

/** In the order that was kept, if one was; others stay behind it as they came. */
function inOrder<One extends { readonly id?: string }>(ones: readonly One[], kept: unknown): readonly One[] {
  const ranks = new Map(toStrings(kept).map((id, index) => [id, index]));
  if (ranks.size === 0) return ones;
  const rank = ({ id }: One) => ranks.get(id ?? '') ?? ranks.size;
  return [...ones].sort((one, other) => rank(one) - rank(other));
}

/** Parts what was read into moments with a time and without. */
export function toDraft(read: readonly ReadMoment[], order: unknown): Draft {
  const faults = createFaultList([]);
  const moments: Placed[] = [];
  const unplaced: Unplaced[] = [];
  for (const one of read) {
    if (one.moment) moments.push(one.moment);
    if (one.unplaced) unplaced.push(one.unplaced);
    for (const fault of one.faults) faults.add(fault);
  }
  return { moments: inOrder(moments, order), unplaced: inOrder(unplaced, order), faults: faults.toArray() };
}
