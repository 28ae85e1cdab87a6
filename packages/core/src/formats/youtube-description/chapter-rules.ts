import type { Seconds } from '../../talk/talk';

/** What YouTube asks of the timestamps of a description before it makes chapters of them (support.google.com, 9884579). */
export const rules = { fewest: 3, shortest: 10, longestTitle: 100, longestText: 5000 } as const;

interface Timed {
  readonly start: Seconds;
}

export interface ChapterRun {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Why YouTube shows none, and the index of the moment that is the reason. */
  readonly fault?: { readonly index: number; readonly message: string };
}

/**
 * The part of a list that would be the chapters: from the first stamp at 0:00, or the first of all, as long as they
 * ascend. Lower times that stand apart, of corrections or other videos, do not count.
 */
export function findChapterRun<Moment extends Timed>(
  moments: readonly Moment[],
  standsApart: (moment: Moment, before: Moment) => boolean,
): ChapterRun {
  const zero = moments.findIndex(({ start }) => start === 0);
  const first = Math.max(0, zero);
  let last = first + 1;
  let short: number | undefined;
  let late: number | undefined;
  for (; last < moments.length; last += 1) {
    const [before, moment] = [moments[last - 1], moments[last]];
    if (!before || !moment) break;
    const length = moment.start - before.start;
    if (length <= 0) {
      if (!standsApart(moment, before)) late = last;
      break;
    }
    if (length < rules.shortest) short ??= last - 1;
  }
  const run = { first, last: Math.min(last, moments.length) };
  const fault = (index: number, reason: string): ChapterRun => ({
    ...run,
    fault: { index, message: `YouTube shows no chapters for this list: ${reason}.` },
  });
  if (zero === -1) return fault(first, 'the first has to be at 0:00');
  if (late !== undefined) return fault(late, 'the times have to ascend');
  if (run.last - first < rules.fewest) return fault(first, `there have to be ${rules.fewest} at least`);
  if (short !== undefined) return fault(short, `each has to be ${rules.shortest} seconds long at least`);
  return run;
}
