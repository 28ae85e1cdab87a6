import { geometry } from '../part/attributes';
import type { Player } from '../store/create-player';

/** Writes the playhead's place, as a fraction of the duration, into `--playhead` of an element. Returns the stop. */
export function drivePlayhead(element: HTMLElement, { playhead, store }: Player): () => void {
  function write(): void {
    const { duration } = store.getState();
    const fraction = duration ? Math.min(playhead.time / duration, 1) : 0;
    element.style.setProperty(geometry.playhead, fraction.toFixed(5));
  }
  write();
  const stops = [playhead.subscribe(write), store.subscribe(write)];
  return () => {
    for (const stop of stops) stop();
  };
}
