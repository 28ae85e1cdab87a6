import type { Moment } from '@talkmark/core';
import { momentPositions } from './moment-positions';
import type { PlayerState } from './player-state';

/** The last moment begun: the list's current row. */
export function selectCurrentMoment({ talk, currentIndex }: PlayerState): Moment | undefined {
  return talk.moments[currentIndex];
}

/** The moments whose details show, or among which the viewer chooses. Compare with `shallow` or use `useOpenMoments`. */
export function selectOpenMoments({ talk, openMomentIds }: PlayerState): readonly Moment[] {
  const positions = momentPositions(talk);
  return openMomentIds.flatMap((id) => talk.moments[positions.get(id) ?? -1] ?? []);
}

/** How one moment, or a cluster of neighbours, stands. */
export interface MomentStatus {
  readonly active: boolean;
  readonly current: boolean;
  readonly open: boolean;
  /** All have begun and none is active. */
  readonly past: boolean;
}

const ACTIVE = 1;
const CURRENT = 2;
const OPEN = 4;
const BEGUN = 8;

/**
 * How the moments from index `first` to `last` stand, as one number: a subscriber that compares it is woken only when
 * the answer differs. Costs the number of active and open moments, not the number of moments.
 */
export function selectStatus(state: PlayerState, first: number, last: number): number {
  const positions = momentPositions(state.talk);
  const within = (id: string) => {
    const position = positions.get(id) ?? -1;
    return position >= first && position <= last;
  };
  return (
    (state.activeMomentIds.some(within) ? ACTIVE : 0) |
    (state.currentIndex >= first && state.currentIndex <= last ? CURRENT : 0) |
    (state.openMomentIds.some(within) ? OPEN : 0) |
    (state.currentIndex >= last ? BEGUN : 0)
  );
}

/** What a number of `selectStatus` says. */
export function readStatus(status: number): MomentStatus {
  const active = (status & ACTIVE) !== 0;
  return {
    active,
    current: (status & CURRENT) !== 0,
    open: (status & OPEN) !== 0,
    past: (status & BEGUN) !== 0 && !active,
  };
}
