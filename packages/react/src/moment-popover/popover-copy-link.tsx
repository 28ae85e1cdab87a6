import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { fill } from '../part/fill';
import { copyText } from '../player/copy-text';
import { usePlayerContext } from '../player/player-context';
import { usePopoverMoment } from './popover-context';

export interface MomentPopoverCopyLinkProps extends ComponentPropsWithoutRef<typeof Primitive.button> {}

/** Copies the moment's address. Where the browser refuses, it shows the address to copy by hand. */
export const MomentPopoverCopyLink = forwardRef<HTMLButtonElement, MomentPopoverCopyLinkProps>(
  function MomentPopoverCopyLink({ children, onClick, ...props }, ref) {
    const { labels, momentHref } = usePlayerContext('MomentPopover.CopyLink');
    const moment = usePopoverMoment('MomentPopover.CopyLink');
    const [copied, setCopied] = useState<{ readonly id: string; readonly allowed: boolean }>();
    if (!moment) return null;
    const result = copied?.id === moment.id ? copied : undefined;
    return (
      <>
        <Primitive.button
          type="button"
          data-talkmark-popover-copy=""
          {...props}
          ref={ref}
          onClick={composeEventHandlers(onClick, () => {
            copyText(momentHref(moment)).then((allowed) => setCopied({ id: moment.id, allowed }));
          })}
        >
          {fill(children, labels.copyLink, props.asChild)}
        </Primitive.button>
        <span role="status" data-talkmark-popover-status="">
          {result?.allowed && labels.linkCopied}
          {result && !result.allowed && (
            <input
              readOnly
              aria-label={labels.copyThisLink}
              value={momentHref(moment)}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </span>
      </>
    );
  },
);
