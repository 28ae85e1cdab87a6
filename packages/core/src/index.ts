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
