import type { MediaAdapter } from '@talkmark/core';
import { createElementAdapter } from './element-adapter';
import { knownDuration, readFailure } from './media-failure';

/** The part of a video.js player that Talkmark speaks to, so that video.js's own types stay out of the public API. */
export interface VideoJsPlayer {
  on(types: string[], listener: () => void): void;
  off(types: string[], listener: () => void): void;
  one(type: string, listener: () => void): void;
  error(): { readonly code: number; readonly message: string } | null | undefined;
  readyState(): number;
  currentSrc(): string;
  paused(): boolean;
  ended(): boolean;
  duration(): number | undefined;
  playbackRate(): number | undefined;
  currentTime(time?: number): number | undefined;
  play(): Promise<void> | undefined;
  pause(): void;
}

/** Plays through a video.js player that the caller owns and disposes. */
export function createVideoJsAdapter(player: VideoJsPlayer): MediaAdapter {
  let startWanted = false;

  function readStatus() {
    if (player.error()) return 'failed';
    if (player.readyState() >= 1) return 'ready';
    return player.currentSrc() === '' ? 'empty' : 'loading';
  }

  /** video.js loses a play() that comes before the metadata: it is kept until then. */
  function playWhenReady(): Promise<void> {
    startWanted = true;
    return new Promise((resolve, reject) => {
      player.one('loadedmetadata', () => {
        if (startWanted) Promise.resolve(player.play()).then(resolve, reject);
        else resolve();
      });
    });
  }

  return createElementAdapter({
    listen(types, listener) {
      player.on([...types], listener);
      return () => player.off([...types], listener);
    },
    read() {
      const error = player.error();
      return {
        status: readStatus(),
        paused: player.paused(),
        ended: player.ended(),
        playbackRate: player.playbackRate() ?? 1,
        ...knownDuration(player.duration()),
        ...(error ? { failure: readFailure(error) } : {}),
      };
    },
    time: () => player.currentTime() ?? 0,
    setTime: (time) => player.currentTime(time),
    play: () => (readStatus() === 'ready' ? Promise.resolve(player.play()) : playWhenReady()),
    pause() {
      startWanted = false;
      player.pause();
    },
  });
}
