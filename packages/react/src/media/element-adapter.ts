import type { MediaAdapter, MediaSnapshot, Seconds } from '@talkmark/core';
import { createHeldPlay } from './held-play';
import { namedError } from './named-error';

/** The few verbs in which a media element and a player around one differ. */
export interface MediaElementDriver {
  /** Calls back on each of these HTMLMediaElement events; returns the unsubscribe. */
  listen(types: readonly string[], listener: () => void): () => void;
  read(): MediaSnapshot;
  time(): Seconds;
  setTime(time: Seconds): void;
  play(): Promise<void>;
  pause(): void;
  reload(): void;
  /** A play() before the metadata would be lost: it is kept until then. */
  readonly losesEarlyPlay: boolean;
}

/** A MediaAdapter whose recording can be exchanged. */
export interface ElementAdapter extends MediaAdapter {
  /** To be called right after another recording was handed over: what was held for the last one is dropped. */
  exchanged(): void;
}

const STATE_EVENTS = [
  'loadstart',
  'loadedmetadata',
  'durationchange',
  'play',
  'playing',
  'pause',
  'ended',
  'ratechange',
  'error',
  'emptied',
];
const TIME_EVENTS = ['timeupdate', 'seeking', 'seeked', 'playing', 'pause', 'ended'];

function isSame(a: MediaSnapshot, b: MediaSnapshot): boolean {
  return (
    a.status === b.status &&
    a.paused === b.paused &&
    a.ended === b.ended &&
    a.duration === b.duration &&
    a.playbackRate === b.playbackRate &&
    a.failure?.reason === b.failure?.reason &&
    a.failure?.message === b.failure?.message
  );
}

/** An adapter for anything that behaves like an HTMLMediaElement. */
export function createElementAdapter(driver: MediaElementDriver): ElementAdapter {
  const listeners = new Set<() => void>();
  const heldPlay = createHeldPlay(driver.play);
  let disconnect = () => {};
  let snapshot = driver.read();
  let heldSeek: Seconds | undefined;

  /** Whether there was something new. */
  function refresh(): boolean {
    const next = driver.read();
    if (isSame(snapshot, next)) return false;
    snapshot = next;
    return true;
  }

  function releaseHeld(): void {
    const { status, failure } = driver.read();
    if (status === 'failed') heldPlay.reject('NotSupportedError', failure?.message ?? '');
    if (status !== 'ready') return;
    if (heldSeek !== undefined) {
      const target = heldSeek;
      heldSeek = undefined;
      driver.setTime(target);
    }
    heldPlay.release();
  }

  // All listen through one subscription: each comparing snapshots by itself would hide the change from the next.
  function onStateEvent(): void {
    releaseHeld();
    if (!refresh()) return;
    for (const listener of listeners) listener();
  }

  const readTime = () => heldSeek ?? driver.time();

  return {
    getSnapshot() {
      if (listeners.size === 0) refresh();
      return snapshot;
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        refresh();
        disconnect = driver.listen(STATE_EVENTS, onStateEvent);
      }
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) disconnect();
      };
    },
    currentTime: readTime,
    onTime(listener) {
      let frame = 0;
      // Frames only while playing: a paused talk costs nothing.
      const nextFrame = () => {
        frame = driver.read().paused ? 0 : requestAnimationFrame(onFrame);
      };
      const onFrame = () => {
        listener(readTime());
        nextFrame();
      };
      const stop = driver.listen(TIME_EVENTS, () => {
        listener(readTime());
        if (frame === 0) nextFrame();
      });
      if (!driver.read().paused) nextFrame();
      return () => {
        stop();
        cancelAnimationFrame(frame);
      };
    },
    play() {
      const { status, failure } = driver.read();
      if (status === 'failed') return Promise.reject(namedError('NotSupportedError', failure?.message ?? ''));
      return status === 'ready' || !driver.losesEarlyPlay ? driver.play() : heldPlay.hold();
    },
    pause() {
      heldPlay.reject('AbortError', 'Playback was paused before it began.');
      driver.pause();
    },
    seek(target) {
      heldSeek = target;
      releaseHeld();
    },
    reload: () => driver.reload(),
    exchanged() {
      heldSeek = undefined;
      heldPlay.reject('AbortError', 'Another recording took the place of this one.');
      onStateEvent();
    },
  };
}
