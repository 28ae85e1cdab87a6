import type { Seconds } from '../../talk/talk';

export interface ReadTimestamp {
  readonly seconds: Seconds;
  /** Where what follows begins. */
  readonly end: number;
}

const zero = 48;
const colon = 58;
const fullStop = 46;

/** Where the digits end that begin at `from`. */
function skipDigits(text: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code < zero || code >= colon) break;
  }
  return at;
}

function toNumber(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - zero;
  return value;
}

/**
 * Collects a timestamp as WebVTT, 6.3 does: `[h+:]mm:ss.ttt`, nothing less and nothing more. Characters from `limit`
 * on are not looked at.
 */
export function readTimestamp(text: string, from: number, limit: number): ReadTimestamp | undefined {
  const firstEnd = skipDigits(text, from, limit);
  if (firstEnd === from || text.charCodeAt(firstEnd) !== colon) return undefined;
  const first = toNumber(text, from, firstEnd);
  const secondEnd = skipDigits(text, firstEnd + 1, limit);
  if (secondEnd !== firstEnd + 3) return undefined;
  const second = toNumber(text, firstEnd + 1, secondEnd);
  let hours = 0;
  let minutes = first;
  let seconds = second;
  let end = secondEnd;
  if (secondEnd < limit && text.charCodeAt(secondEnd) === colon) {
    end = skipDigits(text, secondEnd + 1, limit);
    if (end !== secondEnd + 3) return undefined;
    hours = first;
    minutes = second;
    seconds = toNumber(text, secondEnd + 1, end);
  } else if (firstEnd !== from + 2) {
    return undefined;
  }
  if (minutes > 59 || seconds > 59 || end >= limit || text.charCodeAt(end) !== fullStop) return undefined;
  const fractionEnd = skipDigits(text, end + 1, limit);
  if (fractionEnd !== end + 4) return undefined;
  const milliseconds = toNumber(text, end + 1, fractionEnd);
  // One division of whole milliseconds: adding a fraction would round twice.
  return {
    seconds: (((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds) / 1000,
    end: fractionEnd,
  };
}
