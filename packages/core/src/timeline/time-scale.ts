import type { Seconds } from '../talk/talk';

/** Times of a talk as fractions of its length, from 0 to 1, as CSS and sliders want them. */
export interface TimeScale {
  /** Times outside the talk lie at its edges. */
  toFraction(time: Seconds): number;
  /** Fractions outside 0–1 lie at the edges of the talk. */
  toTime(fraction: number): Seconds;
}

/** Whether a duration can carry a scale: players report `NaN` before they know it and `Infinity` for live streams. */
export function isKnownDuration(duration: Seconds | undefined): duration is Seconds {
  return duration !== undefined && duration > 0 && duration < Number.POSITIVE_INFINITY;
}

/** Without a known duration there is no scale: every time lies at fraction 0, and every fraction at time 0. */
export function createTimeScale(duration: Seconds | undefined): TimeScale {
  if (!isKnownDuration(duration)) return { toFraction: () => 0, toTime: () => 0 };
  return {
    toFraction: (time) => clampToUnit(time / duration),
    toTime: (fraction) => clampToUnit(fraction) * duration,
  };
}

/** `NaN`, which a pointer over a rail without width gives, lies at 0. */
function clampToUnit(fraction: number): number {
  return fraction > 0 ? Math.min(fraction, 1) : 0;
}
