import { TalkmarkError } from '../talk/talkmark-error';
import type { Issue } from './talk-format';
import { createPositionOf } from './text-position';
import { fromWindows1252 } from './windows-1252';
import { declaredEncoding } from './xml/declared-encoding';

/** Text, or the bytes it is kept in. */
export type TextInput = string | ArrayBuffer | ArrayBufferView;

export interface DecodedText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

// Every browser and Node has it, but TypeScript declares it only with all of the DOM, which this package must not see.
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

const replacement = '\uFFFD';

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return declaredEncoding(bytes) ?? 'utf-8';
}

function toBytes(input: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  // Of whatever window it comes from.
  if (Object.prototype.toString.call(input) === '[object ArrayBuffer]') return new Uint8Array(input);
  throw new TalkmarkError(
    'What is to be read is neither text nor bytes: pass a string, a Uint8Array or an ArrayBuffer.',
  );
}

/** Decodes bytes; throws a TypeError for those that are not of the encoding, if they must be. */
function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string {
  const decoder = new TextDecoder(encoding, { fatal });
  // Drops one byte order mark (Encoding Standard, 8.1).
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // Node 20 decodes this one as if it were ISO-8859-1.
  return fromWindows1252(text);
}

function isKnownEncoding(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const stated = encodingOf(bytes);
  const isKnown = isKnownEncoding(stated);
  const encoding = isKnown ? stated : 'utf-8';
  const unknown: Issue = {
    severity: 'warning',
    message: `The XML declaration names the encoding "${stated}", which is not known here. It was read as UTF-8: save the text as that.`,
    line: 1,
    column: 1,
  };
  const issues = isKnown ? [] : [unknown];
  try {
    return { text: decodeAs(encoding, bytes, true), issues };
  } catch {
    const text = decodeAs(encoding, bytes, false);
    const message = `Some bytes are not ${encoding.toUpperCase()} and became ${replacement}: save the text as UTF-8.`;
    const position = createPositionOf(text)(text.indexOf(replacement));
    return { text, issues: [...issues, { severity: 'error', message, ...position }] };
  }
}

function decodeString(text: string): DecodedText {
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, issues: [] };
}

/**
 * Reads UTF-8, UTF-16 that begins with its byte order mark, or XML in the encoding that its declaration states, and
 * drops one mark. What is no text in that encoding, and NUL, becomes U+FFFD, with an issue that says where the first
 * one stood.
 *
 * @throws {TalkmarkError} for what is neither text nor bytes.
 */
export function decodeText(input: TextInput): DecodedText {
  const { text, issues } = typeof input === 'string' ? decodeString(input) : decodeBytes(toBytes(input));
  const nul = text.indexOf('\0');
  if (nul === -1) return { text, issues };
  const message = `NUL characters became ${replacement}: is this a text file?`;
  return {
    text: text.replaceAll('\0', replacement),
    issues: [...issues, { severity: 'warning', message, ...createPositionOf(text)(nul) }],
  };
}
