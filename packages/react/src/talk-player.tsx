import { forwardRef } from 'react';
import * as MomentList from './moment-list/index.parts';
import * as MomentPopover from './moment-popover/index.parts';
import * as Player from './player/index.parts';
import * as Timeline from './timeline/index.parts';

export interface TalkPlayerProps extends Omit<Player.RootProps, 'children'> {}

/**
 * The ready-made player: the recording with its moments on the progress bar, one popover, and the list. It is made of
 * public parts only; to arrange them otherwise, start from this component's source.
 *
 * Opens the talk at the page's `#t=…` unless `followsHash` is false.
 */
export const TalkPlayer = forwardRef<HTMLDivElement, TalkPlayerProps>(function TalkPlayer(
  { followsHash = true, ...props },
  ref,
) {
  return (
    <Player.Root {...props} followsHash={followsHash} ref={ref}>
      <div data-talkmark-stage="">
        <Player.Media />
        <Player.Failure />
      </div>
      <Player.ProgressPortal>
        <Timeline.Root>
          <Timeline.Rail>
            <Timeline.Markers />
          </Timeline.Rail>
        </Timeline.Root>
      </Player.ProgressPortal>
      <MomentPopover.Root />
      <div data-talkmark-side="">
        <MomentList.Root />
        <MomentList.Unplaced />
      </div>
    </Player.Root>
  );
});
