import { composeEventHandlers } from '@radix-ui/primitive';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useMemo, useState } from 'react';
import { partAttributes } from '../part/attributes';
import { moveFocus } from '../part/move-focus';
import { usePlayerContext } from '../player/player-context';
import { itemKey } from './item-key';
import { keepPresses } from './keep-presses';
import { RovingFocusContext } from './roving-focus';
import { useTimelineContext } from './timeline-context';

export interface TimelineRailProps extends ComponentPropsWithoutRef<typeof Primitive.div> {}

/** The strip that markers stand on: a named group with one tab stop, in which the arrow keys walk. */
export const TimelineRail = forwardRef<HTMLDivElement, TimelineRailProps>(function TimelineRail(
  { onKeyDown, ...props },
  forwardedRef,
) {
  const { labels } = usePlayerContext('Timeline.Rail');
  const { items } = useTimelineContext('Timeline.Rail');
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [lastFocused, setTabStop] = useState<string>();
  const ref = useComposedRefs(forwardedRef, setElement);
  const keys = useMemo(() => items.map(itemKey), [items]);
  const tabStop = lastFocused !== undefined && keys.includes(lastFocused) ? lastFocused : keys[0];
  const roving = useMemo(() => ({ tabStop, setTabStop }), [tabStop]);

  useEffect(() => (element ? keepPresses(element) : undefined), [element]);

  return (
    <RovingFocusContext.Provider value={roving}>
      <Primitive.div
        role="group"
        aria-label={labels.momentsOnTimeline}
        {...partAttributes.rail}
        {...props}
        ref={ref}
        onKeyDown={composeEventHandlers(onKeyDown, (event) => {
          if (element && moveFocus(element, event.key)) event.preventDefault();
        })}
      />
    </RovingFocusContext.Provider>
  );
});
