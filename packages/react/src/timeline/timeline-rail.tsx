import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react';
import { partAttributes } from '../part/attributes';
import { moveFocus } from '../part/move-focus';
import { RovingFocusContext, useRovingFocus } from '../part/roving-focus';
import { usePlayerContext } from '../player/player-context';
import { itemKey } from './item-key';
import { useTimelineContext } from './timeline-context';

export interface TimelineRailProps extends ComponentPropsWithoutRef<typeof Primitive.div> {}

/** The strip that markers stand on: a named group with one tab stop, in which the arrow keys walk. */
export const TimelineRail = forwardRef<HTMLDivElement, TimelineRailProps>(function TimelineRail(
  { onKeyDown, ...props },
  ref,
) {
  const { labels } = usePlayerContext('Timeline.Rail');
  const { items } = useTimelineContext('Timeline.Rail');
  const roving = useRovingFocus(useMemo(() => items.map(itemKey), [items]));
  return (
    <RovingFocusContext.Provider value={roving}>
      <Primitive.div
        role="group"
        aria-label={labels.momentsOnTimeline}
        {...partAttributes.rail}
        {...props}
        ref={ref}
        onKeyDown={composeEventHandlers(onKeyDown, (event) => {
          if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
        })}
      />
    </RovingFocusContext.Provider>
  );
});
