interface ParsedFile {
  readonly cues: readonly {
    readonly id: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }[];
  readonly regions: readonly object[];
}

export declare function parseWithMediaCaptions(text: string): ParsedFile;
export declare function parseWithVttJs(text: string): ParsedFile;
