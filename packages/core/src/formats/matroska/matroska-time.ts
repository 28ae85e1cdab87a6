import type { Seconds } from '../../talk/talk';
import { roundSeconds } from '../../time/round-seconds';
import { formatClock } from '../clock-time';

const clock = /^(\d{1,12}):([0-5]?\d):([0-5]?\d)(?:\.(\d{1,40}))?$/;
/** As the elements of the file itself hold it: nanoseconds. */
const count = /^(\d{1,30})(?:\.(\d{1,40}))?$/;

const nanoseconds = 9;

/** The digits before and after the point of a number of seconds. */
interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

function readDigits(text: string): Digits | undefined {
  const parts = clock.exec(text);
  if (parts) {
    const [, hours = '', minutes = '', seconds = '', fraction = ''] = parts;
    return { whole: String((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)), fraction };
  }
  const counted = count.exec(text);
  if (!counted) return undefined;
  const [, digits = '', rest = ''] = counted;
  const padded = digits.padStart(nanoseconds + 1, '0');
  return { whole: padded.slice(0, -nanoseconds), fraction: padded.slice(-nanoseconds) + rest };
}

const trim = ({ whole, fraction }: Digits) =>
  `${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '')}`;

/** Reads `00:16:19.123456789`, with up to any number of decimals, or a bare number of nanoseconds. */
export function parseMatroskaTime(text: string): Seconds | undefined {
  const digits = readDigits(text.trim());
  if (!digits) return undefined;
  const seconds = Number(`${digits.whole}.${digits.fraction || '0'}`);
  return seconds <= Number.MAX_SAFE_INTEGER ? seconds : undefined;
}

/** Whether a number of seconds says what the text says, to the nanosecond. What is finer the format does not know. */
export function isHeldExactly(text: string, seconds: Seconds): boolean {
  const digits = readDigits(text.trim());
  const { whole, fraction } = roundSeconds(seconds, nanoseconds);
  if (!digits) return false;
  return digits.fraction.length > nanoseconds || trim(digits) === trim({ whole: String(whole), fraction });
}

/** A time to the nanosecond: `stated`, the text it was read from, where that still says it better. */
export function formatMatroskaTime(seconds: Seconds, stated?: unknown): string {
  const isBetter = typeof stated === 'string' && clock.test(stated) && parseMatroskaTime(stated) === seconds;
  return isBetter ? stated : formatClock(seconds, nanoseconds);
}
