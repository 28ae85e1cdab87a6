import type { Moment, Seconds } from '../talk/talk';
import { clusterByGap } from './clusters';
import { createTimeScale, isKnownDuration } from './time-scale';

export interface MarkerLayoutOptions {
  /** Nothing is laid out while it is unknown. */
  readonly duration: Seconds | undefined;
  /** How wide the rail is, in CSS pixels. */
  readonly width: number;
  /**
   * How near two markers may stand, in CSS pixels. The default is the smallest target that WCAG 2.2 allows (2.5.8).
   * @default 24
   */
  readonly minGap?: number;
}

/** One marker of the rail: a moment, or a cluster of moments too near each other to be hit apart. */
export interface MarkerItem<M extends Moment = Moment> {
  readonly moments: readonly [M, ...M[]];
  /** Where the first moment begins, as a fraction of the talk. */
  readonly start: number;
  /** Where the range ends, as a fraction of the talk. Absent for points and clusters. */
  readonly end?: number;
  /** A moment begins after the end of the talk; its marker stands at the end. Absent otherwise. */
  readonly beyond?: true;
}

/**
 * Arranges moments, sorted by start as those of a `Talk` are, into markers at least `minGap` apart: targets of that
 * width do not overlap, and there are at most `width / minGap + 1` of them, whatever the number of moments. Fractions
 * stay true when the rail is resized; only the gaps ask for a new layout then.
 */
export function layoutMarkers<M extends Moment>(
  moments: readonly M[],
  { duration, width, minGap = 24 }: MarkerLayoutOptions,
): readonly MarkerItem<M>[] {
  if (!isKnownDuration(duration) || !(width > 0)) return [];
  const { toFraction } = createTimeScale(duration);

  const toItem = (cluster: readonly [M, ...M[]]): MarkerItem<M> => {
    const [first, ...others] = cluster;
    const { start, end = start } = first;
    return {
      moments: cluster,
      start: toFraction(start),
      ...(others.length === 0 && end > start && { end: toFraction(end) }),
      ...(cluster.some((moment) => moment.start > duration) && { beyond: true as const }),
    };
  };

  return clusterByGap(moments, ({ start }) => toFraction(start) * width, minGap).map(toItem);
}
