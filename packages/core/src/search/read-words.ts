import { isAscii } from './is-ascii';

/** Words joined by an apostrophe, hyphen, dot or underscore, without it: `user-land` is also looked for as `userland`. */
export interface Compound {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word of a folded text; in scripts written without spaces, and of pictures, each sign. */
export interface Word {
  /** No longer than 64 code units: what follows is not compared. */
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

const longestText = 64;

/** Korean has spaces, but its words end in particles, so parts of them are looked for. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

const anyLetter = '[\\p{L}\\p{M}\\p{N}]';

/** A letter or digit of a word; regular expression source. */
export const wordLetter = `(?:(?![${unspaced}])${anyLetter})`;

const sign = `(?=${anyLetter})[${unspaced}]|\\p{Extended_Pictographic}`;

/** With `C++` and `C#` as words, but not `a+b`. */
const wordOrSign = new RegExp(`(${sign})|${wordLetter}+(?:[+#]{1,2}(?![\\p{L}\\p{N}+#]))?`, 'gu');
const asciiWord = /[a-z0-9]+(?:[+#]{1,2}(?![a-z0-9+#]))?/g;

const joints = "'._-";

function isJoined(folded: string, word: Word, next: Word | undefined): boolean {
  if (!next || word.isSign || next.isSign || next.start !== word.end + 1) return false;
  return joints.includes(folded.charAt(word.end));
}

function joinWords(folded: string, chain: readonly Word[], start: number, end: number): readonly Word[] {
  const text = chain.map((word) => word.text).join('');
  const compound = { text: text.slice(0, longestText), start, end };
  return chain.map((word) => {
    const byApostrophe = folded[word.start - 1] === "'" || folded[word.end] === "'";
    return { ...word, compound, isParticle: byApostrophe && word.text.length === 1 };
  });
}

/** The words of a folded text, in their order. */
export function readWords(folded: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(isAscii(folded) ? asciiWord : wordOrSign)) {
    const [text, isSign] = match;
    const start = match.index;
    const end = start + text.length;
    words.push({
      text: text.slice(0, longestText),
      start,
      end,
      isSign: isSign !== undefined,
      isParticle: false,
    });
  }
  let chain: Word[] = [];
  for (const [index, word] of words.entries()) {
    chain.push(word);
    if (isJoined(folded, word, words[index + 1])) continue;
    const [first] = chain;
    if (first && first !== word) {
      const joined = joinWords(folded, chain, first.start, word.end);
      words.splice(index + 1 - joined.length, joined.length, ...joined);
    }
    chain = [];
  }
  return words;
}
