import type { MediaAdapter, MediaSnapshot } from '@talkmark/core';
import { createElementAdapter } from './element-adapter';
import { knownDuration, readFailure } from './media-failure';

/** The part of a video.js player that Talkmark speaks to, so that video.js's own types stay out of the public API. */
export interface VideoJsPlayer {
  on(types: string[], listener: () => void): void;
  off(types: string[], listener: () => void): void;
  one(type: string, listener: () => void): void;
  error(clear?: null): { readonly code: number; readonly message: string } | null | undefined;
  readyState(): number;
  currentSrc(): string;
  paused(): boolean;
  ended(): boolean;
  duration(): number | undefined;
  playbackRate(): number | undefined;
  currentTime(time?: number): number | undefined;
  play(): Promise<void> | undefined;
  pause(): void;
  src(sources: readonly VideoJsSource[]): unknown;
}

export interface VideoJsSource {
  readonly src: string;
  readonly type: string;
}

export interface VideoJsAdapter extends MediaAdapter {
  /** Exchanges the recording. From here on, seeks and plays are for the new one. */
  load(sources: readonly VideoJsSource[]): void;
}

/** Plays through a video.js player that the caller owns and disposes. */
export function createVideoJsAdapter(player: VideoJsPlayer): VideoJsAdapter {
  let sources: readonly VideoJsSource[] = [];
  // After src() video.js speaks of the last recording until the next one begins to load.
  let isChanging = false;

  function readStatus() {
    if (isChanging) return 'loading';
    if (player.error()) return 'failed';
    if (player.readyState() >= 1) return 'ready';
    return player.currentSrc() === '' ? 'empty' : 'loading';
  }

  function readSnapshot(): MediaSnapshot {
    const status = readStatus();
    const error = status === 'failed' ? player.error() : undefined;
    return {
      status,
      paused: isChanging || player.paused(),
      ended: !isChanging && player.ended(),
      playbackRate: player.playbackRate() ?? 1,
      ...(isChanging ? {} : knownDuration(player.duration())),
      ...(error ? { failure: readFailure(error) } : {}),
    };
  }

  function load(next: readonly VideoJsSource[]): void {
    sources = next;
    isChanging = true;
    player.one('loadstart', () => {
      isChanging = false;
    });
    player.error(null);
    player.src(next.map(({ src, type }) => ({ src, type })));
    adapter.exchanged();
  }

  const adapter = createElementAdapter({
    listen(types, listener) {
      player.on([...types], listener);
      return () => player.off([...types], listener);
    },
    read: readSnapshot,
    time: () => (isChanging ? 0 : (player.currentTime() ?? 0)),
    setTime: (time) => player.currentTime(time),
    play: () => Promise.resolve(player.play()),
    pause: () => player.pause(),
    reload: () => load(sources),
    losesEarlyPlay: true,
  });
  return { ...adapter, load };
}
