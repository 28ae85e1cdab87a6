import type { ParseMode } from '../talk/parse-mode';
import type { Moment, Talk, UnplacedMoment } from '../talk/talk';

/**
 * Something the reader of a file should know. `error`: something was dropped. `warning`: something was repaired.
 * `info`: something was left as it is because it may not be a moment.
 */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'info';
  /** What, and what to do. */
  readonly message: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 code units. */
  readonly column?: number;
  /** Where in structured data, as in JavaScript: `moments[3].start`. */
  readonly path?: string;
}

/** What a format makes of a text. `parseTalk` completes it: ids, order, everything `defineTalk` guarantees. */
export interface FormatResult {
  readonly talk: TalkDraft;
  readonly issues: readonly Issue[];
}

/** Moments in the order of the text, with no id needed yet. */
export type MomentDraft = Omit<Moment, 'id' | 'kind'> & Partial<Pick<Moment, 'id' | 'kind'>>;
export type UnplacedMomentDraft = Omit<UnplacedMoment, 'id' | 'kind'> &
  Partial<Pick<UnplacedMoment, 'id' | 'kind'>>;

export interface TalkDraft extends Partial<Omit<Talk, 'moments' | 'unplaced'>> {
  readonly moments: readonly MomentDraft[];
  readonly unplaced?: readonly UnplacedMomentDraft[];
}

/** How sure a format is that a text is its own, from 0 (not) to 1 (nothing else looks like this). */
export type Likelihood = number;

export interface ParseContext {
  readonly mode: ParseMode;
}

export interface WrittenTalk {
  readonly text: string;
  /** What the format could not hold. */
  readonly losses: readonly Issue[];
}

/** One way in which the world keeps timed notes. Formats are values in an array; there is no registry. */
export interface TalkFormat {
  /** Stable, part of the public surface: `webvtt`. */
  readonly id: string;
  /** For people: `WebVTT`. */
  readonly name: string;
  readonly mediaType: string;
  /** Without the dot, the preferred one first. */
  readonly extensions: readonly string[];
  /** Looks at the beginning of a text. */
  likelihood(text: string): Likelihood;
  /** Never throws for bad content: what is wrong becomes an issue. */
  parse(text: string, context: ParseContext): FormatResult;
  write?(talk: Talk): WrittenTalk;
}
