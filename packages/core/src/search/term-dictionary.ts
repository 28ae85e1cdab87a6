import { findNearTerms, type NearTerm } from './near-terms';

/** The words of a collection, by their place in the order of UTF-16 code units. */
export interface TermDictionary {
  find(term: string): number | undefined;
  /** From the first to before the last. */
  findPrefix(prefix: string): readonly [from: number, to: number];
  findNear(term: string, edits: number): readonly NearTerm[];
}

function countSharedLetters(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** @param terms sorted by code units, as `sort()` does, each once. */
export function createTermDictionary(terms: readonly string[]): TermDictionary {
  const shared = Uint8Array.from(terms, (term, index) => countSharedLetters(term, terms[index - 1] ?? ''));

  function countWhile(isBefore: (term: string) => boolean): number {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(terms[middle] ?? '')) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    find(term) {
      const index = countWhile((other) => other < term);
      return terms[index] === term ? index : undefined;
    },
    findPrefix: (prefix) => [
      countWhile((other) => other < prefix),
      countWhile((other) => other < prefix || other.startsWith(prefix)),
    ],
    findNear: (term, edits) => findNearTerms(terms, shared, term, edits),
  };
}
