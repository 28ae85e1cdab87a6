import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';

export interface MomentPopoverCloseProps extends ComponentPropsWithoutRef<typeof Primitive.button> {}

/** Closes the popover; the focus goes back to the marker. */
export const MomentPopoverClose = forwardRef<HTMLButtonElement, MomentPopoverCloseProps>(
  function MomentPopoverClose({ children, onClick, ...props }, ref) {
    const { player, labels } = usePlayerContext('MomentPopover.Close');
    return (
      <Primitive.button
        type="button"
        aria-label={labels.close}
        {...partAttributes.popoverClose}
        {...props}
        ref={ref}
        onClick={composeEventHandlers(onClick, () => player.closeMoments())}
      >
        {fill(children, labels.closeSymbol, props.asChild)}
      </Primitive.button>
    );
  },
);
