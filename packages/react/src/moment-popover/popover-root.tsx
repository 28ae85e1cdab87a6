import { forwardRef, lazy, Suspense, useEffect, useState } from 'react';
import { usePlayerState } from '../player/use-player-state';
import { useStage } from '../player/use-stage';
import { MomentPopoverDetails } from './popover-details';
import type { PopoverSurfaceProps } from './popover-surface';

const loadSurface = () => import('./popover-surface');
const PopoverSurface = lazy(() => loadSurface().then((module) => ({ default: module.PopoverSurface })));

export interface MomentPopoverRootProps extends PopoverSurfaceProps {}

/**
 * The one popover of a player: opens at the marker of whatever moment is open, inside the element that becomes
 * fullscreen. Without children it shows the usual details. Its code is fetched when a marker is first pointed at.
 */
export const MomentPopoverRoot = forwardRef<HTMLDivElement, MomentPopoverRootProps>(
  function MomentPopoverRoot({ children = <MomentPopoverDetails />, ...props }, ref) {
    const open = usePlayerState(({ openMomentIds }) => openMomentIds.length > 0);
    const [wasOpened, setWasOpened] = useState(false);
    const root = useStage('root');
    if (open && !wasOpened) setWasOpened(true);

    useEffect(() => {
      if (!root || wasOpened) return;
      const prefetch = ({ target }: Event) => {
        if (target instanceof Element && target.closest('[data-talkmark-rail]'))
          loadSurface().catch(() => {});
      };
      const intents = ['pointerover', 'focusin'];
      for (const intent of intents) root.addEventListener(intent, prefetch);
      return () => {
        for (const intent of intents) root.removeEventListener(intent, prefetch);
      };
    }, [root, wasOpened]);

    if (!wasOpened) return null;
    return (
      <Suspense fallback={null}>
        <PopoverSurface {...props} ref={ref}>
          {children}
        </PopoverSurface>
      </Suspense>
    );
  },
);
