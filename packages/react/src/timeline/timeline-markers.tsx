import type { MarkerItem } from '@talkmark/core';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { itemKey } from './item-key';
import { TimelineCluster } from './timeline-cluster';
import { useTimelineContext } from './timeline-context';
import { TimelineMarker } from './timeline-marker';

export interface TimelineMarkersProps {
  /** Renders one item. @default a Timeline.Marker for one moment, a Timeline.Cluster for several */
  children?: (item: MarkerItem) => ReactNode;
}

function renderItem(item: MarkerItem): ReactNode {
  return item.moments.length === 1 ? <TimelineMarker item={item} /> : <TimelineCluster item={item} />;
}

/** Everything that stands on the rail, in the order of time. */
export function TimelineMarkers({ children = renderItem }: TimelineMarkersProps) {
  const { items } = useTimelineContext('Timeline.Markers');
  return items.map((item) => <Fragment key={itemKey(item)}>{children(item)}</Fragment>);
}
