import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import type { MarkerItem } from '@talkmark/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';
import { useMarker } from './use-marker';

export interface TimelineClusterProps extends ComponentPropsWithoutRef<typeof Primitive.button> {
  /** One of the timeline's items, with several moments. */
  item: MarkerItem;
}

/** Moments too near each other for markers of their own: pressed, it lets the viewer choose one. Shows their number. */
export const TimelineCluster = forwardRef<HTMLButtonElement, TimelineClusterProps>(function TimelineCluster(
  { item, onClick, onFocus, style, children, ...props },
  ref,
) {
  const { player, labels } = usePlayerContext('Timeline.Cluster');
  const marker = useMarker(item);
  return (
    <Primitive.button
      {...partAttributes.cluster}
      {...marker.props}
      aria-label={labels.cluster(item.moments, labels)}
      {...props}
      ref={ref}
      style={{ ...marker.props.style, ...style }}
      onFocus={composeEventHandlers(onFocus, marker.onFocus)}
      onClick={composeEventHandlers(onClick, () => {
        if (marker.props['aria-expanded']) player.closeMoments();
        else player.openMoments(item.moments.map(({ id }) => id));
      })}
    >
      {fill(children, item.moments.length, props.asChild)}
    </Primitive.button>
  );
});
