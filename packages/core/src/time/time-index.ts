import type { Seconds } from '../talk/talk';
import { layOutActiveSpans, momentsAt } from './active-spans';
import { countBelow, countUpTo } from './sorted-search';
import type { ActiveOptions, TimedMoment } from './timed-moment';
import { createWindowList } from './window-list';

/** Answers are sorted by start, then longer first, then in the order of the input. */
export interface TimeIndex<M> {
  /** The moments active at a time: ranges that cover it, and points for a while. */
  at(time: Seconds): readonly M[];
  /** The moments begun before `to` and ended after `from`, and the points at or after `from` and before `to`. */
  between(from: Seconds, to: Seconds): readonly M[];
  /** The first moment that begins after a time. */
  next(time: Seconds): M | undefined;
  /** The last moment that began before a time. */
  previous(time: Seconds): M | undefined;
}

/**
 * Finds moments by time, whether they overlap, nest or come unsorted. Questions cost O(log n), and O(1) more for each
 * moment found. Later changes to the array are not seen.
 */
export function createTimeIndex<M extends TimedMoment>(
  moments: readonly M[],
  options: ActiveOptions = {},
): TimeIndex<M> {
  const { moments: sorted, starts, ends, ranges } = layOutActiveSpans(moments, options);
  const windows = createWindowList(starts, ends, ends.slice().sort());

  return {
    at: (time) => momentsAt(sorted, windows.activeAt(time)),
    between(from, to) {
      const end = countBelow(starts, to);
      const begin = Math.min(countBelow(starts, from), end);
      // Points that are still active lie before `from`.
      const isEarlierRange = (position: number): boolean => position < begin && ranges[position] === 1;
      const earlier = windows.activeAt(from).filter(isEarlierRange);
      return momentsAt(sorted, earlier).concat(sorted.slice(begin, end));
    },
    next: (time) => sorted[countUpTo(starts, time)],
    previous: (time) => sorted[countBelow(starts, time) - 1],
  };
}
