import type { MediaAdapter } from '@talkmark/core';
import { createElementAdapter } from './element-adapter';
import { knownDuration, readFailure } from './media-failure';

/** Plays through a `<video>` or `<audio>` element that the caller owns. */
export function createHtmlMediaAdapter(element: HTMLMediaElement): MediaAdapter {
  function readStatus() {
    if (element.error) return 'failed';
    if (element.readyState >= HTMLMediaElement.HAVE_METADATA) return 'ready';
    return element.networkState === HTMLMediaElement.NETWORK_EMPTY ? 'empty' : 'loading';
  }

  return createElementAdapter({
    listen(types, listener) {
      for (const type of types) element.addEventListener(type, listener);
      return () => {
        for (const type of types) element.removeEventListener(type, listener);
      };
    },
    read: () => ({
      status: readStatus(),
      paused: element.paused,
      ended: element.ended,
      playbackRate: element.playbackRate,
      ...knownDuration(element.duration),
      ...(element.error ? { failure: readFailure(element.error) } : {}),
    }),
    time: () => element.currentTime,
    setTime(time) {
      element.currentTime = time;
    },
    play: () => element.play(),
    pause: () => element.pause(),
    reload: () => element.load(),
    losesEarlyPlay: false,
  });
}
