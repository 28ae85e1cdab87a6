import type { MediaAdapter, MediaSnapshot, Seconds } from '@talkmark/core';

/** The few verbs in which a media element and a player around one differ. */
export interface MediaElementDriver {
  /** Calls back on each of these HTMLMediaElement events; returns the unsubscribe. */
  listen(types: readonly string[], listener: () => void): () => void;
  read(): MediaSnapshot;
  time(): Seconds;
  setTime(time: Seconds): void;
  play(): Promise<void>;
  pause(): void;
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

/** A MediaAdapter for anything that behaves like an HTMLMediaElement. */
export function createElementAdapter(driver: MediaElementDriver): MediaAdapter {
  let snapshot = driver.read();
  let heldSeek: Seconds | undefined;

  function readSnapshot(): MediaSnapshot {
    const next = driver.read();
    if (!isSame(snapshot, next)) snapshot = next;
    return snapshot;
  }

  function releaseSeek(): void {
    if (heldSeek === undefined || driver.read().status !== 'ready') return;
    const target = heldSeek;
    heldSeek = undefined;
    driver.setTime(target);
  }

  const readTime = () => heldSeek ?? driver.time();

  // All listen through one subscription: each comparing snapshots by itself would hide the change from the next.
  const listeners = new Set<() => void>();
  let disconnect = () => {};

  function onStateEvent(): void {
    releaseSeek();
    const previous = snapshot;
    if (readSnapshot() === previous) return;
    for (const listener of listeners) listener();
  }

  return {
    getSnapshot: () => (listeners.size === 0 ? readSnapshot() : snapshot),
    subscribe(listener) {
      if (listeners.size === 0) disconnect = driver.listen(STATE_EVENTS, onStateEvent);
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
    play: () => driver.play(),
    pause: () => driver.pause(),
    seek(target) {
      heldSeek = target;
      releaseSeek();
    },
  };
}
