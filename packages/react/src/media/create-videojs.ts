import type { VideoJsPlayer } from './videojs-adapter';

/** What the media part does with a video.js player beyond playing it. */
export interface OwnedVideoJsPlayer extends VideoJsPlayer {
  el(): Element;
  getDescendant(...names: string[]): { el(): Element } | undefined;
  poster(src: string): unknown;
  addClass(...names: string[]): void;
  removeClass(...names: string[]): void;
  dispose(): void;
}

/**
 * Loads video.js and makes a player inside `host`; nothing if `signal` is aborted meanwhile. Its element is made here
 * and not by React, because video.js moves it and removes it on dispose.
 */
export async function createVideoJs(
  host: HTMLElement,
  signal: AbortSignal,
): Promise<OwnedVideoJsPlayer | undefined> {
  const { default: videojs } = await import('video.js/core');
  if (signal.aborted) return undefined;
  const element = document.createElement('video-js');
  host.append(element);
  return videojs(element, {
    controls: true,
    preload: 'metadata',
    playsinline: true,
    // On iPhone, native fullscreen would show the bare video without moments.
    preferFullWindow: true,
    html5: { nativeTextTracks: false },
    // Keys belong to the player's root: with video.js's own, Space on a marker would also start playback.
    userActions: { hotkeys: false },
  });
}
