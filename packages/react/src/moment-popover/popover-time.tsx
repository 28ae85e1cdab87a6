import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { isoDuration } from '../part/iso-duration';
import { usePlayerContext } from '../player/player-context';
import { usePopoverMoment } from './popover-context';

export interface MomentPopoverTimeProps extends ComponentPropsWithoutRef<typeof Primitive.span> {}

/** When the moment begins, as a `<time>`. */
export const MomentPopoverTime = forwardRef<HTMLSpanElement, MomentPopoverTimeProps>(
  function MomentPopoverTime({ children, asChild, ...props }, ref) {
    const { labels } = usePlayerContext('MomentPopover.Time');
    const moment = usePopoverMoment('MomentPopover.Time');
    if (!moment) return null;
    const content = fill(children, labels.timecode(moment), asChild);
    return (
      <Primitive.span {...partAttributes.popoverTime} {...props} ref={ref} asChild>
        {asChild ? content : <time dateTime={isoDuration(moment.start)}>{content}</time>}
      </Primitive.span>
    );
  },
);
