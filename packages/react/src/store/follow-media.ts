import type { MediaAdapter, Seconds } from '@talkmark/core';
import type { StoreApi } from 'zustand/vanilla';
import { type PlayerState, withoutMedia } from './player-state';

/** Keeps the state true to what plays, until the returned function is called. */
export function followMedia(
  media: MediaAdapter,
  store: StoreApi<PlayerState>,
  moveTo: (time: Seconds) => void,
): () => void {
  function readSnapshot(): void {
    const { status, failure, paused, ended, playbackRate, duration } = media.getSnapshot();
    store.setState(({ talk }) => ({
      status,
      failure,
      paused,
      ended,
      playbackRate,
      duration: duration ?? talk.duration,
    }));
  }

  const stops = [media.subscribe(readSnapshot), media.onTime(moveTo)];
  readSnapshot();
  return () => {
    for (const stop of stops) stop();
    store.setState(({ talk }) => ({ ...withoutMedia, duration: talk.duration }));
  };
}
