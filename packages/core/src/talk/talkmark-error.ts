/** One fault of the data handed to `defineTalk` or `defineCollection`. */
export interface DataIssue {
  /** Where, as in JavaScript: `moments[3].start`. Empty for the value as a whole. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** Thrown for data that a program handed over. Text and files that a person wrote yield `Issue`s instead. */
export class TalkmarkError extends Error {
  override readonly name = 'TalkmarkError';
  readonly issues: readonly DataIssue[];

  constructor(message: string, issues: readonly DataIssue[] = []) {
    super(
      [
        message,
        ...issues.map(({ path, message: fault }) => (path ? `  ${path}: ${fault}` : `  ${fault}`)),
      ].join('\n'),
    );
    this.issues = issues;
  }
}
