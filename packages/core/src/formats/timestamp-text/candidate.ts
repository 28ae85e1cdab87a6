import type { Stamp } from './stamp';

/** A stamp with the words that would be its label, before anyone has judged whether it points into a recording. */
export interface Candidate {
  readonly stamp: Stamp;
  readonly label: string;
  /** The sentence or entry it stands in. */
  readonly from: number;
  readonly to: number;
  /** How the text presents it: entries of a list, a table, one run-on paragraph, a row of times, cues, or words of a sentence. */
  readonly form: 'list' | 'table' | 'run-on' | 'row' | 'cue' | 'prose';
  readonly side: 'lead' | 'trail' | 'middle';
  readonly section: number;
  readonly approximate?: boolean;
  /** The column's heading says what the times are. */
  readonly columnTitle?: string;
}
