import { isAscii } from './is-ascii';

/** Words joined by an apostrophe, hyphen, dot or underscore, without it: `user-land` is also looked for as `userland`. */
export interface Compound {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word of a folded text; in scripts written without spaces, and of pictures, each sign. */
export interface Word {
  /** Cut to `longestWord`: what follows is not compared. */
  readonly text: string;
  /** In UTF-16 code units of the folded text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly isSign: boolean;
  readonly compound?: Compound;
  /** The `s` of `OpenZFS's`, the `l` of `l'été`: nobody looks for them. */
  readonly isParticle: boolean;
}

/** In UTF-16 code units. */
export const longestWord = 64;

/** Korean has spaces, but its words end in particles, so parts of them are looked for. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

const anyLetter = '[\\p{L}\\p{M}\\p{N}]';

/** A letter or digit of a word; regular expression source. */
export const wordLetter = `(?:(?![${unspaced}])${anyLetter})`;

const signLetter = `(?=${anyLetter})[${unspaced}]|\\p{Extended_Pictographic}`;

/** With `C++` and `C#` as words, but not `a+b`. */
const wordOrSign = new RegExp(`(${signLetter})|${wordLetter}+(?:[+#]{1,2}(?![\\p{L}\\p{N}+#]))?`, 'gu');
const asciiWord = /[a-z0-9]+(?:[+#]{1,2}(?![a-z0-9+#]))?/g;

const joints = "'._-";

function isJoined(folded: string, word: Word, next: Word | undefined): boolean {
  if (!next || word.isSign || next.isSign || next.start !== word.end + 1) return false;
  return joints.includes(folded.charAt(word.end));
}

/** Tells the words of a chain what they make together; a chain of one makes nothing. */
function joinWords(folded: string, chain: readonly Word[]): readonly Word[] {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last || first === last) return chain;
  const text = chain.map((word) => word.text).join('');
  const compound = { text: text.slice(0, longestWord), start: first.start, end: last.end };
  return chain.map((word) => {
    const byApostrophe = folded[word.start - 1] === "'" || folded[word.end] === "'";
    return { ...word, compound, isParticle: byApostrophe && word.text.length === 1 };
  });
}

function splitWords(folded: string): readonly Word[] {
  const pattern = isAscii(folded) ? asciiWord : wordOrSign;
  return Array.from(folded.matchAll(pattern), ({ 0: text, 1: sign, index: start }) => ({
    text: text.slice(0, longestWord),
    start,
    end: start + text.length,
    isSign: sign !== undefined,
    isParticle: false,
  }));
}

/** The words of a folded text, in their order. */
export function readWords(folded: string): readonly Word[] {
  const split = splitWords(folded);
  const words: Word[] = [];
  let chain: Word[] = [];
  for (const [index, word] of split.entries()) {
    chain.push(word);
    if (isJoined(folded, word, split[index + 1])) continue;
    for (const joined of joinWords(folded, chain)) words.push(joined);
    chain = [];
  }
  return words;
}
