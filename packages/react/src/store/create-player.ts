import { createActiveCursor, type MediaAdapter, type Moment, type Seconds, type Talk } from '@talkmark/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { followMedia } from './follow-media';
import { createMomentCommands, type MomentCommands } from './moment-commands';
import { momentPositions } from './moment-positions';
import { isSameSources } from './playable-sources';
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
  /** Connects what plays, instead of what played before. Returns the detach, after which nothing is held. */
  attachMedia(media: MediaAdapter): () => void;
  /**
   * Shows another talk, or the same with other moments, without starting anew. With other sources the talk begins at
   * 0:00; the media is expected to follow.
   */
  setTalk(talk: Talk): void;
  /** Rejects where the browser refuses to start. Before media is attached it starts as soon as it is. */
  play(): Promise<void>;
  pause(): void;
  togglePlay(): void;
  /** One seek. Before media is attached the last one is kept for it. */
  seek(time: Seconds): void;
  /** Loads the recording again after a failure, and returns to where the talk was. */
  retry(): void;
  /** Seeks to the start of a range, plays it and stops at its end. */
  playRange(range: PlayedRange): Promise<void>;
}

/** How far past its end a range has been played, at most, when that is noticed; in seconds. More is a jump. */
const LONGEST_STEP: Seconds = 2;
/** How far before its start a seek to a range may end up: recordings seek to key frames. In seconds. */
const SEEK_TOLERANCE: Seconds = 1;

/** Holds nothing that needs to be given back until media is attached. */
export function createPlayer({ talk, pointSpan }: PlayerOptions): Player {
  const store = createStore<PlayerState>(() => initialState(talk));
  const playhead = createPlayhead();
  const createCursor = (moments: readonly Moment[]) =>
    createActiveCursor(moments, pointSpan === undefined ? {} : { pointSpan });
  let cursor = createCursor(talk.moments);
  let media: MediaAdapter | undefined;
  let detachMedia = () => {};
  let wanted: { readonly seek?: Seconds; readonly play?: boolean } = {};

  /** The one place where a move of time becomes state, and only when a boundary was crossed. */
  function moveTo(time: Seconds): void {
    playhead.moveTo(time);
    if (cursor.moveTo(time)) publishMoments();
    const { range } = store.getState();
    if (range) keepWithin(range, time);
  }

  /** Played over its end, the range stops; anything else that leads out of it was meant, and ends it. */
  function keepWithin({ start, end }: PlayedRange, time: Seconds): void {
    if (time >= start - SEEK_TOLERANCE && time < end) return;
    store.setState({ range: undefined });
    const { playbackRate } = store.getState();
    if (time >= end && time < end + LONGEST_STEP * playbackRate) pause();
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
    if (!Number.isFinite(time)) return;
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

  function attachMedia(next: MediaAdapter): () => void {
    detachMedia();
    media = next;
    const unfollow = followMedia(next, store, moveTo);
    const { seek: target, play: starts } = wanted;
    wanted = {};
    if (target !== undefined) next.seek(target);
    if (starts) next.play().catch(() => {});
    detachMedia = () => {
      if (media !== next) return;
      media = undefined;
      detachMedia = () => {};
      if (playhead.time > 0) wanted = { seek: playhead.time };
      unfollow();
    };
    return detachMedia;
  }

  const transport = { seek, play, pause };
  return {
    store,
    playhead,
    ...transport,
    ...createMomentCommands(store, playhead, transport),
    attachMedia,
    setTalk(next) {
      const { talk: previous, openMomentIds } = store.getState();
      if (previous === next) return;
      const isSameRecording = isSameSources(previous.sources, next.sources);
      const positions = momentPositions(next);
      cursor = createCursor(next.moments);
      if (!isSameRecording) {
        wanted = {};
        playhead.moveTo(0);
      }
      cursor.moveTo(playhead.time);
      store.setState({
        talk: next,
        duration: (isSameRecording && media?.getSnapshot().duration) || next.duration,
        openMomentIds: openMomentIds.filter((id) => positions.has(id)),
        ...(isSameRecording ? {} : { range: undefined }),
      });
      publishMoments();
    },
    togglePlay() {
      const starts = media ? store.getState().paused : !wanted.play;
      if (starts) play().catch(() => {});
      else pause();
    },
    playRange(range) {
      store.setState({ range: undefined });
      seek(range.start);
      store.setState({ range });
      return play();
    },
    retry() {
      const { time } = playhead;
      media?.reload?.();
      if (time > 0) seek(time);
    },
  };
}
