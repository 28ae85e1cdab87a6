import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';
import { usePopoverMoment } from './popover-context';

export interface MomentPopoverTimeProps extends ComponentPropsWithoutRef<typeof Primitive.span> {}

/** When the moment begins. */
export const MomentPopoverTime = forwardRef<HTMLSpanElement, MomentPopoverTimeProps>(
  function MomentPopoverTime({ children, ...props }, ref) {
    const { labels } = usePlayerContext('MomentPopover.Time');
    const moment = usePopoverMoment('MomentPopover.Time');
    if (!moment) return null;
    return (
      <Primitive.span data-talkmark-popover-time="" {...props} ref={ref}>
        {fill(children, labels.timecode(moment), props.asChild)}
      </Primitive.span>
    );
  },
);
