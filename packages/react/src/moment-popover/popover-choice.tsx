import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import type { Moment } from '@talkmark/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { isoDuration } from '../part/iso-duration';
import { useRovingItem } from '../part/roving-focus';
import { usePlayerContext } from '../player/player-context';

export interface MomentPopoverChoiceProps extends ComponentPropsWithoutRef<typeof Primitive.button> {
  moment: Moment;
}

/** One moment of a cluster, as an item of the menu: chosen, it seeks there and shows its details. */
export const MomentPopoverChoice = forwardRef<HTMLButtonElement, MomentPopoverChoiceProps>(
  function MomentPopoverChoice({ moment, children, onClick, onFocus, ...props }, ref) {
    const { player, labels } = usePlayerContext('MomentPopover.Choice');
    const roving = useRovingItem(moment.id);
    return (
      <Primitive.button
        type="button"
        role="menuitem"
        tabIndex={roving.tabIndex}
        {...partAttributes.popoverChoice}
        {...props}
        ref={ref}
        onFocus={composeEventHandlers(onFocus, roving.onFocus)}
        onClick={composeEventHandlers(onClick, () => player.openMoment(moment.id))}
      >
        {fill(
          children,
          <>
            <time dateTime={isoDuration(moment.start)} {...partAttributes.popoverTime}>
              {labels.timecode(moment)}
            </time>{' '}
            <span dir="auto">{moment.label}</span>
          </>,
          props.asChild,
        )}
      </Primitive.button>
    );
  },
);
