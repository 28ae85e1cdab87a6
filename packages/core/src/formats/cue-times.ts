import type { Moment, Seconds, Talk } from '../talk/talk';
import type { Issue } from './talk-format';

/** A moment with the times it gets in a format whose cues all have an end. */
export interface CueTimes {
  readonly moment: Moment;
  readonly start: Seconds;
  /** After `start`, by a millisecond at least. */
  readonly end: Seconds;
}

export interface LaidOutCues {
  /** One for each moment of the talk. */
  readonly cues: readonly CueTimes[];
  /** Where they are not what the moments say. */
  readonly losses: readonly Issue[];
}

const millisecond = 0.001;

/** How long what has no end is shown if nothing comes after it, as players do with a point. */
const pointSpan: Seconds = 5;

// Beyond this a number no longer tells milliseconds apart.
const exactUpTo = 2 ** 42;

/** Rounded as the formats are: to the millisecond. */
export function toMilliseconds(seconds: Seconds): Seconds {
  return seconds < exactUpTo ? Math.round(seconds * 1000) / 1000 : Math.round(seconds);
}

const endAfter = (start: Seconds): Seconds =>
  Math.min(start < exactUpTo ? toMilliseconds(start + millisecond) : start + 1, Number.MAX_SAFE_INTEGER);

/** For each moment the start of the first one that begins later, if any does. */
function findNextStarts(moments: readonly Moment[]): (Seconds | undefined)[] {
  const nextStarts: (Seconds | undefined)[] = [];
  let next: Seconds | undefined;
  let current = Number.POSITIVE_INFINITY;
  for (const { start: exactStart } of [...moments].reverse()) {
    const start = toMilliseconds(exactStart);
    if (start < current) next = Number.isFinite(current) ? current : undefined;
    current = start;
    nextStarts.push(next);
  }
  return nextStarts.reverse();
}

// Without the time, so that what is so of many moments can be said once.
function describe({ start, end }: Moment, given: Seconds, wanted: Seconds): string | undefined {
  if (end === undefined)
    return 'Every cue needs an end, and none is stated: other programs see one that was chosen.';
  if (end <= start) return 'Every cue needs an end after its start: other programs see one that was chosen.';
  return given < wanted ? 'Cues must not overlap here: other programs see this one cut short.' : undefined;
}

/**
 * Gives every moment an end: its own or, where there is none, the start of what comes next, else the end of what it is
 * part of, of the recording, or five seconds; a point gets a millisecond.
 *
 * @param isNested cuts short what would overlap the end of what it begins in, as files of chapters must not
 */
export function layOutCues({ moments, duration }: Talk, isNested: boolean): LaidOutCues {
  const nextStarts = findNextStarts(moments);
  const open: Seconds[] = [];
  const losses: Issue[] = [];
  const cues = moments.map((moment, index): CueTimes => {
    const start = toMilliseconds(moment.start);
    while (open.length > 0 && (open.at(-1) ?? 0) <= start) open.pop();
    const limit = open.at(-1) ?? Number.POSITIVE_INFINITY;
    const following = Math.min(nextStarts[index] ?? Number.POSITIVE_INFINITY, limit);
    const last =
      duration !== undefined && duration > start
        ? duration
        : Math.min(start + pointSpan, Number.MAX_SAFE_INTEGER);
    const implied = Number.isFinite(following) ? following : last;
    const wanted = Math.max(toMilliseconds(moment.end ?? implied), endAfter(start));
    const end = isNested ? Math.min(wanted, limit) : wanted;
    open.push(end);
    const message = describe(moment, end, wanted);
    if (message !== undefined) losses.push({ severity: 'warning', message, path: `moments[${index}].end` });
    return { moment, start, end };
  });
  return { cues, losses };
}
