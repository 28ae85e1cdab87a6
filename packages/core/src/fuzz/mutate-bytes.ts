import type { Random } from '../testing/create-random';

// Node and browsers have it, but TypeScript declares it only with all of the DOM, which this package must not see.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

function toUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = [0xfeff, ...units].flatMap((unit) => [unit & 0xff, unit >> 8]);
  return Uint8Array.from(isBigEndian ? bytes.map((_, at) => bytes[at ^ 1] ?? 0) : bytes);
}

const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff),
  (text) => toUtf16(text, false),
  (text) => toUtf16(text, true),
];

const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** A text as bytes of some encoding, with a few of them flipped, put in, left out or doubled, or with none. */
export function toDamagedBytes(text: string, random: Random): Uint8Array {
  let bytes = random.pick(encodings)(text);
  for (let count = random.integer(4); count > 0; count -= 1) {
    const at = random.integer(bytes.length + 1);
    const end = at + 1 + random.integer(8);
    const kind = random.integer(6);
    if (kind === 0) bytes = bytes.slice(0, at);
    else if (kind === 1) bytes = join(bytes.slice(0, at), bytes.slice(end));
    else if (kind === 2) bytes = join(bytes.slice(0, end), bytes.slice(at));
    else if (kind === 3)
      bytes = join(bytes.slice(0, at), Uint8Array.of(random.integer(256)), bytes.slice(at));
    else if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.integer(8));
  }
  return bytes;
}
