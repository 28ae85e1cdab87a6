import type { Moment } from './talk';

type Timed = Pick<Moment, 'start' | 'end'>;

/**
 * The order of `Talk.moments`: by start, then the longer range first (so a chapter stands before what it contains; no
 * end counts as a point). Sorts are stable, so equal ones keep the order they came in.
 */
export function compareMoments(one: Timed, other: Timed): number {
  return one.start - other.start || (other.end ?? other.start) - (one.end ?? one.start);
}
