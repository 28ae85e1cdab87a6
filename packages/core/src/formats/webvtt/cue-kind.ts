import type { DataRecord } from '../../talk/record';
import type { Moment } from '../../talk/talk';
import type { CharacterReferences } from './character-references';
import type { WebVttCue } from './webvtt-cue';

/** What the cues of a file are for (WebVTT, 4.6, and the habit of listing pictures for a scrub bar). */
export type CueKindName = 'chapters' | 'captions' | 'metadata' | 'thumbnails';

export interface ReadPayload {
  /** The fields of a moment that the payload states; times and id come from elsewhere. */
  readonly fields: DataRecord;
  /** The payload that `write` would make of these fields. */
  readonly canonical: string;
}

/** How one sort of payload and a moment become one another. */
export interface CueKind {
  read(cue: Pick<WebVttCue, 'startTime' | 'text'>, references: CharacterReferences): ReadPayload;
  /** A payload for the moment, as much of it as the sort can state: one block without `-->`. */
  write(moment: Moment): string;
}
