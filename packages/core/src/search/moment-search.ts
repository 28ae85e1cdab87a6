import type { Collection, Moment, Seconds, Talk, UnplacedMoment } from '../talk/talk';
import { expandWord } from './expand-word';
import { foldText } from './fold-text';
import { type FoundWord, findRanges, type TextRange } from './highlight';
import { matchEntries } from './match-entries';
import { parseQuery } from './parse-query';
import { createPhrasePattern } from './phrase-pattern';
import { createSearchIndex } from './search-index';
import {
  listEntries,
  listTalkEntries,
  listTexts,
  type SearchEntry,
  type SearchedField,
  type SearchedText,
} from './searched-texts';
import type { TermDictionary } from './term-dictionary';
import { takeTop } from './top-entries';

/** A text of a hit, and where the words of the query stand in it. */
export interface MomentMatch {
  /** `title`, `speakers` and `abstract` are of the talk; `people` and `tags` come one match for each name or tag. */
  readonly field: SearchedField;
  /** The text as it was written. */
  readonly text: string;
  /** In UTF-16 code units of `text`, ascending, apart from each other, never through a character. */
  readonly ranges: readonly TextRange[];
}

/** A moment that was found, or a talk by its own title, speakers or abstract. */
export interface MomentHit {
  readonly talkId: string;
  readonly talk: Talk;
  /** Absent when the hit is the talk itself. */
  readonly momentId?: string;
  readonly moment?: Moment | UnplacedMoment;
  /** Absent for talks, and for moments whose time is not known yet. */
  readonly start?: Seconds;
  /** Whether every word of the query is met. Those come first. */
  readonly complete: boolean;
  /** Above 1 when complete, below 1 when not. To be compared within one answer only. */
  readonly score: number;
  readonly matches: readonly MomentMatch[];
}

export interface MomentSearchOptions {
  /**
   * How many hits at most.
   *
   * @default 50
   */
  readonly limit?: number;
}

export interface MomentSearch {
  /**
   * The moments and talks that the words of a query are about, best first, equally good ones in the order of the
   * talks and of time. Words in quotation marks must follow each other. Of a long query, the first 1,000 code units
   * and 16 different words count; a query without words finds nothing.
   */
  search(query: string, options?: MomentSearchOptions): readonly MomentHit[];
}

/** With those of its talk, which may meet words that a moment lacks. */
function listAllTexts(entry: SearchEntry): readonly SearchedText[] {
  return entry.moment ? [...listTexts(entry), ...listTexts({ talk: entry.talk })] : listTexts(entry);
}

function findMatches(
  entry: SearchEntry,
  found: readonly FoundWord[],
  dictionary: TermDictionary,
): readonly MomentMatch[] {
  return listAllTexts(entry).flatMap(({ field, text }) => {
    const ranges = findRanges(text, found, dictionary);
    return ranges.length > 0 ? [{ field, text, ranges }] : [];
  });
}

function describeEntry({ talk, moment, start }: SearchEntry): Pick<MomentHit, 'talk' | 'talkId'> {
  return {
    talkId: talk.id,
    talk,
    ...(moment && { momentId: moment.id, moment }),
    ...(start !== undefined && { start }),
  };
}

/**
 * Finds moments by their label, body, people, tags and quote, and talks by their title, speakers and abstract,
 * without regard to case, accents and width, by the beginnings of words and in spite of typing slips. Words of the
 * talk also count for its moments, if a moment has another one of its own. Reads the whole collection at once; later
 * changes to it are not seen.
 */
export function createMomentSearch(collection: Collection): MomentSearch {
  const entries = listEntries(collection);
  const talkEntries = listTalkEntries(entries);
  const index = createSearchIndex(entries);

  function hasPhrases(entry: number, phrases: readonly RegExp[]): boolean {
    const texts = entries.slice(entry, entry + 1).flatMap(listAllTexts);
    return phrases.every((phrase) => texts.some(({ text }) => phrase.test(foldText(text))));
  }

  function search(query: string, { limit = 50 }: MomentSearchOptions = {}): readonly MomentHit[] {
    const { words, phrases } = parseQuery(query);
    const patterns = phrases.map(createPhrasePattern);
    const found = words.map((word) => ({ word, expansion: expandWord(index, word) }));
    const expansions = found.map(({ expansion }) => expansion);
    const matched = matchEntries(index, talkEntries, expansions);
    const everyWord = 2 ** words.length - 1;
    const complete: number[] = [];
    const partial: number[] = [];
    for (const entry of matched.entries) {
      const isComplete =
        matched.met[entry] === everyWord && (phrases.length === 0 || hasPhrases(entry, patterns));
      (isComplete ? complete : partial).push(entry);
    }

    function describeHits(ranked: readonly number[], isComplete: boolean): readonly MomentHit[] {
      return ranked.flatMap((at) =>
        entries.slice(at, at + 1).map((entry) => {
          const score = matched.scores[at] ?? 0;
          return {
            ...describeEntry(entry),
            complete: isComplete,
            score: score / (1 + score) + (isComplete ? 1 : 0),
            matches: findMatches(entry, found, index.dictionary),
          };
        }),
      );
    }

    const count = Math.max(Math.floor(limit) || 0, 0);
    const first = takeTop(complete, matched.scores, count);
    const second = takeTop(partial, matched.scores, count - first.length);
    return [...describeHits(first, true), ...describeHits(second, false)];
  }

  return { search };
}
