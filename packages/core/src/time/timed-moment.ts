import type { Seconds } from '../talk/talk';

/** What an index or a cursor needs of a moment. Every `Moment` is one. */
export interface TimedMoment {
  readonly id?: string | undefined;
  readonly start: Seconds;
  /** Exclusive. Absent or equal to `start`: the moment is a point. */
  readonly end?: Seconds;
  readonly kind?: string | undefined;
}

export interface ActiveOptions {
  /**
   * How long a point stays active, unless a moment of its kind begins before that.
   * @default 5
   */
  readonly pointSpan?: Seconds;
}
