/** Everything a command reads and writes besides files. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Results, to standard output. */
  write(text: string): void;
  /** What went wrong, to standard error. */
  complain(text: string): void;
  /** Whether standard output may be coloured. */
  readonly hasColours: boolean;
  /** Puts a line in place of the last one, to standard error; an empty one clears it. Absent where nobody watches. */
  readonly showProgress?: (line: string) => void;
}

/** 0: fine, 1: problems in the data, 2: the command or its files cannot be used. */
export type ExitCode = 0 | 1 | 2;
