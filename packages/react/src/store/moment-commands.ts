import { createTimeIndex, type Moment, type Seconds, TalkmarkError, type TimeIndex } from '@talkmark/core';
import type { StoreApi } from 'zustand/vanilla';
import { momentPositions } from './moment-positions';
import type { PlayerState } from './player-state';
import type { Playhead } from './playhead';

/** What a viewer does with moments. Every id must be one of `talk.moments`; others throw a TalkmarkError. */
export interface MomentCommands {
  /** Seeks to the moment and shows its details. Whether the talk plays is left as it is. */
  openMoment(id: string): void;
  /** Lets the viewer choose among moments that lie too near each other. Seeks nowhere. */
  openMoments(ids: readonly string[]): void;
  closeMoments(): void;
  /** Seeks to the moment and plays on from there. */
  playMoment(id: string): Promise<void>;
  /** Seeks to the next moment. At the last one it does nothing. */
  nextMoment(): void;
  /** Seeks to the start of the current moment, or to the one before within its first two seconds. */
  previousMoment(): void;
}

/** How far into a moment `previousMoment` still means the one before, in seconds. */
const PREVIOUS_WITHIN: Seconds = 2;

interface Transport {
  seek(time: Seconds): void;
  play(): Promise<void>;
}

export function createMomentCommands(
  store: StoreApi<PlayerState>,
  playhead: Playhead,
  { seek, play }: Transport,
): MomentCommands {
  let indexed: { readonly moments: readonly Moment[]; readonly index: TimeIndex<Moment> } | undefined;

  function timeIndex(): TimeIndex<Moment> {
    const { moments } = store.getState().talk;
    if (indexed?.moments !== moments) indexed = { moments, index: createTimeIndex(moments) };
    return indexed.index;
  }

  function findMoment(id: string): Moment {
    const { talk } = store.getState();
    const moment = talk.moments[momentPositions(talk).get(id) ?? -1];
    if (!moment) {
      throw new TalkmarkError(
        `There is no moment "${id}" in the talk "${talk.title}". Use an id from talk.moments.`,
      );
    }
    return moment;
  }

  return {
    openMoment(id) {
      const { start } = findMoment(id);
      store.setState({ openMomentIds: [id] });
      seek(start);
    },
    openMoments(ids) {
      store.setState({ openMomentIds: ids.map((id) => findMoment(id).id) });
    },
    closeMoments() {
      if (store.getState().openMomentIds.length > 0) store.setState({ openMomentIds: [] });
    },
    playMoment(id) {
      seek(findMoment(id).start);
      return play();
    },
    nextMoment() {
      const next = timeIndex().next(playhead.time);
      if (next) seek(next.start);
    },
    previousMoment() {
      const previous = timeIndex().previous(playhead.time - PREVIOUS_WITHIN);
      if (previous) seek(previous.start);
    },
  };
}
