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

/** Words that must follow each other. */
export interface Phrase {
  /** In their order. */
  readonly words: readonly string[];
  /** Which of the words of the query it is made of, a bit each. */
  readonly bits: number;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** Words in quotation marks. */
  readonly quotes: readonly Phrase[];
  /** Three or more signs that stand together. */
  readonly runs: readonly Phrase[];
}

type Range = readonly [from: number, to: number];

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

/** From the first word of each to after its last. */
function listSignRuns(words: readonly Word[]): readonly Range[] {
  const runs: Range[] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    if (pairSigns(word, words[index + 1])) continue;
    // Two signs are a term of their own.
    if (index - from >= 2) runs.push([from, index + 1]);
    from = index + 1;
  }
  return runs;
}

function listQuotes(folded: string, words: readonly Word[]): readonly Range[] {
  return Array.from(folded.matchAll(quoted), ({ 0: text, index }): Range => {
    const end = index + text.length;
    return [
      words.filter((word) => word.start < index).length,
      words.filter((word) => word.start < end).length,
    ];
  }).filter(([from, to]) => from < to);
}

/** What is looked for. Of a long query, the first 1,000 code units and 16 different words count. */
export function parseQuery(query: string): Query {
  const folded = foldText(query.slice(0, longestQuery));
  const words = readWords(folded);
  const quotes = listQuotes(folded, words);
  const asked = words.map((word, index) => readQueryWord(word, words[index - 1], words[index + 1]));
  const exact = new Set(quotes.flatMap(([from, to]) => asked.slice(from, to)).map((word) => word?.text));
  const distinct = new Map<string, QueryWord>();
  for (const word of asked) {
    if (!word || distinct.size === mostWords) continue;
    // What must be there as it is need not be looked for in other spellings.
    const { text } = word;
    distinct.set(text, exact.has(text) ? { text, edits: 0, isPrefix: false } : word);
  }
  const places = new Map([...distinct.keys()].map((text, place) => [text, place]));

  function toPhrase([from, to]: Range): Phrase {
    const known = asked.slice(from, to).map((word) => word && places.get(word.text));
    return {
      words: words.slice(from, to).map(({ text }) => text),
      bits: known.reduce<number>((bits, place) => (place === undefined ? bits : bits | (1 << place)), 0),
    };
  }

  return {
    words: [...distinct.values()],
    quotes: quotes.map(toPhrase),
    runs: listSignRuns(words).map(toPhrase),
  };
}
