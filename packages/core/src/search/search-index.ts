import { foldText } from './fold-text';
import { listTerms } from './index-terms';
import { readWords } from './read-words';
import { fieldWeights, listTexts, type SearchEntry } from './searched-texts';
import { createTermDictionary, type TermDictionary } from './term-dictionary';

/** For each word, the entries that have it, ascending, and what it counts for in each. */
export interface SearchIndex {
  readonly dictionary: TermDictionary;
  readonly terms: readonly string[];
  /** Where the entries of each term begin in the two lists; one more than there are terms. */
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
  readonly weights: Float32Array;
}

function weighWords(entry: SearchEntry): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { field, text } of listTexts(entry)) {
    const words = readWords(foldText(text));
    // A word among few says more than a word among many.
    const weight = fieldWeights[field] / (1 + Math.log2(Math.max(words.length, 1)) / 8);
    const terms = words.flatMap((word, index) => listTerms(word, words[index + 1]));
    for (const term of new Set(terms.map((term) => term.text))) {
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  }
  return weights;
}

export function createSearchIndex(searched: readonly SearchEntry[]): SearchIndex {
  const found = new Map<string, { entries: number[]; weights: number[] }>();
  let count = 0;
  for (const [index, entry] of searched.entries()) {
    for (const [term, weight] of weighWords(entry)) {
      const lists = found.get(term) ?? { entries: [], weights: [] };
      if (lists.entries.length === 0) found.set(term, lists);
      lists.entries.push(index);
      lists.weights.push(weight);
      count++;
    }
  }
  const terms = [...found.keys()].sort();
  const offsets = new Uint32Array(terms.length + 1);
  const entries = new Uint32Array(count);
  const weights = new Float32Array(count);
  let offset = 0;
  for (const [index, term] of terms.entries()) {
    const lists = found.get(term);
    if (lists) {
      entries.set(lists.entries, offset);
      weights.set(lists.weights, offset);
      offset += lists.entries.length;
    }
    offsets[index + 1] = offset;
  }
  return { dictionary: createTermDictionary(terms), terms, offsets, entries, weights };
}
