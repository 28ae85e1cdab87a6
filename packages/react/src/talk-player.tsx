import { forwardRef } from 'react';
import * as MomentList from './moment-list/index.parts';
import * as MomentPopover from './moment-popover/index.parts';
import { partAttributes } from './part/attributes';
import * as Player from './player/index.parts';
import * as Timeline from './timeline/index.parts';

/** Takes no children: to arrange the parts otherwise, use them. */
export type TalkPlayerProps = Player.RootProps & { children?: never };

/**
 * The ready-made player: the recording with its moments on the progress bar, one popover, and the list. It is made of
 * public parts only; to arrange them otherwise, start from this component's source.
 *
 * Opens the talk at the page's `#t=…` unless `followsHash` is false: of several on one page, leave it to one, or all go
 * where the address says.
 */
export const TalkPlayer = forwardRef<HTMLDivElement, TalkPlayerProps>(function TalkPlayer(
  { followsHash = true, ...props },
  ref,
) {
  return (
    <Player.Root {...props} followsHash={followsHash} ref={ref}>
      <div {...partAttributes.stage}>
        <Player.Media />
        <div {...partAttributes.message}>
          <Player.Notice />
          <Player.Retry />
          <Player.HostLink />
        </div>
        <Player.ProgressPortal>
          <Timeline.Root>
            <Timeline.Rail>
              <Timeline.Markers />
            </Timeline.Rail>
          </Timeline.Root>
        </Player.ProgressPortal>
      </div>
      <MomentPopover.Root />
      <div {...partAttributes.side}>
        <MomentList.Root />
        <MomentList.Unplaced />
      </div>
    </Player.Root>
  );
});
