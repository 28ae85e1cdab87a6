export { defineCollection } from './talk/define-collection';
export { defineTalk } from './talk/define-talk';
export type * from './talk/talk';
export type {
  CollectionInput,
  MomentInput,
  PersonInput,
  TalkInput,
  TimeInput,
  UnplacedMomentInput,
} from './talk/talk-input';
export { type DataIssue, TalkmarkError } from './talk/talkmark-error';
export { formatTimecode, parseTimecode, type TimecodeOptions } from './time/timecode';
export type { MediaAdapter, MediaFailure, MediaSnapshot } from './media/media-adapter';
export { layoutMarkers, type MarkerItem } from './timeline/marker-layout';
export { type ActiveCursor, createActiveCursor } from './time/active-cursor';
export { describeTime } from './time/describe-time';
export { createTimeIndex, type TimeIndex } from './time/time-index';
