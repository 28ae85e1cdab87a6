import type { MediaAdapter, MediaFailure } from '@talkmark/core';

/** What stands in for a player that could not be loaded: it says why, and its time stays at 0. */
export function createFailedMedia(failure: MediaFailure, reload: () => void): MediaAdapter {
  const snapshot = { status: 'failed', paused: true, ended: false, playbackRate: 1, failure } as const;
  const stop = () => {};
  return {
    getSnapshot: () => snapshot,
    subscribe: () => stop,
    currentTime: () => 0,
    onTime: () => stop,
    play: () => Promise.reject(new Error(failure.message)),
    pause: stop,
    seek: stop,
    reload,
  };
}
