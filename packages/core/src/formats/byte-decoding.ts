import type { Issue } from './talk-format';
import { createPositionOf } from './text-position';

/** Text, or the bytes it is kept in. */
export type TextInput = string | Uint8Array | ArrayBuffer;

export interface DecodedText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

// Every browser and Node has it, but TypeScript declares it only with all of the DOM, which this package must not see.
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

const replacement = '\uFFFD';

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  // Both decoders drop one byte order mark (Encoding Standard, 8.1).
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const message = `Some bytes are not ${encoding.toUpperCase()} and became ${replacement}: save the text as UTF-8.`;
    const position = createPositionOf(text)(text.indexOf(replacement));
    return { text, issues: [{ severity: 'warning', message, ...position }] };
  }
}

function decodeString(text: string): DecodedText {
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, issues: [] };
}

/**
 * Reads UTF-8, or UTF-16 that begins with its byte order mark, and drops one mark. What is no text in that encoding,
 * and NUL, becomes U+FFFD, with a warning that says where the first one stood.
 */
export function decodeText(input: TextInput): DecodedText {
  const { text, issues } =
    typeof input === 'string'
      ? decodeString(input)
      : decodeBytes(input instanceof Uint8Array ? input : new Uint8Array(input));
  const nul = text.indexOf('\0');
  if (nul === -1) return { text, issues };
  const message = `NUL characters became ${replacement}: is this a text file?`;
  return {
    text: text.replaceAll('\0', replacement),
    issues: [...issues, { severity: 'warning', message, ...createPositionOf(text)(nul) }],
  };
}
