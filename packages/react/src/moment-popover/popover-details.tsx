import { MomentPopoverBody } from './popover-body';
import { MomentPopoverChoices } from './popover-choices';
import { MomentPopoverClose } from './popover-close';
import { MomentPopoverCopyLink } from './popover-copy-link';
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
      <MomentPopoverQuote />
      <MomentPopoverBody />
      <MomentPopoverChoices />
      <div data-talkmark-popover-actions="">
        <MomentPopoverPlayButton />
        <MomentPopoverCopyLink />
      </div>
      {/* Last, so that the focus arrives at what the popover is for. */}
      <MomentPopoverClose />
    </>
  );
}
