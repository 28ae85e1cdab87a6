import type { Seconds } from '../talk/talk';
import type { TimedMoment } from '../time/timed-moment';
import type { Random } from './create-random';

/** Unsorted moments of every shape that a talk can hold: points, ranges, long and nested ones, some at one time. */
export function drawMoments(random: Random, count: number, duration: Seconds): readonly TimedMoment[] {
  return Array.from({ length: count }, (_, index) => {
    // Whole seconds, so that starts and ends meet often.
    const start = random.integer(duration);
    const length = random.pick([undefined, 0, random.integer(10), random.integer(duration)]);
    const kind = random.pick([undefined, 'moment', 'chapter']);
    return { id: `drawn-${index}`, start, ...(length === undefined ? {} : { end: start + length }), kind };
  });
}
