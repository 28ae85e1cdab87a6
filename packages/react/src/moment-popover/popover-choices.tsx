import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { moveFocus } from '../part/move-focus';
import { RovingFocusContext, useRovingFocus } from '../part/roving-focus';
import { usePlayerContext } from '../player/player-context';
import { MomentPopoverChoice } from './popover-choice';
import { usePopoverContext } from './popover-context';

export interface MomentPopoverChoicesProps extends ComponentPropsWithoutRef<typeof Primitive.div> {}

/**
 * The moments of a cluster as a menu with one tab stop (ARIA APG), to choose one. Renders nothing for a single moment.
 * Without children it holds a MomentPopover.Choice for each.
 */
export const MomentPopoverChoices = forwardRef<HTMLDivElement, MomentPopoverChoicesProps>(
  function MomentPopoverChoices({ onKeyDown, children, ...props }, ref) {
    const { labels } = usePlayerContext('MomentPopover.Choices');
    const { moments } = usePopoverContext('MomentPopover.Choices');
    const roving = useRovingFocus(useMemo(() => moments.map(({ id }) => id), [moments]));
    if (moments.length < 2) return null;
    return (
      <RovingFocusContext.Provider value={roving}>
        <Primitive.div
          role="menu"
          aria-label={labels.chooseMoment}
          {...partAttributes.popoverChoices}
          {...props}
          ref={ref}
          onKeyDown={composeEventHandlers(onKeyDown, (event) => {
            if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
          })}
        >
          {fill(
            children,
            moments.map((moment) => <MomentPopoverChoice key={moment.id} moment={moment} />),
            props.asChild,
          )}
        </Primitive.div>
      </RovingFocusContext.Provider>
    );
  },
);
