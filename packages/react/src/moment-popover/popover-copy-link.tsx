import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { copyText } from '../player/copy-text';
import { usePlayerContext } from '../player/player-context';
import { usePopoverContext, usePopoverMoment } from './popover-context';

export interface MomentPopoverCopyLinkProps extends ComponentPropsWithoutRef<typeof Primitive.button> {}

/** Copies the moment's address. MomentPopover.CopyStatus says what became of it. */
export const MomentPopoverCopyLink = forwardRef<HTMLButtonElement, MomentPopoverCopyLinkProps>(
  function MomentPopoverCopyLink({ children, onClick, ...props }, ref) {
    const { labels, momentHref } = usePlayerContext('MomentPopover.CopyLink');
    const { setCopyOutcome } = usePopoverContext('MomentPopover.CopyLink');
    const moment = usePopoverMoment('MomentPopover.CopyLink');
    if (!moment) return null;
    return (
      <Primitive.button
        type="button"
        {...partAttributes.popoverCopy}
        {...props}
        ref={ref}
        onClick={composeEventHandlers(onClick, () => {
          copyText(momentHref(moment)).then((allowed) => setCopyOutcome({ momentId: moment.id, allowed }));
        })}
      >
        {fill(children, labels.copyLink, props.asChild)}
      </Primitive.button>
    );
  },
);
