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
