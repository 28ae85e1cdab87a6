import type { Seconds } from '@talkmark/core';

/** A time as `<time datetime>` takes it, so that 16:19 is no time of day: `PT16M19S` (HTML, 2.3.5.11). */
export function isoDuration(seconds: Seconds): string {
  const whole = Math.floor(seconds);
  return `PT${Math.floor(whole / 3600)}H${Math.floor(whole / 60) % 60}M${whole % 60}S`;
}
