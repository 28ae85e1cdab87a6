import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePopoverMoment } from './popover-context';

export interface MomentPopoverQuoteProps extends ComponentPropsWithoutRef<typeof Primitive.p> {}

/** The sentence that the moment was read from, unless it says no more than the label. */
export const MomentPopoverQuote = forwardRef<HTMLParagraphElement, MomentPopoverQuoteProps>(
  function MomentPopoverQuote({ children, ...props }, ref) {
    const moment = usePopoverMoment('MomentPopover.Quote');
    const quote = moment?.source?.quote;
    if (!quote || quote === moment?.label) return null;
    return (
      <Primitive.p dir="auto" {...partAttributes.popoverQuote} {...props} ref={ref}>
        {fill(children, quote, props.asChild)}
      </Primitive.p>
    );
  },
);
