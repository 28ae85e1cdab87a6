import type { Collection, Moment, Seconds, Talk, UnplacedMoment } from '../talk/talk';
import { expandWord } from './expand-word';
import { createMatchFinder, type MomentMatch } from './find-matches';
import { matchEntries } from './match-entries';
import { parseQuery } from './parse-query';
import { createPhraseTest } from './phrase-test';
import { rankEntries } from './rank-entries';
import { createSearchIndex } from './search-index';
import { listEntries, listTalkEntries, type SearchEntry } from './searched-texts';

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
   * talks and of time. Words in quotation marks must follow each other as they are: what lacks them is no hit. Of a long query, the first 1,000 code units
   * and 16 different words count; a query without words finds nothing.
   */
  search(query: string, options?: MomentSearchOptions): readonly MomentHit[];
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

  function search(query: string, { limit = 50 }: MomentSearchOptions = {}): readonly MomentHit[] {
    const asked = parseQuery(query);
    const found = asked.words.map((word) => ({ word, expansion: expandWord(index, word) }));
    const matched = matchEntries(
      index,
      talkEntries,
      found.map(({ expansion }) => expansion),
    );
    const count = Math.max(Math.floor(limit) || 0, 0);
    const { complete, partial } = rankEntries(asked, matched, count, (phrases) =>
      createPhraseTest(entries, talkEntries, matched.own, phrases),
    );
    const findMatches = createMatchFinder(found, index.dictionary);

    function describeHits(ranked: readonly number[], isComplete: boolean): readonly MomentHit[] {
      return ranked.flatMap((at) =>
        entries.slice(at, at + 1).map((entry) => {
          const score = matched.scores[at] ?? 0;
          return {
            ...describeEntry(entry),
            complete: isComplete,
            score: score / (1 + score) + (isComplete ? 1 : 0),
            matches: findMatches(entry),
          };
        }),
      );
    }

    return [...describeHits(complete, true), ...describeHits(partial, false)];
  }

  return { search };
}
