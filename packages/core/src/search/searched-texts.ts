import type { Collection, Moment, Person, Seconds, Talk, UnplacedMoment } from '../talk/talk';

export type SearchedField =
  | 'label'
  | 'body'
  | 'people'
  | 'tags'
  | 'quote'
  | 'title'
  | 'speakers'
  | 'abstract';

/** A talk, or a moment of it. */
export interface SearchEntry {
  readonly talk: Talk;
  readonly moment?: Moment | UnplacedMoment;
  /** Absent for talks and unplaced moments. */
  readonly start?: Seconds;
}

export interface SearchedText {
  readonly field: SearchedField;
  readonly text: string;
}

/** What a word counts for, by where it stands. */
export const fieldWeights: Readonly<Record<SearchedField, number>> = {
  label: 10,
  title: 10,
  speakers: 6,
  people: 5,
  tags: 5,
  body: 3,
  abstract: 3,
  quote: 1,
};

/** In the order of the talks, each before its moments, these by start, the unplaced last. */
export function listEntries(collection: Collection): readonly SearchEntry[] {
  return collection.talks.flatMap((talk): SearchEntry[] => [
    { talk },
    ...talk.moments.map((moment) => ({ talk, moment, start: moment.start })),
    ...talk.unplaced.map((moment) => ({ talk, moment })),
  ]);
}

/** Which entry is the talk of each entry. */
export function listTalkEntries(entries: readonly SearchEntry[]): Uint32Array {
  let talkEntry = 0;
  return Uint32Array.from(entries, ({ moment }, entry) => {
    if (!moment) talkEntry = entry;
    return talkEntry;
  });
}

function toName({ name }: Person): string {
  return name;
}

function nameTexts(
  field: SearchedField,
  texts: readonly (string | undefined)[] = [],
): readonly SearchedText[] {
  return texts.flatMap((text) => (text ? [{ field, text }] : []));
}

/** The entry's own texts: of a talk its title, speakers and abstract, which its moments are not found by alone. */
export function listTexts({ talk, moment }: SearchEntry): readonly SearchedText[] {
  if (!moment) {
    return [
      ...nameTexts('title', [talk.title]),
      ...nameTexts('speakers', talk.speakers.map(toName)),
      ...nameTexts('abstract', [talk.abstract]),
    ];
  }
  return [
    ...nameTexts('label', [moment.label]),
    ...nameTexts('people', moment.people?.map(toName)),
    ...nameTexts('tags', moment.tags),
    ...nameTexts('body', [moment.body]),
    ...nameTexts('quote', [moment.source?.quote]),
  ];
}
