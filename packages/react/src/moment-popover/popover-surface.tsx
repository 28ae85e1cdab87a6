import { composeEventHandlers } from '@radix-ui/primitive';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import * as Popover from '@radix-ui/react-popover';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useShallow } from 'zustand/react/shallow';
import { partAttributes, partSelector } from '../part/attributes';
import { usePlayerContext } from '../player/player-context';
import { usePlayerState } from '../player/use-player-state';
import { useStage } from '../player/use-stage';
import { selectOpenMoments } from '../store/selectors';
import { findAnchor } from './find-anchor';
import { type CopyOutcome, PopoverContext, type PopoverContextValue } from './popover-context';

const RAIL = partSelector(['rail']);

export interface PopoverSurfaceProps extends ComponentPropsWithoutRef<typeof Popover.Content> {}

interface OwnSurfaceProps extends PopoverSurfaceProps {
  onReturnFocus: (() => void) | undefined;
}

/** The popover itself, with Radix in it: loaded when a moment is first opened. */
export const PopoverSurface = forwardRef<HTMLDivElement, OwnSurfaceProps>(function PopoverSurface(
  { onReturnFocus, onCloseAutoFocus, onInteractOutside, children, ...props },
  forwardedRef,
) {
  const { player } = usePlayerContext('MomentPopover.Root');
  const moments = usePlayerState(useShallow(selectOpenMoments));
  const root = useStage('root');
  const overlay = useStage('overlay') ?? root;
  const titleId = useId();
  const content = useRef<HTMLDivElement>(null);
  const ref = useComposedRefs(forwardedRef, content);
  const [copyOutcome, setCopyOutcome] = useState<CopyOutcome>();
  /** The viewer went elsewhere, and the focus with them. */
  const hasLeft = useRef(false);
  const value = useMemo<PopoverContextValue>(
    () => ({ moments, titleId, copyOutcome, setCopyOutcome }),
    [moments, titleId, copyOutcome],
  );

  // A new anchor for other moments makes the popover find its place again.
  const anchor = useMemo(
    () => ({
      current: {
        getBoundingClientRect: () =>
          root && moments.length > 0 ? findAnchor(root).getBoundingClientRect() : new DOMRect(),
      },
    }),
    [root, moments],
  );

  useEffect(() => {
    // What was focused in here went away with the moments shown before.
    if (moments.length > 0 && content.current && document.activeElement === document.body)
      content.current.focus();
  }, [moments]);

  return (
    <Popover.Root
      open={moments.length > 0}
      onOpenChange={(open) => {
        if (!open) player.closeMoments();
      }}
    >
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal container={overlay}>
        <Popover.Content
          {...partAttributes.popover}
          side="top"
          sideOffset={6}
          collisionPadding={8}
          tabIndex={-1}
          // For several moments the menu inside is what opens, and has the name.
          {...(moments.length > 1 ? { role: 'group' } : { 'aria-labelledby': titleId })}
          {...props}
          ref={ref}
          onCloseAutoFocus={composeEventHandlers(onCloseAutoFocus, (event) => {
            event.preventDefault();
            if (!hasLeft.current) onReturnFocus?.();
            hasLeft.current = false;
          })}
          onInteractOutside={composeEventHandlers(onInteractOutside, (event) => {
            // A marker's own click says what its press means: another moment, or closing this one.
            const isOnRail = event.target instanceof Element && event.target.closest(RAIL);
            if (isOnRail) event.preventDefault();
            else hasLeft.current = true;
          })}
        >
          <PopoverContext.Provider value={value}>{children}</PopoverContext.Provider>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
});
