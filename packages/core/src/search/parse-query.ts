import { foldText } from './fold-text';
import { pairSigns } from './index-terms';
import { readWords, type Word } from './read-words';

/** Something that a hit should have. */
export interface QueryWord {
  readonly text: string;
  /** Another spelling that is as good: `userland` for the `user` and for the `land` of `user-land`. */
  readonly compound?: string;
  /** How many letters may be missing, wrong or too many. */
  readonly edits: number;
  /** Whether longer words that begin so are as welcome. */
  readonly isPrefix: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** Words that must follow each other: those in quotation marks, and signs that stand together. */
  readonly phrases: readonly (readonly string[])[];
}

const longestQuery = 1000;
const mostWords = 16;

const quoted = /"([^"]*)"/g;
const digit = /\p{N}/u;

function countEdits(text: string): number {
  // A year that is off by one is another year.
  if (text.length < 4 || digit.test(text)) return 0;
  return text.length < 8 ? 1 : 2;
}

function readQueryWord(
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
): QueryWord | undefined {
  if (word.isParticle) return undefined;
  if (word.isSign) {
    const pair = pairSigns(word, next);
    // The last sign of a run is in the pair before it.
    if (!pair && pairSigns(previous, word)) return undefined;
    return { text: pair?.text ?? word.text, edits: 0, isPrefix: false };
  }
  // A single letter is a word of its own ("D language"), unless somebody may be typing on.
  const isPrefix = word.text.length > 1 || next === undefined;
  const compound = word.compound && { compound: word.compound.text };
  return { text: word.text, ...compound, edits: countEdits(word.text), isPrefix };
}

function listSignRuns(words: readonly Word[]): readonly string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const [index, word] of words.entries()) {
    if (word.isSign) run.push(word.text);
    if (pairSigns(word, words[index + 1])) continue;
    // Two signs are a term of their own.
    if (run.length > 2) runs.push(run);
    run = [];
  }
  return runs;
}

/** What is looked for. Of a long query, the first 1,000 code units and 16 different words count. */
export function parseQuery(query: string): Query {
  const folded = foldText(query.slice(0, longestQuery));
  const words = readWords(folded);
  const distinct = new Map<string, QueryWord>();
  for (const [index, word] of words.entries()) {
    const queryWord = readQueryWord(word, words[index - 1], words[index + 1]);
    if (queryWord && distinct.size < mostWords) distinct.set(queryWord.text, queryWord);
  }
  const quotes = Array.from(folded.matchAll(quoted), ([, inside = '']) => readWords(inside));
  const phrases = [...quotes.map((inside) => inside.map(({ text }) => text)), ...listSignRuns(words)];
  return { words: [...distinct.values()], phrases: phrases.filter((phrase) => phrase.length > 0) };
}
