import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';
import { usePopoverContext, usePopoverMoment } from './popover-context';

export interface MomentPopoverCopyStatusProps extends ComponentPropsWithoutRef<typeof Primitive.span> {}

/** Says that the address was copied. Where the browser refuses, it shows the address to copy by hand. */
export const MomentPopoverCopyStatus = forwardRef<HTMLSpanElement, MomentPopoverCopyStatusProps>(
  function MomentPopoverCopyStatus({ children, ...props }, ref) {
    const { labels, momentHref } = usePlayerContext('MomentPopover.CopyStatus');
    const { copyOutcome } = usePopoverContext('MomentPopover.CopyStatus');
    const moment = usePopoverMoment('MomentPopover.CopyStatus');
    if (!moment) return null;
    const outcome = copyOutcome?.momentId === moment.id ? copyOutcome : undefined;
    const byHand = (
      <input
        readOnly
        aria-label={labels.copyThisLink}
        value={momentHref(moment)}
        onFocus={(event) => event.currentTarget.select()}
      />
    );
    return (
      <Primitive.span role="status" {...partAttributes.popoverStatus} {...props} ref={ref}>
        {fill(children, outcome && (outcome.allowed ? labels.linkCopied : byHand), props.asChild)}
      </Primitive.span>
    );
  },
);
