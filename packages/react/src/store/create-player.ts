import { createActiveCursor, type MediaAdapter, type Moment, type Seconds, type Talk } from '@talkmark/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { followMedia } from './follow-media';
import { createMomentCommands, type MomentCommands } from './moment-commands';
import { momentPositions } from './moment-positions';
import { initialState, type PlayedRange, type PlayerState } from './player-state';
import { createPlayhead, type Playhead } from './playhead';

export interface PlayerOptions {
  readonly talk: Talk;
  /** How long a point stays active, in seconds. @default 5 */
  readonly pointSpan?: Seconds;
}

/** One talk being watched: its state to subscribe to, its playhead, and everything that can be done with it. */
export interface Player extends MomentCommands {
  readonly store: Pick<StoreApi<PlayerState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly playhead: Playhead;
  /** Connects what plays. Returns the detach, after which nothing is held. */
  attachMedia(media: MediaAdapter): () => void;
  /** Shows another talk, or the same with other moments, without starting anew. */
  setTalk(talk: Talk): void;
  /** Rejects where the browser refuses to start. Before media is attached it starts as soon as it is. */
  play(): Promise<void>;
  pause(): void;
  togglePlay(): void;
  /** One seek. Before media is attached the last one is kept for it. */
  seek(time: Seconds): void;
  /** Seeks to the start of a range, plays it and stops at its end. */
  playRange(range: PlayedRange): Promise<void>;
}

/** Holds nothing that needs to be given back until media is attached. */
export function createPlayer({ talk, pointSpan }: PlayerOptions): Player {
  const store = createStore<PlayerState>(() => initialState(talk));
  const playhead = createPlayhead();
  const createCursor = (moments: readonly Moment[]) =>
    createActiveCursor(moments, pointSpan === undefined ? {} : { pointSpan });
  let cursor = createCursor(talk.moments);
  let media: MediaAdapter | undefined;
  let wanted: { seek?: Seconds; play?: boolean } = {};

  /** The one place where a move of time becomes state, and only when a boundary was crossed. */
  function moveTo(time: Seconds): void {
    playhead.moveTo(time);
    if (cursor.moveTo(time)) publishMoments();
    const { range } = store.getState();
    if (range && time >= range.end) {
      media?.pause();
      store.setState({ range: undefined });
    }
  }

  function publishMoments(): void {
    const state = store.getState();
    const { active, current } = cursor;
    const ids = active.map(({ id }) => id);
    const same =
      ids.length === state.activeMomentIds.length && ids.every((id, i) => id === state.activeMomentIds[i]);
    store.setState({
      activeMomentIds: same ? state.activeMomentIds : ids,
      currentIndex: current ? (momentPositions(state.talk).get(current.id) ?? -1) : -1,
    });
  }

  function seek(time: Seconds): void {
    const { duration, range } = store.getState();
    const target = Math.min(Math.max(time, 0), duration ?? Number.POSITIVE_INFINITY);
    if (range && (target < range.start || target >= range.end)) store.setState({ range: undefined });
    if (media) media.seek(target);
    else wanted = { ...wanted, seek: target };
    moveTo(target);
  }

  function play(): Promise<void> {
    if (media) return media.play();
    wanted = { ...wanted, play: true };
    return Promise.resolve();
  }

  function pause(): void {
    wanted = { ...wanted, play: false };
    media?.pause();
  }

  const transport = { seek, play, pause };
  return {
    store,
    playhead,
    ...transport,
    ...createMomentCommands(store, playhead, transport),
    attachMedia(next) {
      media = next;
      const detach = followMedia(next, store, moveTo);
      if (wanted.seek !== undefined) next.seek(wanted.seek);
      if (wanted.play) next.play().catch(() => {});
      wanted = {};
      return () => {
        if (media !== next) return;
        media = undefined;
        wanted = { seek: playhead.time };
        detach();
      };
    },
    setTalk(next) {
      const { talk: previous, openMomentIds } = store.getState();
      if (previous === next) return;
      const positions = momentPositions(next);
      cursor = createCursor(next.moments);
      cursor.moveTo(playhead.time);
      store.setState({
        talk: next,
        duration: media?.getSnapshot().duration ?? next.duration,
        openMomentIds: openMomentIds.filter((id) => positions.has(id)),
      });
      publishMoments();
    },
    togglePlay() {
      if (store.getState().paused) play().catch(() => {});
      else pause();
    },
    playRange(range) {
      seek(range.start);
      store.setState({ range });
      return play();
    },
  };
}
