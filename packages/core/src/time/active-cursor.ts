import type { Seconds } from '../talk/talk';
import { layOutActiveSpans, momentsAt } from './active-spans';
import { countUpToFrom } from './sorted-search';
import type { ActiveOptions, TimedMoment } from './timed-moment';
import { createWindowList } from './window-list';

/** Moments that begin in one step of playback. More than these are a seek: a look at the list of a window is sooner done. */
const longestStep = 16;

/** Follows a playhead. It stands before everything until it is moved. */
export interface ActiveCursor<M> {
  /** The same array until its content changes: by start, then longer first, then in the order of the input. */
  readonly active: readonly M[];
  /** The last moment begun, whether or not it is still active. */
  readonly current: M | undefined;
  /** Answers whether `active` or `current` changed. `NaN`, as players without a recording report it, changes nothing. */
  moveTo(time: Seconds): boolean;
}

/**
 * Knows which moments are active while the time moves. Between two boundaries a move is two comparisons of numbers and
 * allocates nothing; over a boundary it costs what is active there; a seek costs a search of the `TimeIndex`.
 * Later changes to the array are not seen.
 */
export function createActiveCursor<M extends TimedMoment>(
  moments: readonly M[],
  options: ActiveOptions = {},
): ActiveCursor<M> {
  const { moments: sorted, starts, ends } = layOutActiveSpans(moments, options);
  const ascendingEnds = ends.slice().sort();
  const windows = createWindowList(starts, ends, ascendingEnds);

  let begun = 0;
  let ended = 0;
  // Nothing changes in [from, until).
  let from = Number.NEGATIVE_INFINITY;
  let until = starts[0] ?? Number.POSITIVE_INFINITY;
  let positions: readonly number[] = [];
  let active: readonly M[] = [];

  function step(begunBefore: number, time: Seconds): number[] {
    const isActive = (position: number): boolean => (ends[position] ?? time) > time;
    const next = positions.filter(isActive);
    for (let position = begunBefore; position < begun; position += 1) {
      if (isActive(position)) next.push(position);
    }
    return next;
  }

  return {
    get active() {
      return active;
    },
    get current() {
      return sorted[begun - 1];
    },
    moveTo(time) {
      const backwards = time < from;
      if (!(backwards || time >= until)) return false;

      const begunBefore = begun;
      begun = countUpToFrom(begun, starts, time);
      ended = countUpToFrom(ended, ascendingEnds, time);
      from = Math.max(
        starts[begun - 1] ?? Number.NEGATIVE_INFINITY,
        ascendingEnds[ended - 1] ?? Number.NEGATIVE_INFINITY,
      );
      until = Math.min(
        starts[begun] ?? Number.POSITIVE_INFINITY,
        ascendingEnds[ended] ?? Number.POSITIVE_INFINITY,
      );

      const isSeek = backwards || begun - begunBefore > longestStep;
      const next = isSeek ? windows.activeAt(time) : step(begunBefore, time);
      const currentChanged = sorted[begunBefore - 1] !== sorted[begun - 1];
      if (sameNumbers(next, positions)) return currentChanged;
      positions = next;
      active = momentsAt(sorted, next);
      return true;
    },
  };
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index]);
}
