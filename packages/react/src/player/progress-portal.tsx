import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { PlayerState } from '../store/player-state';
import { keepPresses } from './keep-presses';
import { selectPlayable } from './recording';
import { usePlayerState } from './use-player-state';
import { useStage } from './use-stage';

export interface PlayerProgressPortalProps {
  children?: ReactNode;
}

/** No bar will come, and there is a length to lay moments out along. */
function selectStandsAlone(state: PlayerState): boolean {
  return state.duration !== undefined && (state.status === 'failed' || !selectPlayable(state));
}

/**
 * Puts its children on the progress bar of the media, beside the slider. Where there will be no such bar, because
 * nothing can be played, they stand in place as long as the duration is known.
 */
export function PlayerProgressPortal({ children }: PlayerProgressPortalProps) {
  const progress = useStage('progress');
  const standsAlone = usePlayerState(selectStandsAlone);
  useEffect(() => (progress ? keepPresses(progress) : undefined), [progress]);
  if (progress) return createPortal(children, progress);
  return standsAlone ? children : null;
}
