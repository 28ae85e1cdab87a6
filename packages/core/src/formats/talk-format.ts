import type { Path } from '../talk/fault';
import type { ParseMode } from '../talk/parse-mode';
import type { DataRecord } from '../talk/record';
import type { Moment, Talk } from '../talk/talk';
import type { TextPosition } from './text-position';

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
  /**
   * Stable, of an issue that an option settles, so that a program can word it for those who use it. `needs-frame-rate`:
   * times count frames, and `fps` was not given. `guessed-start`: `startTimecode` was not given, and the usual one was
   * taken.
   */
  readonly code?: 'needs-frame-rate' | 'guessed-start';
}

/** A moment as a text states it, with no id needed yet. */
export type MomentDraft = Omit<Moment, 'id' | 'kind'> & Partial<Pick<Moment, 'id' | 'kind'>>;

/**
 * The fields of a talk as a text states them, moments in the order of the text. They need not be what the model needs:
 * `parseTalk` sees to that, as `defineTalk` does.
 */
export type TalkDraft = DataRecord;

/** Where in a text the values at some paths of a draft stand, in the order of the paths. */
export type Locate = (paths: readonly Path[]) => readonly (TextPosition | undefined)[];

/** What a format makes of a text. `parseTalk` completes it: ids, order, everything `defineTalk` guarantees. */
export interface FormatResult {
  readonly talk: TalkDraft;
  readonly issues: readonly Issue[];
  /** Places what turns out to be wrong with the draft. @default it is said without a line */
  readonly locate?: Locate;
}

/** How sure a format is that a text is its own, from 0 (not) to 1 (nothing else looks like this). */
export type Likelihood = number;

export interface ParseContext {
  readonly mode: ParseMode;
}

/** A text, and what the writer knows better than `writeTalk`, which reads it back and compares. */
export interface WrittenText {
  readonly text: string;
  /** What reading back does not show, or what it shows and is better said so; nothing more is said of their paths. */
  readonly losses?: readonly Issue[];
  /** The place in the text of each moment of the talk. @default they are found by id, start or label */
  readonly places?: readonly number[];
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
  /** Its moments ascend by start, so that a reader wants to know where they do not. @default false */
  readonly ascending?: boolean;
  /**
   * People write it for people: its first Markdown heading names the talk where nothing else does (in other formats a
   * line with # is a comment), and who finds no moment in it can write one by hand.
   * @default false
   */
  readonly prose?: boolean;
  /** Looks at the beginning of a text. */
  likelihood(text: string): Likelihood;
  /** Never throws for bad content: what is wrong becomes an issue. */
  parse(text: string, context: ParseContext): FormatResult;
  /** Absent for what can only be read. */
  write?(talk: Talk): WrittenText;
}
