import type { Seconds } from '../../talk/talk';

/** A unit of time as a ratio of seconds: 1/90000. */
export interface TimeBase {
  readonly numerator: number;
  readonly denominator: number;
}

/** What counts where no TIMEBASE stands. */
export const nanoseconds: TimeBase = { numerator: 1, denominator: 1_000_000_000 };
export const milliseconds: TimeBase = { numerator: 1, denominator: 1000 };

export function parseTimeBase(text: string): TimeBase | undefined {
  const match = /^\s*(\d{1,12})\/(\d{1,12})\s*$/.exec(text);
  const [numerator, denominator] = [Number(match?.[1]), Number(match?.[2])];
  return numerator > 0 && denominator > 0 ? { numerator, denominator } : undefined;
}

export function formatTimeBase({ numerator, denominator }: TimeBase): string {
  return `${numerator}/${denominator}`;
}

export function toSeconds(count: number, { numerator, denominator }: TimeBase): Seconds {
  return (count * numerator) / denominator;
}

export function toCount(seconds: Seconds, { numerator, denominator }: TimeBase): number {
  return Math.round((seconds * denominator) / numerator);
}

/** The first of the bases in which all times can be counted exactly, or else the finest. */
export function fitTimeBase(times: readonly Seconds[], bases: readonly TimeBase[]): TimeBase {
  const isExact = (base: TimeBase): boolean =>
    times.every((time) => Math.abs(toSeconds(toCount(time, base), base) - time) < 1e-9);
  return bases.find(isExact) ?? nanoseconds;
}
