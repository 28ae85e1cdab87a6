import type { Seconds } from '../talk/talk';
import type { TimeIndex } from '../time/time-index';
import type { ActiveOptions, TimedMoment } from '../time/timed-moment';

/** What the words active, current, next and previous mean, written for the eye: the index and the cursor are tested against it. */
export function createNaiveTimeIndex<M extends TimedMoment>(
  moments: readonly M[],
  { pointSpan = 5 }: ActiveOptions = {},
): TimeIndex<M> & { current(time: Seconds): M | undefined } {
  const sorted = [...moments].sort((a, b) => a.start - b.start || (b.end ?? b.start) - (a.end ?? a.start));

  function isRange({ start, end }: TimedMoment): boolean {
    return end !== undefined && end > start;
  }

  function activeUntil(moment: M): Seconds {
    if (isRange(moment)) return moment.end ?? moment.start;
    const nextOfKind = sorted.find(({ kind, start }) => kind === moment.kind && start > moment.start);
    return Math.min(moment.start + pointSpan, nextOfKind?.start ?? Number.POSITIVE_INFINITY);
  }

  return {
    at: (time) => sorted.filter((moment) => moment.start <= time && time < activeUntil(moment)),
    between: (from, to) =>
      sorted.filter((moment) =>
        isRange(moment)
          ? moment.start < to && (moment.end ?? moment.start) > from
          : from <= moment.start && moment.start < to,
      ),
    next: (time) => sorted.find(({ start }) => start > time),
    previous: (time) => sorted.filter(({ start }) => start < time).at(-1),
    current: (time) => sorted.filter(({ start }) => start <= time).at(-1),
  };
}
