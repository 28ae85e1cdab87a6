import type { EntryScores } from './match-entries';
import type { Phrase, Query } from './parse-query';
import { takeTop, takeTopWhere } from './top-entries';

export interface RankedEntries {
  /** With every word and phrase, best first. */
  readonly complete: readonly number[];
  /** The others with all that stands in quotation marks, best first. */
  readonly partial: readonly number[];
}

/**
 * The best entries, `count` at most in both lists together.
 *
 * @param testPhrases gives a function that tells whether an entry has all of some phrases.
 */
export function rankEntries(
  { words, quotes, runs }: Query,
  { entries, scores, met }: EntryScores,
  count: number,
  testPhrases: (phrases: readonly Phrase[]) => (entry: number) => boolean,
): RankedEntries {
  function takeWith(
    candidates: readonly number[],
    phrases: readonly Phrase[],
    most: number,
  ): readonly number[] {
    if (phrases.length === 0) return takeTop(candidates, scores, most);
    return takeTopWhere(candidates, scores, most, testPhrases(phrases));
  }

  const everyWord = 2 ** words.length - 1;
  const withEveryWord = entries.filter((entry) => met[entry] === everyWord);
  const complete = takeWith(withEveryWord, [...quotes, ...runs], count);
  if (complete.length === count) return { complete, partial: [] };
  // There was room for all that are complete. Of those with every word, others can only lack a run of signs.
  const listed = new Set(complete);
  const others = entries.filter((entry) =>
    met[entry] === everyWord ? runs.length > 0 && !listed.has(entry) : true,
  );
  return { complete, partial: takeWith(others, quotes, count - complete.length) };
}
