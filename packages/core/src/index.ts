export type { TextInput } from './formats/byte-decoding';
export { detectFormat } from './formats/detect';
export { formats } from './formats/formats';
export { type ParseOptions, type ParseResult, parseTalk } from './formats/parse-talk';
export type {
  FormatResult,
  Issue,
  MomentDraft,
  ParseContext,
  ParseMode,
  TalkDraft,
  TalkFormat,
  UnplacedMomentDraft,
  WrittenTalk,
} from './formats/talk-format';
export { type WriteOptions, type WriteResult, writeTalk } from './formats/write-talk';
export type { MediaAdapter, MediaFailure, MediaSnapshot } from './media/media-adapter';
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
export { type ActiveCursor, createActiveCursor } from './time/active-cursor';
export { describeTime } from './time/describe-time';
export { formatMediaFragment, type MediaFragment, parseMediaFragment } from './time/media-fragment';
export { createTimeIndex, type TimeIndex } from './time/time-index';
export { formatTimecode, parseTimecode, type TimecodeOptions } from './time/timecode';
export { layoutMarkers, type MarkerItem } from './timeline/marker-layout';
