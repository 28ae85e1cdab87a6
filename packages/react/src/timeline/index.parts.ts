export { TimelineCluster as Cluster, type TimelineClusterProps as ClusterProps } from './timeline-cluster';
export { TimelineMarker as Marker, type TimelineMarkerProps as MarkerProps } from './timeline-marker';
export { TimelineMarkers as Markers, type TimelineMarkersProps as MarkersProps } from './timeline-markers';
export { TimelineRail as Rail, type TimelineRailProps as RailProps } from './timeline-rail';
export { TimelineRoot as Root, type TimelineRootProps as RootProps } from './timeline-root';
