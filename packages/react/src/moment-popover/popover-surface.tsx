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
const NOT_ELSEWHERE = partSelector(['rail', 'popover']);

/** Where the layout changes without the window being resized. */
function useFullscreenElement(): Element | null {
  const [element, setElement] = useState<Element | null>(null);
  useEffect(() => {
    const read = () => setElement(document.fullscreenElement);
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, []);
  return element;
}

export interface PopoverSurfaceProps extends ComponentPropsWithoutRef<typeof Popover.Content> {}

interface OwnSurfaceProps extends PopoverSurfaceProps {
  onReturnFocus: (() => void) | undefined;
}

/** The popover itself, with Radix in it: loaded when a moment is first opened. */
export const PopoverSurface = forwardRef<HTMLDivElement, OwnSurfaceProps>(function PopoverSurface(
  { onReturnFocus, onKeyDown, onCloseAutoFocus, onInteractOutside, children, ...props },
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

  // A new anchor for other moments, or after the layout has changed, makes the popover find its place again.
  const fullscreen = useFullscreenElement();
  const anchor = useMemo(
    () => ({
      current: {
        getBoundingClientRect: () =>
          root && moments.length > 0 ? findAnchor(root).getBoundingClientRect() : new DOMRect(),
      },
      fullscreen,
    }),
    [root, moments, fullscreen],
  );

  // video.js keeps presses on its controls to itself, so the popover's own watch for presses elsewhere misses them.
  useEffect(() => {
    if (!root || moments.length === 0) return;
    const leave = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest(NOT_ELSEWHERE)) return;
      hasLeft.current = true;
      player.closeMoments();
    };
    root.addEventListener('pointerdown', leave, true);
    return () => root.removeEventListener('pointerdown', leave, true);
  }, [root, moments, player]);

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
          onKeyDown={composeEventHandlers(onKeyDown, (event) => {
            // The key that opened it is still held: it must not press what has the focus now.
            if (event.repeat && event.key === 'Enter') event.preventDefault();
          })}
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
