import type { ParseMode } from '../talk/parse-mode';
import type { Seconds } from '../talk/talk';
import { readTime, type TimeSpelling } from './time-spelling';
import { parseTimecode } from './timecode';

/** Normal play time: seconds from the beginning. */
export interface PlayTimeFragment {
  readonly unit: 'npt';
  readonly start: Seconds;
  /** Exclusive; `null`: to the end of the recording. */
  readonly end: Seconds | null;
}

const rawUnits = ['smpte', 'smpte-25', 'smpte-30', 'smpte-30-drop', 'clock'] as const;

/** Times that need more than the URI to become seconds: the frame rate, or when the recording was made. */
export interface RawTimeFragment {
  readonly unit: (typeof rawUnits)[number];
  /** As written; `null`: from the beginning. */
  readonly startRaw: string | null;
  /** As written, exclusive; `null`: to the end. */
  readonly endRaw: string | null;
}

/** Reads the value of `t` (Media Fragments 1.0, 4.2.1; smpte and clock: Media Fragments 1.0 advanced). */
export function readTimeDimension(
  value: string,
  mode: ParseMode,
): PlayTimeFragment | RawTimeFragment | undefined {
  const unit = rawUnits.find((name) => value.startsWith(`${name}:`));
  if (unit === undefined) {
    const readPlayTime = mode === 'lenient' ? readLenientPlayTime : readStrictPlayTime;
    const range = readRange(value.replace(/^npt:/, ''), mode, readPlayTime);
    return range && { unit: 'npt', start: range.start ?? 0, end: range.end };
  }
  const text = value.slice(unit.length + 1);
  if (!readRange(text, mode, unit === 'clock' ? readInstant : countFrames)) return undefined;
  const [startRaw, endRaw] = text.split(',');
  return { unit, startRaw: startRaw || null, endRaw: endRaw || null };
}

interface Range {
  /** `null`: not stated. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Reads `a`, `a,b` or `,b` with a < b. Lenient also takes `a,` for an open end, and a = b for a point. */
function readRange(
  text: string,
  mode: ParseMode,
  read: (text: string) => number | undefined,
): Range | undefined {
  const isLenient = mode === 'lenient';
  const [startText, endText, ...rest] = text.split(',');
  const start = startText ? read(startText) : null;
  const end = endText === undefined || (endText === '' && isLenient) ? null : read(endText);
  if (rest.length > 0 || start === undefined || end === undefined) return undefined;
  if (end === null) return start === null ? undefined : { start, end };
  const isOrdered = (start ?? 0) < end || (isLenient && start === end);
  return isOrdered ? { start, end } : undefined;
}

/** Media Fragments 1.0, 4.2.1.1: stricter than people are, but for the point that no digit has to follow. */
const playTimeSpellings: readonly TimeSpelling[] = [
  { pattern: /^(\d+)(?:\.(\d*))?$/, units: [1] },
  { pattern: /^(\d\d):(\d\d)(?:\.(\d*))?$/, units: [60, 1], limits: [60, 60] },
  {
    pattern: /^(\d+):(\d\d):(\d\d)(?:\.(\d*))?$/,
    units: [3600, 60, 1],
    limits: [Number.POSITIVE_INFINITY, 60, 60],
  },
];

function readStrictPlayTime(text: string): Seconds | undefined {
  return readTime(text, playTimeSpellings);
}

function readLenientPlayTime(text: string): Seconds | undefined {
  return readStrictPlayTime(text) ?? parseTimecode(text);
}

/** Where a frame stands among others: hundredths of frames, as if every second had a hundred. */
function countFrames(text: string): number | undefined {
  const match = /^(\d+):([0-5]\d):([0-5]\d)(?::(\d\d)(?:\.(\d\d))?)?$/.exec(text);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0, frames = 0, hundredths = 0] = match
    .slice(1)
    .map((part = '0') => Number(part));
  return ((hours * 60 + minutes) * 60 + seconds) * 10_000 + frames * 100 + hundredths;
}

const yearZero = Date.parse('0000-01-01T00:00:00Z');

/** RFC 3339, 5.6, in milliseconds since the year 0, so that films from before 1970 have a time too. */
function readInstant(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(text)) return undefined;
  const instant = Date.parse(text) - yearZero;
  return Number.isNaN(instant) ? undefined : instant;
}
