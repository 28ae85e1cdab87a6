import { partAttributes } from '../part/attributes';
import { MomentPopoverBeyond } from './popover-beyond';
import { MomentPopoverBody } from './popover-body';
import { MomentPopoverChoices } from './popover-choices';
import { MomentPopoverClose } from './popover-close';
import { MomentPopoverCopyLink } from './popover-copy-link';
import { MomentPopoverCopyStatus } from './popover-copy-status';
import { MomentPopoverPlayButton } from './popover-play-button';
import { MomentPopoverQuote } from './popover-quote';
import { MomentPopoverTime } from './popover-time';
import { MomentPopoverTitle } from './popover-title';

/** What the popover shows unless told otherwise. */
export function MomentPopoverDetails() {
  return (
    <>
      <MomentPopoverTime />
      <MomentPopoverTitle />
      <MomentPopoverBeyond />
      <MomentPopoverQuote />
      <MomentPopoverBody />
      <MomentPopoverChoices />
      <div {...partAttributes.popoverActions}>
        <MomentPopoverPlayButton />
        <MomentPopoverCopyLink />
        <MomentPopoverCopyStatus />
      </div>
      {/* Last, so that the focus arrives at what the popover is for. */}
      <MomentPopoverClose />
    </>
  );
}
