import type { Talk } from '../talk/talk';
import { type FoundWord, findRanges, type TextRange } from './highlight';
import { listTexts, type SearchEntry, type SearchedField } from './searched-texts';
import type { TermDictionary } from './term-dictionary';

/** A text of a hit, and where the words of the query stand in it. */
export interface MomentMatch {
  /** `title`, `speakers` and `abstract` are of the talk; `people` and `tags` come one match for each name or tag. */
  readonly field: SearchedField;
  /** The text as it was written. */
  readonly text: string;
  /** In UTF-16 code units of `text`, ascending, apart from each other, never through a character. */
  readonly ranges: readonly TextRange[];
}

/** A function that finds the words in the texts of an entry, then of its talk, which may meet words that a moment lacks. */
export function createMatchFinder(
  found: readonly FoundWord[],
  dictionary: TermDictionary,
): (entry: SearchEntry) => readonly MomentMatch[] {
  // Hits tend to be of few talks, whose abstracts are long.
  const ofTalks = new Map<Talk, readonly MomentMatch[]>();

  function findOwn(entry: SearchEntry): readonly MomentMatch[] {
    return listTexts(entry).flatMap(({ field, text }) => {
      const ranges = findRanges(text, found, dictionary);
      return ranges.length > 0 ? [{ field, text, ranges }] : [];
    });
  }

  return (entry) => {
    const { talk, moment } = entry;
    const ofTalk = ofTalks.get(talk) ?? findOwn({ talk });
    ofTalks.set(talk, ofTalk);
    return moment ? [...findOwn(entry), ...ofTalk] : ofTalk;
  };
}
