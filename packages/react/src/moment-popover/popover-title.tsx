import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePopoverContext, usePopoverMoment } from './popover-context';

export interface MomentPopoverTitleProps extends ComponentPropsWithoutRef<typeof Primitive.p> {}

/** The moment's label, which also names the popover. */
export const MomentPopoverTitle = forwardRef<HTMLParagraphElement, MomentPopoverTitleProps>(
  function MomentPopoverTitle({ children, ...props }, ref) {
    const { titleId } = usePopoverContext('MomentPopover.Title');
    const moment = usePopoverMoment('MomentPopover.Title');
    if (!moment) return null;
    return (
      <Primitive.p id={titleId} dir="auto" {...partAttributes.popoverTitle} {...props} ref={ref}>
        {fill(children, moment.label, props.asChild)}
      </Primitive.p>
    );
  },
);
