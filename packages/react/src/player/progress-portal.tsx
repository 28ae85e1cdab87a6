import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStage } from './use-stage';

export interface PlayerProgressPortalProps {
  children?: ReactNode;
}

/** Puts its children on the progress bar of the media, beside the slider; nothing while there is no such bar. */
export function PlayerProgressPortal({ children }: PlayerProgressPortalProps) {
  const progress = useStage('progress');
  return progress ? createPortal(children, progress) : null;
}
