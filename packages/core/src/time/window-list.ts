import type { Seconds } from '../talk/talk';
import { countUpTo } from './sorted-search';

/** A window is worth its list from so many boundaries on; few more are looked at for nothing. */
const leastBoundaries = 32;

export interface WindowList {
  /** The positions of the spans active at a time, ascending. */
  activeAt(time: Seconds): number[];
}

/**
 * Finds which of many spans are active at a time in O(log n), and O(1) more for each span found (Chazelle, "Filtering
 * search", 1986). Time is cut into windows, each with a list of what is active as it opens; what begins later in it
 * follows in the order of the starts. A window closes after as many boundaries as spans are active then, so those that
 * are looked at in vain are never more than those found, and all lists together hold at most two entries a span.
 *
 * @param starts ascending
 * @param ends exclusive
 * @param ascendingEnds the same ends, ascending
 */
export function createWindowList(
  starts: Float64Array,
  ends: Float64Array,
  ascendingEnds: Float64Array,
): WindowList {
  const { openings, firstLater, firstEntries, entries } = cutIntoWindows(starts, ends, ascendingEnds);

  return {
    activeAt(time) {
      const found: number[] = [];
      const window = countUpTo(openings, time) - 1;
      const end = firstEntries[window + 1] ?? 0;
      for (let entry = firstEntries[window] ?? end; entry < end; entry += 1) {
        const position = entries[entry] ?? 0;
        if ((ends[position] ?? time) > time) found.push(position);
      }
      let position = firstLater[window] ?? starts.length;
      for (; position < starts.length && (starts[position] ?? time) <= time; position += 1) {
        if ((ends[position] ?? time) > time) found.push(position);
      }
      return found;
    },
  };
}

interface Windows {
  /** When each window opens, ascending. */
  readonly openings: Float64Array;
  /** The first span that begins after the opening. */
  readonly firstLater: Int32Array;
  /** Where the list of each window begins in `entries`, and, last, where all end. */
  readonly firstEntries: Int32Array;
  /** Positions of spans. */
  readonly entries: Int32Array;
}

function cutIntoWindows(starts: Float64Array, ends: Float64Array, ascendingEnds: Float64Array): Windows {
  const { length } = starts;
  const openings = [Number.NEGATIVE_INFINITY];
  const firstLater = [0];
  const firstEntries = [0, 0];
  const entries = new Int32Array(2 * length);
  let count = 0;
  let begun = 0;
  let ended = 0;
  let boundariesBefore = 0;

  function open(time: Seconds): void {
    const add = (position: number): void => {
      if ((ends[position] ?? time) <= time) return;
      entries[count] = position;
      count += 1;
    };
    const end = count;
    for (let entry = firstEntries.at(-2) ?? end; entry < end; entry += 1) add(entries[entry] ?? 0);
    for (let position = firstLater.at(-1) ?? begun; position < begun; position += 1) add(position);
    openings.push(time);
    firstLater.push(begun);
    firstEntries.push(count);
  }

  while (ended < length) {
    const time = Math.min(starts[begun] ?? Number.POSITIVE_INFINITY, ascendingEnds[ended] ?? 0);
    while (begun < length && !((starts[begun] ?? time) > time)) begun += 1;
    while (ended < length && !((ascendingEnds[ended] ?? time) > time)) ended += 1;
    if (begun + ended - boundariesBefore < Math.max(leastBoundaries, begun - ended)) continue;
    open(time);
    boundariesBefore = begun + ended;
  }
  return {
    openings: Float64Array.from(openings),
    firstLater: Int32Array.from(firstLater),
    firstEntries: Int32Array.from(firstEntries),
    entries: entries.slice(0, count),
  };
}
