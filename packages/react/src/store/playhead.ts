import type { Seconds } from '@talkmark/core';

/** Where the talk is. It moves about once a frame while playing. */
export interface Playhead {
  readonly time: Seconds;
  /** Calls back on every move; returns the unsubscribe. */
  subscribe(listener: (time: Seconds) => void): () => void;
}

export interface MovablePlayhead extends Playhead {
  moveTo(time: Seconds): void;
}

export function createPlayhead(): MovablePlayhead {
  const listeners = new Set<(time: Seconds) => void>();
  let time = 0;
  return {
    get time() {
      return time;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    moveTo(next) {
      if (next === time) return;
      time = next;
      for (const listener of listeners) listener(time);
    },
  };
}
