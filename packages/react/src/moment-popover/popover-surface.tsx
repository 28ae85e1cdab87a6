import { composeEventHandlers } from '@radix-ui/primitive';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import * as Popover from '@radix-ui/react-popover';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId, useMemo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { partAttributes } from '../part/attributes';
import { usePlayerContext } from '../player/player-context';
import { usePlayerState } from '../player/use-player-state';
import { useStage } from '../player/use-stage';
import { selectOpenMoments } from '../store/selectors';
import { findAnchor } from './find-anchor';
import { PopoverContext } from './popover-context';

export interface PopoverSurfaceProps extends ComponentPropsWithoutRef<typeof Popover.Content> {}

/** The popover itself, with Radix in it: loaded when a moment is first opened. */
export const PopoverSurface = forwardRef<HTMLDivElement, PopoverSurfaceProps>(function PopoverSurface(
  { onOpenAutoFocus, onCloseAutoFocus, onInteractOutside, children, ...props },
  forwardedRef,
) {
  const { player, labels } = usePlayerContext('MomentPopover.Root');
  const moments = usePlayerState(useShallow(selectOpenMoments));
  const root = useStage('root');
  const overlay = useStage('overlay') ?? root;
  const titleId = useId();
  const content = useRef<HTMLDivElement>(null);
  const ref = useComposedRefs(forwardedRef, content);
  const opener = useRef<HTMLElement>(undefined);
  const leftByPress = useRef(false);
  const value = useMemo(() => ({ moments, titleId }), [moments, titleId]);

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

  // Looked up at the last moment at which the page still shows what is open: meanwhile a marker may have been laid out,
  // or have joined a cluster.
  useEffect(() => {
    if (!root) return;
    return player.store.subscribe(({ openMomentIds }, previous) => {
      const closes = openMomentIds.length === 0 && previous.openMomentIds.length > 0;
      if (closes) opener.current = findAnchor(root);
    });
  }, [player, root]);

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
          {...(moments.length > 1 ? { 'aria-label': labels.chooseMoment } : { 'aria-labelledby': titleId })}
          {...props}
          ref={ref}
          onOpenAutoFocus={composeEventHandlers(onOpenAutoFocus, () => {
            leftByPress.current = false;
          })}
          onCloseAutoFocus={composeEventHandlers(onCloseAutoFocus, (event) => {
            event.preventDefault();
            if (!leftByPress.current) opener.current?.focus();
          })}
          onInteractOutside={composeEventHandlers(onInteractOutside, (event) => {
            leftByPress.current = true;
            // A marker's own click says what its press means: another moment, or closing this one.
            if (event.target instanceof Element && event.target.closest('[data-talkmark-rail]'))
              event.preventDefault();
          })}
        >
          <PopoverContext.Provider value={value}>{children}</PopoverContext.Provider>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
});
