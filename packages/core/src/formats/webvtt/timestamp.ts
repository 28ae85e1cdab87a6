import type { Seconds } from '../../talk/talk';
import { formatTimecode } from '../../time/timecode';

export interface ReadTimestamp {
  readonly seconds: Seconds;
  /** Where what follows begins. */
  readonly end: number;
}

const zero = 48;
const colon = 58;
const fullStop = 46;

/**
 * Collects a timestamp as WebVTT, 6.3 does: `[h+:]mm:ss.ttt`, nothing less and nothing more. Characters from `limit`
 * on are not looked at.
 */
export function readTimestamp(text: string, from: number, limit: number): ReadTimestamp | undefined {
  let at = from;
  let value = 0;
  const readDigits = (): number => {
    const start = at;
    value = 0;
    for (; at < limit; at += 1) {
      const code = text.charCodeAt(at);
      if (code < zero || code >= colon) break;
      value = value * 10 + code - zero;
    }
    return at - start;
  };
  const skip = (code: number): boolean => {
    if (at >= limit || text.charCodeAt(at) !== code) return false;
    at += 1;
    return true;
  };

  const length = readDigits();
  if (length === 0 || !skip(colon)) return undefined;
  let hours = 0;
  let minutes = value;
  if (readDigits() !== 2) return undefined;
  const mustHaveHours = length !== 2 || minutes > 59;
  if (skip(colon)) {
    hours = minutes;
    minutes = value;
    if (readDigits() !== 2) return undefined;
  } else if (mustHaveHours) {
    return undefined;
  }
  const seconds = value;
  if (minutes > 59 || seconds > 59 || !skip(fullStop) || readDigits() !== 3) return undefined;
  // One division of whole milliseconds: adding a fraction would round twice.
  return { seconds: ((hours * 60 + minutes) * 60000 + seconds * 1000 + value) / 1000, end: at };
}

/** Writes a timestamp with hours, of two digits at least (WebVTT, 4.1). */
export function formatTimestamp(seconds: Seconds): string {
  return formatTimecode(seconds, { fractionDigits: 3, hours: 'always' }).padStart(12, '0');
}
