import { FILLER } from './mask';
import { withoutTrailing } from './text-ends';

/** ASCII punctuation, the strokes that separate a stamp from its words, and the other spellings of a colon or a point. */
const protectable = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~–—•·→⇒…：；．，＇∶꞉︰';
const base = 0xe100;
const standIns = new Map(
  [...protectable].map((character, index) => [character, String.fromCharCode(base + index)]),
);
const characters = new Map([...standIns].map(([character, standIn]) => [standIn, character]));
const escaped = /\\([!-/:-@[-`{-~–—•·→⇒…：；．，＇∶꞉︰])/g;
const anyStandIn = /[\ue100-\ue12f]/g;

/** A backslash makes the next character an ordinary one (CommonMark 2.4): it becomes one that no rule knows. */
export function protectEscaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(escaped, (whole, character: string) => {
    const standIn = standIns.get(character);
    return standIn ? FILLER + standIn : whole;
  });
}

export function restoreProtected(text: string): string {
  return text.replace(anyStandIn, (standIn) => characters.get(standIn) ?? standIn);
}

const special =
  /[\\`*_[\]{}<>&|~^"#@]|(?<=\p{Nd})[:;.,'：；．，＇∶꞉︰](?=\p{Nd})|:(?=\/\/)|(?<=^[0-9]{1,3}|^[a-z])[.)]|'(?=')|(?<=')'/gu;

const mark = /[-!"#$%&'()*+,./:;<=>?@[\]^_`{|}~–—•·→⇒…]/;

/** Every mark at the end gets a backslash, but for one that has it. */
function escapeEnd(label: string): string {
  const start = withoutTrailing(label, mark);
  const marks = label.slice(start.length);
  const escaped = start.endsWith('\\') ? 1 : 0;
  return start + marks.slice(0, escaped) + marks.slice(escaped).replace(/./gu, (each) => `\\${each}`);
}

/** Writes a label so that the parser reads it back to the letter. */
export function escapeLabel(label: string): string {
  const escaped = label
    .replace(special, (character) => (standIns.has(character) ? `\\${character}` : character))
    .replace(/^[^\p{L}\p{N}\s\\]+/u, (marks) =>
      marks.replace(/./gu, (each) => (standIns.has(each) ? `\\${each}` : each)),
    );
  return escapeEnd(escaped);
}
