import { useStore } from 'zustand';
import type { PlayerState } from '../store/player-state';
import { usePlayer } from './use-player';

/** A part of the player's state. Renders again when the selected value is another by `Object.is`. */
export function usePlayerState<T>(select: (state: PlayerState) => T): T {
  return useStore(usePlayer().store, select);
}
