import type { Seconds } from '../talk/talk';
import { formatTimecode, parseTimecode } from '../time/timecode';

/** Reads `00:16:19.000`: all three, with any number of decimals or none. */
export const parseClock = (text: string): Seconds | undefined =>
  /^\s*\d+(?::\d\d?){2}(?:[.,]\d+)?\s*$/.test(text) ? parseTimecode(text) : undefined;

/** Writes `00:16:19.000`: two digits for the hours at least. @param fractionDigits 3 for milliseconds */
export function formatClock(seconds: Seconds, fractionDigits = 3): string {
  const width = fractionDigits === 0 ? 8 : 9 + fractionDigits;
  return formatTimecode(seconds, { hours: 'always', fractionDigits }).padStart(width, '0');
}
