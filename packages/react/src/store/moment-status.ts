import type { StoreApi } from 'zustand/vanilla';
import { momentPositions } from './moment-positions';
import type { PlayerState } from './player-state';

type Listener = () => void;

/** Tells those who show moments which of them may stand differently now. */
export interface MomentStatusChannel {
  /** Calls back when the status of the moments from index `first` to `last` may have changed; returns the unsubscribe. */
  subscribe(first: number, last: number, listener: Listener): () => void;
}

/** The values that are in one of two lists and not in the other. */
function difference(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a === b) return [];
  const inA = new Set(a);
  const inB = new Set(b);
  return [...a.filter((id) => !inB.has(id)), ...b.filter((id) => !inA.has(id))];
}

/** The indices of the moments whose status differs between two states of the same talk. */
function changedIndices(now: PlayerState, before: PlayerState): readonly number[] {
  const positions = momentPositions(now.talk);
  const ids = [
    ...difference(now.activeMomentIds, before.activeMomentIds),
    ...difference(now.openMomentIds, before.openMomentIds),
  ];
  const indices = ids.map((id) => positions.get(id) ?? -1);
  if (now.currentIndex === before.currentIndex) return indices;
  const from = Math.min(now.currentIndex, before.currentIndex);
  const to = Math.max(now.currentIndex, before.currentIndex);
  for (let index = from; index <= to; index += 1) indices.push(index);
  return indices;
}

/** Keyed by index, so that a boundary costs the moments it concerns and not all moments. */
export function createMomentStatusChannel(
  store: Pick<StoreApi<PlayerState>, 'subscribe'>,
): MomentStatusChannel {
  const listeners = new Map<number, Set<Listener>>();
  let disconnect = () => {};

  function listenersAt(indices: Iterable<number>): Iterable<Listener> {
    const concerned = new Set<Listener>();
    for (const index of indices) for (const listener of listeners.get(index) ?? []) concerned.add(listener);
    return concerned;
  }

  function notify(now: PlayerState, before: PlayerState): void {
    const indices = now.talk === before.talk ? changedIndices(now, before) : listeners.keys();
    for (const listener of listenersAt(indices)) listener();
  }

  return {
    subscribe(first, last, listener) {
      if (listeners.size === 0) disconnect = store.subscribe(notify);
      for (let index = first; index <= last; index += 1) {
        const here = listeners.get(index) ?? new Set();
        listeners.set(index, here.add(listener));
      }
      return () => {
        const wasConnected = listeners.size > 0;
        for (let index = first; index <= last; index += 1) {
          const here = listeners.get(index);
          here?.delete(listener);
          if (here?.size === 0) listeners.delete(index);
        }
        if (wasConnected && listeners.size === 0) disconnect();
      };
    },
  };
}
