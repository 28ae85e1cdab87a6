import type { Seconds } from '../talk/talk';
import { readTime, type TimeSpelling } from '../time/time-spelling';
import { formatTimecode } from '../time/timecode';

/** Hours, minutes and seconds, all three: what chapter files write, and nothing that only looks like it. */
const clock: TimeSpelling = {
  pattern: /^(\d+):(\d\d?):(\d\d?)(?:[.,](\d+))?$/,
  units: [3600, 60, 1],
  limits: [Number.POSITIVE_INFINITY, 60, 60],
};

/** Reads `00:16:19.000`, with any number of decimals or none. */
export function parseClock(text: string): Seconds | undefined {
  return readTime(text.trim(), [clock]);
}

/** Writes `00:16:19.000`: two digits for the hours at least. @param fractionDigits 3 for milliseconds */
export function formatClock(seconds: Seconds, fractionDigits = 3): string {
  const width = fractionDigits === 0 ? 8 : 9 + fractionDigits;
  return formatTimecode(seconds, { hours: 'always', fractionDigits }).padStart(width, '0');
}
