import type { Seconds } from '../../talk/talk';
import { parseTimecode } from '../../time/timecode';
import { readTimestamp } from './timestamp';

/** The two times of a cue. */
export interface CueTimings {
  readonly startTime: Seconds;
  readonly endTime: Seconds;
  /** Where the settings begin. */
  readonly end: number;
  /** They are not written as WebVTT wants them. */
  readonly isRepaired: boolean;
}

const arrow = '-->';

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 12) break;
  }
  return at;
}

/** Reads the times of the line between two offsets to the letter (WebVTT, 6.3). */
export function readTimings(text: string, from: number, limit: number): CueTimings | undefined {
  const start = readTimestamp(text, skipSpaces(text, from, limit), limit);
  if (!start) return undefined;
  const at = skipSpaces(text, start.end, limit);
  if (!text.startsWith(arrow, at)) return undefined;
  const end = readTimestamp(text, skipSpaces(text, at + arrow.length, limit), limit);
  return end && { startTime: start.seconds, endTime: end.seconds, end: end.end, isRepaired: false };
}

// Digits, then what word processors and hands make of an arrow, then digits. Anchored, and no part can take what the
// next one could: linear.
const looseTimings = /^[ \t]*(\d[\d:.,]*)[ \t]*(?:-{1,3}[ \t]?>|[–—=]>|[→⟶➔\uf0e0])[ \t]*(\d[\d:.,]*)(?!\S)/;

function parseLooseTime(text: string): Seconds | undefined {
  // A fourth number counts frames here, and only a frame rate could turn those into seconds.
  return text.split(':').length > 3 ? undefined : parseTimecode(text);
}

/**
 * Reads times as people write them: with a comma for the point, with other fractions than milliseconds or none,
 * without leading zeros, with minutes beyond 59, with an arrow of one character or of one to three hyphens.
 */
export function readLooseTimings(text: string, from: number, limit: number): CueTimings | undefined {
  const first = text.charCodeAt(skipSpaces(text, from, limit));
  if (!(first >= 48 && first < 58)) return undefined;
  const [matched, start, end] = looseTimings.exec(text.slice(from, limit)) ?? [];
  if (matched === undefined || start === undefined || end === undefined) return undefined;
  const startTime = parseLooseTime(start);
  const endTime = parseLooseTime(end);
  if (startTime === undefined || endTime === undefined) return undefined;
  return { startTime, endTime, end: from + matched.length, isRepaired: true };
}
