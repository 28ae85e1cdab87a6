import type { Seconds } from '../../talk/talk';

export interface CueTextNode {
  readonly type: 'text';
  readonly value: string;
}

/** The time from which what follows counts, as in karaoke. */
export interface CueTimestampNode {
  readonly type: 'timestamp';
  readonly seconds: Seconds;
}

/** A piece of the text within a tag. */
export interface CueSpanNode {
  readonly type: 'c' | 'i' | 'b' | 'u' | 'ruby' | 'rt' | 'v' | 'lang';
  readonly classes: readonly string[];
  /** Who speaks in a `v`, the language of a `lang`; empty where the tag does not say. Other tags have none. */
  readonly annotation?: string;
  readonly children: readonly CueNode[];
}

/** A piece of a cue's text, after WebVTT, 6.4. */
export type CueNode = CueTextNode | CueTimestampNode | CueSpanNode;
