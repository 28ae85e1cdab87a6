import type { Expansion } from './expand-word';
import { foldWithOrigins } from './fold-text';
import { listTerms, type Term } from './index-terms';
import type { QueryWord } from './parse-query';
import { readWords } from './read-words';
import type { TermDictionary } from './term-dictionary';

/** From a code unit to before another: UTF-16, of the text as it was written, never through a character. */
export type TextRange = readonly [start: number, end: number];

/** A word of the query, and the terms of the collection that it found. */
export interface FoundWord {
  readonly word: QueryWord;
  readonly expansion: Expansion;
}

function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function markTerm({ text, start, end }: Term, asked: string): TextRange {
  const isWhole = end - start !== text.length || !text.startsWith(asked);
  return isWhole ? [start, end] : [start, start + asked.length];
}

/** Where the words stand in a text: of longer words the beginning that was asked for, mistyped ones whole. */
export function findRanges(
  original: string,
  foundWords: readonly FoundWord[],
  dictionary: TermDictionary,
): readonly TextRange[] {
  const folded = foldWithOrigins(original);
  const words = readWords(folded.text);
  const ranges: TextRange[] = [];
  for (const [index, word] of words.entries()) {
    const terms = listTerms(word, words[index + 1]).map((term) => ({ term, id: dictionary.find(term.text) }));
    for (const { word: asked, expansion } of foundWords) {
      const match = terms.find(({ id }) => id !== undefined && expansion.has(id));
      if (match) ranges.push(folded.originalRange(...markTerm(match.term, asked.text)));
    }
  }
  return mergeRanges(ranges);
}
