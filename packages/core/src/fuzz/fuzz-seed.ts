/** A text that mutations start from. */
export interface FuzzSeed {
  /** The id of the format it is written in; empty where it is none. */
  readonly format: string;
  readonly text: string;
}
