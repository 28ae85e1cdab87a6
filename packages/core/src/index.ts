export type { TextInput } from './formats/byte-decoding';
export { detectFormat } from './formats/detect';
export { formats } from './formats/formats';
export { type ParseOptions, parseTalk } from './formats/parse-talk';
export { type ParseResult, parseTalkWith, type ReadOptions } from './formats/parse-talk-with';
export type { Issue, TalkFormat } from './formats/talk-format';
export type { CueNode } from './formats/webvtt/cue-node';
export { parseCueText } from './formats/webvtt/parse-cue-text';
export { parseWebVtt } from './formats/webvtt/parse-webvtt';
export type { WebVttCue } from './formats/webvtt/webvtt-cue';
export { type WriteOptions, writeTalk } from './formats/write-talk';
export { type WriteResult, writeTalkWith } from './formats/write-talk-with';
export type { MediaAdapter, MediaFailure, MediaSnapshot } from './media/media-adapter';
export type { MomentMatch } from './search/find-matches';
export {
  createMomentSearch,
  type MomentHit,
  type MomentSearch,
  type MomentSearchOptions,
} from './search/moment-search';
export { defineCollection } from './talk/define-collection';
export { defineTalk } from './talk/define-talk';
export type { ParseMode } from './talk/parse-mode';
export type {
  Collection,
  CollectionSection,
  Extra,
  Image,
  Link,
  MediaSource,
  Moment,
  MomentKind,
  MomentSource,
  Person,
  Region,
  Seconds,
  Talk,
  TextTrackSource,
  UnplacedMoment,
} from './talk/talk';
export type { CollectionInput, MomentInput, TalkInput } from './talk/talk-input';
export { type DataIssue, TalkmarkError } from './talk/talkmark-error';
export { type ActiveCursor, createActiveCursor } from './time/active-cursor';
export { describeTime } from './time/describe-time';
export {
  type FragmentRange,
  formatMediaFragment,
  type MediaFragment,
  type MediaFragmentOptions,
  parseMediaFragment,
} from './time/media-fragment';
export { formatSmpteTimecode, parseSmpteTimecode, type SmpteOptions } from './time/smpte-timecode';
export { createTimeIndex, type TimeIndex } from './time/time-index';
export { formatTimecode, parseTimecode, type TimecodeOptions } from './time/timecode';
export type { ActiveOptions, TimedMoment } from './time/timed-moment';
export { layoutMarkers, type MarkerItem, type MarkerLayoutOptions } from './timeline/marker-layout';
