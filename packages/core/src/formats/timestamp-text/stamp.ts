import type { Seconds } from '../../talk/talk';

/**
 * How a stamp is written. `clock`: 16:19, 1:02:33. `slip`: 16;31. `dotted`: 16.31. `units`: 11m45s, 16'19''. `bare`: one
 * unit only, "48 minutes", as often a length as a place. `minute`: "minute 48". `link`: only in an address, `?t=95`.
 */
export type StampShape = 'clock' | 'slip' | 'dotted' | 'units' | 'bare' | 'minute' | 'link';

/** Something in the text that can be read as a time, with its place. */
export interface Stamp {
  /** Where it stands, with the second half of a range. */
  readonly start: number;
  readonly end: number;
  readonly seconds: Seconds;
  /** The end of a range that the text states. */
  readonly until?: Seconds;
  readonly shape: StampShape;
  /** How many numbers it has: 2 for 16:19. */
  readonly parts: number;
  /** The link that it is the words of, or whose time it is. */
  readonly target?: string;
}

/** Whether both its place and its time lie between those of two others. */
export function liesBetween({ start, seconds }: Stamp, before?: Stamp, after?: Stamp): boolean {
  if (!before || !after || before.start >= start || after.start <= start) return false;
  return before.seconds < seconds && seconds < after.seconds;
}
