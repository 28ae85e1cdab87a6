import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';
import { usePlayerState } from '../player/use-player-state';
import { usePopoverMoment } from './popover-context';

export interface MomentPopoverBeyondProps extends ComponentPropsWithoutRef<typeof Primitive.p> {}

/** Says that the recording ends before the moment: what the picture shows is then not it. Else renders nothing. */
export const MomentPopoverBeyond = forwardRef<HTMLParagraphElement, MomentPopoverBeyondProps>(
  function MomentPopoverBeyond({ children, ...props }, ref) {
    const { labels } = usePlayerContext('MomentPopover.Beyond');
    const duration = usePlayerState((state) => state.duration);
    const moment = usePopoverMoment('MomentPopover.Beyond');
    if (!moment || duration === undefined || moment.start <= duration) return null;
    return (
      <Primitive.p {...partAttributes.popoverBeyond} {...props} ref={ref}>
        {fill(children, labels.afterTheEnd, props.asChild)}
      </Primitive.p>
    );
  },
);
