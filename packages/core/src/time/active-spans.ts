import { compareMoments } from '../talk/moment-order';
import type { Seconds } from '../talk/talk';
import type { ActiveOptions, TimedMoment } from './timed-moment';

/** Moments side by side with the times between which each is active, in flat arrays that hold a million. */
export interface ActiveSpans<M> {
  /** By start, then longer first, then as they came. */
  readonly moments: readonly M[];
  readonly starts: Float64Array;
  /** Exclusive. */
  readonly ends: Float64Array;
  /** 1 for a range, 0 for a point. */
  readonly ranges: Uint8Array;
}

/** Sorts moments and gives points the span in which they count as active. Sorted input costs no sorting. */
export function layOutActiveSpans<M extends TimedMoment>(
  moments: readonly M[],
  { pointSpan = 5 }: ActiveOptions,
): ActiveSpans<M> {
  const sorted = moments.slice();
  if (!isSorted(sorted)) sorted.sort(compareMoments);
  return { moments: sorted, ...findSpans(sorted, pointSpan) };
}

/** The moments at some positions, in the order of the positions. */
export function momentsAt<M>(sorted: readonly M[], positions: readonly number[]): M[] {
  const moments: M[] = [];
  for (const position of positions) {
    const moment = sorted[position];
    if (moment !== undefined) moments.push(moment);
  }
  return moments;
}

function isSorted(moments: readonly TimedMoment[]): boolean {
  let before: TimedMoment | undefined;
  for (const moment of moments) {
    // Negated, because a time that is no number compares with nothing.
    if (before && !(compareMoments(before, moment) <= 0)) return false;
    before = moment;
  }
  return true;
}

function findSpans(
  sorted: readonly TimedMoment[],
  pointSpan: Seconds,
): Omit<ActiveSpans<TimedMoment>, 'moments'> {
  const starts = new Float64Array(sorted.length);
  const ends = new Float64Array(sorted.length);
  const ranges = new Uint8Array(sorted.length);
  // From the last to the first, so that what begins later has been seen.
  const kinds = new Map<string | undefined, { latestStart: Seconds; startAfter: Seconds }>();
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const moment = sorted[index];
    if (!moment) continue;
    let kind = kinds.get(moment.kind);
    if (!kind) {
      kind = { latestStart: Number.POSITIVE_INFINITY, startAfter: Number.POSITIVE_INFINITY };
      kinds.set(moment.kind, kind);
    }
    const { start, end = start } = moment;
    if (start < kind.latestStart) {
      kind.startAfter = kind.latestStart;
      kind.latestStart = start;
    }
    starts[index] = start;
    ends[index] = end > start ? end : Math.min(start + pointSpan, kind.startAfter);
    ranges[index] = Number(end > start);
  }
  return { starts, ends, ranges };
}
