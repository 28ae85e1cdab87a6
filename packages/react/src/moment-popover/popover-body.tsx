import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePopoverMoment } from './popover-context';

export interface MomentPopoverBodyProps extends ComponentPropsWithoutRef<typeof Primitive.p> {}

/** What else is known of the moment. Text is shown as text. */
export const MomentPopoverBody = forwardRef<HTMLParagraphElement, MomentPopoverBodyProps>(
  function MomentPopoverBody({ children, ...props }, ref) {
    const moment = usePopoverMoment('MomentPopover.Body');
    if (!moment?.body) return null;
    return (
      <Primitive.p dir="auto" {...partAttributes.popoverBody} {...props} ref={ref}>
        {fill(children, moment.body, props.asChild)}
      </Primitive.p>
    );
  },
);
