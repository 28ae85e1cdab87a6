import type { Seconds } from '../talk/talk';
import { toAsciiDigits } from './decimal-digits';
import { type FractionDigits, roundSeconds } from './round-seconds';
import { readTime, timeSpellings } from './time-spelling';

export interface TimecodeOptions {
  /** How many digits stand after the seconds. @default 'auto' */
  readonly fractionDigits?: FractionDigits;
  /** Whether `0:16:19` shows its hours: `auto` only from one hour on. @default 'auto' */
  readonly hours?: 'auto' | 'always';
}

/**
 * Reads one time as people and players write it: `16:19`, `75:10`, `1:02:03.5`, `1:02:03:04` (days first), `979`,
 * `979.5`, `979s`, `16m19s`, `1h02m`, `PT16M19S`, `npt:16:19`; with a comma for the point, the digits of any script,
 * and white space around it. Anything else, and what a number cannot hold, is `undefined`, and so is `01:00:00:00`,
 * which counts frames: `parseSmpteTimecode` reads that.
 */
export function parseTimecode(text: string): Seconds | undefined {
  return readTime(toAsciiDigits(text.trim()), timeSpellings);
}

/**
 * Writes a time as `16:19` or `1:02:03`: minutes at least, hours unbounded, two digits after every colon.
 * @throws TalkmarkError for a time that is negative, not finite or beyond 2^53 − 1, and for more than 9 digits.
 */
export function formatTimecode(seconds: Seconds, options: TimecodeOptions = {}): string {
  const { fractionDigits = 'auto', hours = 'auto' } = options;
  const { whole, fraction } = roundSeconds(seconds, fractionDigits);
  const hour = Math.floor(whole / 3600);
  const minute = Math.floor(whole / 60) % 60;
  const second = String(whole % 60).padStart(2, '0');
  const clock =
    hour > 0 || hours === 'always'
      ? `${hour}:${String(minute).padStart(2, '0')}:${second}`
      : `${minute}:${second}`;
  return fraction === '' ? clock : `${clock}.${fraction}`;
}
