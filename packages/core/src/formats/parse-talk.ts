import type { TextInput } from './byte-decoding';
import { formats as allFormats } from './formats';
import { type ParseResult, parseTalkWith, type ReadOptions } from './parse-talk-with';
import type { TalkFormat } from './talk-format';

export interface ParseOptions extends ReadOptions {
  /** The formats to choose from, your own among them. @default `formats`, all of them */
  readonly formats?: readonly TalkFormat[];
}

/**
 * Reads a talk and its moments from any text that a `TalkFormat` reads. Content never throws: the talk holds what could
 * be read, and the issues say the rest. A bundle holds all formats with it; `parseTalkWith` takes those you name.
 *
 * @throws {TalkmarkError} for a `format` that is not among the formats, and for what is neither text nor bytes.
 */
export function parseTalk(bytesOrText: TextInput, options: ParseOptions = {}): ParseResult {
  return parseTalkWith(options.formats ?? allFormats, bytesOrText, options);
}
