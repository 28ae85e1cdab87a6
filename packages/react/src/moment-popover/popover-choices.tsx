import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { fill } from '../part/fill';
import { moveFocus } from '../part/move-focus';
import { usePlayerContext } from '../player/player-context';
import { usePopoverContext } from './popover-context';

export interface MomentPopoverChoicesProps extends ComponentPropsWithoutRef<typeof Primitive.div> {}

/** The moments of a cluster, to choose one. Renders nothing for a single moment. */
export const MomentPopoverChoices = forwardRef<HTMLDivElement, MomentPopoverChoicesProps>(
  function MomentPopoverChoices({ onKeyDown, children, ...props }, ref) {
    const { player, labels } = usePlayerContext('MomentPopover.Choices');
    const { moments } = usePopoverContext('MomentPopover.Choices');
    if (moments.length < 2) return null;
    return (
      <Primitive.div
        role="menu"
        aria-label={labels.chooseMoment}
        data-talkmark-popover-choices=""
        {...props}
        ref={ref}
        onKeyDown={composeEventHandlers(onKeyDown, (event) => {
          if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
        })}
      >
        {fill(
          children,
          moments.map((moment) => (
            <button
              key={moment.id}
              type="button"
              role="menuitem"
              onClick={() => player.openMoment(moment.id)}
            >
              <span data-talkmark-popover-time="">{labels.timecode(moment)}</span>{' '}
              <span dir="auto">{moment.label}</span>
            </button>
          )),
          props.asChild,
        )}
      </Primitive.div>
    );
  },
);
