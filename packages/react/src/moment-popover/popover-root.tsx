import { forwardRef, useEffect, useState } from 'react';
import { partSelector } from '../part/attributes';
import { usePlayer } from '../player/use-player';
import { usePlayerState } from '../player/use-player-state';
import { useStage } from '../player/use-stage';
import { followOpener, type Opener } from './follow-opener';
import { MomentPopoverDetails } from './popover-details';
import type { PopoverSurfaceProps } from './popover-surface';
import { useLoaded } from './use-loaded';

const loadSurface = () => import('./popover-surface');
const RAIL = partSelector(['rail']);
const INTENTS = ['pointerover', 'focusin'];

export interface MomentPopoverRootProps extends PopoverSurfaceProps {}

/**
 * The one popover of a player: opens at the marker of whatever moment is open, inside the element that becomes
 * fullscreen. Without children it shows the usual details. Its code is fetched when a marker is first pointed at.
 */
export const MomentPopoverRoot = forwardRef<HTMLDivElement, MomentPopoverRootProps>(
  function MomentPopoverRoot({ children = <MomentPopoverDetails />, ...props }, ref) {
    const player = usePlayer();
    const open = usePlayerState(({ openMomentIds }) => openMomentIds.length > 0);
    const surface = useLoaded(loadSurface, open);
    const [opener, setOpener] = useState<Opener>();
    const root = useStage('root');

    // Here and not in the surface, which comes after the first opening.
    useEffect(() => {
      if (!root) return;
      const followed = followOpener(player, root);
      setOpener(followed);
      return followed.stop;
    }, [player, root]);

    useEffect(() => {
      if (!root || surface) return;
      const prefetch = ({ target }: Event) => {
        if (target instanceof Element && target.closest(RAIL)) loadSurface().catch(() => {});
      };
      for (const intent of INTENTS) root.addEventListener(intent, prefetch);
      return () => {
        for (const intent of INTENTS) root.removeEventListener(intent, prefetch);
      };
    }, [root, surface]);

    if (!surface) return null;
    return (
      <surface.PopoverSurface {...props} ref={ref} onReturnFocus={opener?.focus}>
        {children}
      </surface.PopoverSurface>
    );
  },
);
