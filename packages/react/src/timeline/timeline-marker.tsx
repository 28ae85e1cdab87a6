import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import type { MarkerItem } from '@talkmark/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { usePlayerContext } from '../player/player-context';
import { useMarker } from './use-marker';

export interface TimelineMarkerProps extends ComponentPropsWithoutRef<typeof Primitive.button> {
  /** One of the timeline's items, with a single moment. */
  item: MarkerItem;
}

/** One moment on the rail: pressed, it seeks there and shows the moment's details; pressed again, it closes them. */
export const TimelineMarker = forwardRef<HTMLButtonElement, TimelineMarkerProps>(function TimelineMarker(
  { item, onClick, onFocus, style, ...props },
  ref,
) {
  const { player, labels } = usePlayerContext('Timeline.Marker');
  const marker = useMarker(item);
  const [moment] = item.moments;
  if (!moment) return null;
  return (
    <Primitive.button
      {...partAttributes.marker}
      {...marker.props}
      data-kind={moment.kind}
      aria-label={labels.marker(moment, labels)}
      {...props}
      ref={ref}
      style={{ ...marker.props.style, ...style }}
      onFocus={composeEventHandlers(onFocus, marker.onFocus)}
      onClick={composeEventHandlers(onClick, () => {
        if (marker.props['aria-expanded']) player.closeMoments();
        else player.openMoment(moment.id);
      })}
    />
  );
});
