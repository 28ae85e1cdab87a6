import type { Seconds } from '../talk/talk';
import { TalkmarkError } from '../talk/talkmark-error';

/** How many digits stand after the point. `auto`: up to milliseconds, without trailing zeros. */
export type FractionDigits = 'auto' | number;

export interface RoundedSeconds {
  readonly whole: number;
  /** The digits after the point; empty when there are none. */
  readonly fraction: string;
}

/**
 * Rounds a time once, for every writer of times, so that none of them can carry a fraction into a `60`.
 * @throws TalkmarkError for a time that is negative, not finite or beyond 2^53 − 1, and for more than 9 digits.
 */
export function roundSeconds(seconds: Seconds, fractionDigits: FractionDigits): RoundedSeconds {
  if (!(seconds >= 0 && seconds <= Number.MAX_SAFE_INTEGER)) {
    throw new TalkmarkError(
      `${seconds} is not a time. Pass a finite number of seconds that is not negative.`,
    );
  }
  const digits = fractionDigits === 'auto' ? 3 : fractionDigits;
  if (!(Number.isInteger(digits) && digits >= 0 && digits <= 9)) {
    throw new TalkmarkError(`fractionDigits is ${digits}. Pass 'auto' or a whole number from 0 to 9.`);
  }
  // The fraction is cut off before it is scaled: scaling the whole time would lose digits of long ones.
  const floor = Math.floor(seconds);
  const scale = 10 ** digits;
  const scaled = Math.round((seconds - floor) * scale);
  const whole = floor + Math.floor(scaled / scale);
  const fraction = digits === 0 ? '' : String(scaled % scale).padStart(digits, '0');
  return { whole, fraction: fractionDigits === 'auto' ? fraction.replace(/0+$/, '') : fraction };
}
