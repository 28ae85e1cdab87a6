import type { Player } from '../store/create-player';
import { usePlayerContext } from './player-context';

/** The player of the surrounding <Player.Root>: its commands, state and playhead. Never renders by itself. */
export function usePlayer(): Player {
  return usePlayerContext('usePlayer').player;
}
