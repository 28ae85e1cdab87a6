import type { Seconds } from '../talk/talk';
import { roundSeconds } from './round-seconds';

type TimeUnit = 'hour' | 'minute' | 'second';

interface TimeWords {
  readonly units: Readonly<Record<TimeUnit, Intl.NumberFormat>>;
  readonly list: Intl.ListFormat;
}

/** Making an Intl formatter costs far more than using it, and a list describes every row. */
const wordsByLocale = new Map<string | undefined, TimeWords>();

function wordsOf(locale: string | undefined): TimeWords {
  let words = wordsByLocale.get(locale);
  if (!words) {
    const unit = (name: TimeUnit): Intl.NumberFormat =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' });
    words = {
      units: { hour: unit('hour'), minute: unit('minute'), second: unit('second') },
      list: new Intl.ListFormat(locale, { type: 'unit', style: 'long' }),
    };
    wordsByLocale.set(locale, words);
  }
  return words;
}

/**
 * Says a time in words, to the second, as a screen reader should speak it: "16 minutes, 19 seconds", where `16:19`
 * may be read as a time of day. The locale is a BCP 47 tag; without one, the environment's.
 * @throws TalkmarkError for a time that is negative, not finite or beyond 2^53 − 1.
 * @throws RangeError for a locale that is not a BCP 47 tag.
 */
export function describeTime(seconds: Seconds, locale?: string): string {
  const { units, list } = wordsOf(locale);
  const { whole } = roundSeconds(seconds, 0);
  const counts: readonly (readonly [TimeUnit, number])[] = [
    ['hour', Math.floor(whole / 3600)],
    ['minute', Math.floor(whole / 60) % 60],
    ['second', whole % 60],
  ];
  const parts = counts.filter(([, count]) => count > 0).map(([unit, count]) => units[unit].format(count));
  return parts.length > 0 ? list.format(parts) : units.second.format(0);
}
