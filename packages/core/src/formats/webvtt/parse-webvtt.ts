import type { ParseMode } from '../../talk/parse-mode';
import type { TextInput } from '../byte-decoding';
import type { Issue } from '../talk-format';
import { readFile } from './read-file';
import type { WebVttCue, WebVttRegion } from './webvtt-cue';

export interface WebVttOptions {
  /** `strict` is the parser of the specification, which browsers have. @default 'strict' */
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

// Every browser and Node has it, but TypeScript declares it only with all of the DOM, which this package must not see.
declare const TextDecoder: new () => { decode(bytes: ArrayBuffer | ArrayBufferView): string };

/** A string, or what stands in bytes by the rules of "UTF-8 decode", which WebVTT wants whatever they begin with. */
function toText(bytesOrText: TextInput): string {
  if (typeof bytesOrText !== 'string') return new TextDecoder().decode(bytesOrText);
  return bytesOrText.startsWith('\uFEFF') ? bytesOrText.slice(1) : bytesOrText;
}

/**
 * Reads a WebVTT file (WebVTT, 6.1 to 6.3), bytes as UTF-8. Never throws. The lenient mode also reads times without
 * milliseconds or with a comma, files without `WEBVTT`, and more that people write, and says where it did.
 */
export function parseWebVtt(bytesOrText: TextInput, options: WebVttOptions = {}): WebVttResult {
  const { mode = 'strict' } = options;
  const text = toText(bytesOrText).replaceAll('\0', '\uFFFD');
  const { fatal, cues, regions, issues } = readFile(text, mode);
  return { fatal, cues, regions, issues };
}
