export type { TextInput } from './formats/byte-decoding';
export { createCsv } from './formats/csv/csv';
export { detectFormat } from './formats/detect';
export { createEdl } from './formats/edl/edl';
export { formats } from './formats/formats';
export { iiif } from './formats/iiif';
export { createMatroskaXml } from './formats/matroska-xml';
export { type ParseOptions, parseTalk } from './formats/parse-talk';
export { type ParseResult, parseTalkWith, type ReadOptions } from './formats/parse-talk-with';
export { podcasting2 } from './formats/podcasting2';
export { podloveJson } from './formats/podlove-json';
export { podloveXml } from './formats/podlove-xml';
export { createSchemaOrg } from './formats/schema-org';
export { createSponsorBlock } from './formats/sponsorblock';
export { srt } from './formats/srt';
export type { Issue, TalkFormat } from './formats/talk-format';
export { talkmarkJson } from './formats/talkmark-json';
export { timestampText } from './formats/timestamp-text/timestamp-text';
export { webAnnotation } from './formats/web-annotation';
export type { CueNode } from './formats/webvtt/cue-node';
export { htmlReferences } from './formats/webvtt/html-references';
export { parseCueText } from './formats/webvtt/parse-cue-text';
export { parseWebVtt } from './formats/webvtt/parse-webvtt';
export { createWebVtt, webvtt } from './formats/webvtt/webvtt';
export type { WebVttCue } from './formats/webvtt/webvtt-cue';
export { type WriteOptions, writeTalk } from './formats/write-talk';
export { type WriteResult, writeTalkWith } from './formats/write-talk-with';
export type { MediaAdapter, MediaFailure, MediaSnapshot } from './media/media-adapter';
export { createMomentSearch, type MomentHit, type MomentSearch } from './search/moment-search';
export { defineCollection } from './talk/define-collection';
export { defineTalk } from './talk/define-talk';
export type { ParseMode } from './talk/parse-mode';
export type {
  Collection,
  CollectionSection,
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
export { createTimeIndex, type TimeIndex } from './time/time-index';
export { formatTimecode, parseTimecode, type TimecodeOptions } from './time/timecode';
export type { ActiveOptions, TimedMoment } from './time/timed-moment';
export { layoutMarkers, type MarkerItem, type MarkerLayoutOptions } from './timeline/marker-layout';
