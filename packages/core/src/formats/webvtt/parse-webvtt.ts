import { decodeText, type TextInput } from '../byte-decoding';
import type { Issue, ParseMode } from '../talk-format';
import { readFile } from './read-file';
import type { WebVttCue, WebVttRegion } from './webvtt-cue';

export interface WebVttOptions {
  /** `strict` is the parser of the specification, which browsers have too. @default 'strict' */
  readonly mode?: ParseMode;
}

/** What stands in a WebVTT file. */
export interface WebVttResult {
  /** The file does not begin as WebVTT does: nothing was read. */
  readonly fatal: boolean;
  /** In the order of the file. */
  readonly cues: readonly WebVttCue[];
  readonly regions: readonly WebVttRegion[];
  /** What was dropped, repaired or ignored. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a WebVTT file (WebVTT, 6.1 to 6.3). Never throws. The lenient mode also reads times without milliseconds or
 * with a comma, files without `WEBVTT`, and more that people write, and says where it did.
 */
export function parseWebVtt(bytesOrText: TextInput, options: WebVttOptions = {}): WebVttResult {
  const { mode = 'strict' } = options;
  const decoded = decodeText(bytesOrText);
  const { fatal, cues, regions, issues } = readFile(decoded.text, mode);
  return { fatal, cues, regions, issues: [...decoded.issues, ...issues] };
}
