import type { QueryWord } from './parse-query';
import type { SearchIndex } from './search-index';

/** The terms that a word of the query stands for, and how near each is: 1 for the word itself, more than 0 for others. */
export type Expansion = ReadonlyMap<number, number>;

/** A slip in a label counts less than the word itself in a body. */
const mistyped = 0.15;

export function expandWord({ dictionary, terms }: SearchIndex, word: QueryWord): Expansion {
  const closeness = new Map<number, number>();
  for (const { index, distance } of word.edits > 0 ? dictionary.findNear(word.text, word.edits) : []) {
    closeness.set(index, mistyped / Math.max(distance, 1));
  }
  const spellings = [word.text, word.compound ?? word.text];
  for (const text of spellings) {
    const [from, to] = word.isPrefix ? dictionary.findPrefix(text) : [0, 0];
    for (let index = from; index < to; index++) {
      const length = terms[index]?.length ?? text.length;
      closeness.set(index, 0.5 + (0.25 * text.length) / length);
    }
  }
  for (const text of spellings) {
    const index = dictionary.find(text);
    if (index !== undefined) closeness.set(index, 1);
  }
  return closeness;
}
