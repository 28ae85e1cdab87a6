import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';
import { usePopoverMoment } from './popover-context';

export interface MomentPopoverPlayButtonProps extends ComponentPropsWithoutRef<typeof Primitive.button> {}

/** Plays from the moment's start and closes the popover. */
export const MomentPopoverPlayButton = forwardRef<HTMLButtonElement, MomentPopoverPlayButtonProps>(
  function MomentPopoverPlayButton({ children, onClick, ...props }, ref) {
    const { player, labels } = usePlayerContext('MomentPopover.PlayButton');
    const moment = usePopoverMoment('MomentPopover.PlayButton');
    if (!moment) return null;
    return (
      <Primitive.button
        type="button"
        {...partAttributes.popoverPlay}
        {...props}
        ref={ref}
        onClick={composeEventHandlers(onClick, () => {
          player.playMoment(moment.id).catch(() => {});
          player.closeMoments();
        })}
      >
        {fill(children, labels.playFromHere, props.asChild)}
      </Primitive.button>
    );
  },
);
