import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Primitive } from '@radix-ui/react-primitive';
import { layoutMarkers } from '@talkmark/core';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useMemo, useState } from 'react';
import { partAttributes } from '../part/attributes';
import { usePlayer } from '../player/use-player';
import { usePlayerState } from '../player/use-player-state';
import { drivePlayhead } from './drive-playhead';
import { TimelineContext } from './timeline-context';
import { useWidth } from './use-width';

export interface TimelineRootProps extends ComponentPropsWithoutRef<typeof Primitive.div> {
  /** The least distance between two markers, in CSS pixels; nearer ones form a cluster. @default 24 */
  minGap?: number;
}

/** Lays the talk's moments out along its width. Its left edge is 0:00, its right edge the end of the talk. */
export const TimelineRoot = forwardRef<HTMLDivElement, TimelineRootProps>(function TimelineRoot(
  { minGap = 24, ...props },
  forwardedRef,
) {
  const player = usePlayer();
  const moments = usePlayerState(({ talk }) => talk.moments);
  const duration = usePlayerState((state) => state.duration);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const width = useWidth(element);
  const value = useMemo(
    () => ({ items: layoutMarkers(moments, { duration, width, minGap }) }),
    [moments, duration, width, minGap],
  );
  const ref = useComposedRefs(forwardedRef, setElement);

  // Here and not on the player: a variable is inherited, and each frame would restyle every row of the list.
  useEffect(() => (element ? drivePlayhead(element, player) : undefined), [element, player]);

  return (
    <TimelineContext.Provider value={value}>
      <Primitive.div {...partAttributes.timeline} {...props} ref={ref} />
    </TimelineContext.Provider>
  );
});
