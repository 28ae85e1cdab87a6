import type { Labels } from './labels';
import { usePlayerContext } from './player-context';

/** The texts of the surrounding <Player.Root>. */
export function useLabels(): Labels {
  return usePlayerContext('useLabels').labels;
}
