import type { WebVttCue } from './webvtt-cue';

/**
 * For each cue the index of the smallest one around it, in the only hierarchy WebVTT has: containment (4.5.1). Cues of
 * the same times stand side by side.
 */
export function findContainers(cues: readonly WebVttCue[]): ReadonlyMap<number, number> {
  const containers = new Map<number, number>();
  const inOrder = [...cues.entries()].sort(
    ([, one], [, other]) => one.startTime - other.startTime || other.endTime - one.endTime,
  );
  const open: { readonly index: number; readonly cue: WebVttCue }[] = [];
  for (const [index, cue] of inOrder) {
    let around = open.at(-1);
    while (around && (around.cue.endTime <= cue.startTime || around.cue.endTime < cue.endTime)) {
      open.pop();
      around = open.at(-1);
    }
    const isTwin = around?.cue.startTime === cue.startTime && around.cue.endTime === cue.endTime;
    const container = around && isTwin ? containers.get(around.index) : around?.index;
    if (container !== undefined) containers.set(index, container);
    if (cue.endTime > cue.startTime) open.push({ index, cue });
  }
  return containers;
}
