import * as v from 'valibot';
import { fileAddress, linkAddress } from './address';
import { show } from './fault';
import { date, flag, language, list, measure, offset, text, time, word } from './fields';
import { type DataRecord, isRecord, statedFields, withExtra } from './record';

/** Not a list either, which valibot would let pass. */
const record = v.custom<DataRecord>(
  isRecord,
  (issue) => `${show(issue.input)} is not an object: write { … }`,
);

const missing = (issue: { readonly expected: string | null }) => `${issue.expected} is missing: add it`;

/** An object inside a moment or talk: fields the model does not know pass through. */
function part<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(record, v.transform(statedFields), v.looseObject(entries, missing));
}

/** An object with an `extra` of its own for the fields the model does not know. */
function whole<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = new Set(Object.keys(entries));
  return v.pipe(
    record,
    v.transform((value) => withExtra(value, known)),
    v.object(entries, missing),
  );
}

const extra = v.exactOptional(record);

const person = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { name: value } : value)),
  v.check(
    isRecord,
    (issue) => `${show(issue.input)} is not a person: write a name, or { name, affiliation, url }`,
  ),
  part({
    name: word,
    affiliation: v.exactOptional(word),
    url: v.exactOptional(linkAddress),
  }),
);

const link = part({ url: linkAddress, label: v.exactOptional(word) });
const image = part({ src: fileAddress, alt: v.exactOptional(text) });
const region = part({
  unit: v.picklist(['pixel', 'percent'], 'The unit of a region is "pixel" or "percent"'),
  x: measure,
  y: measure,
  width: measure,
  height: measure,
});
const momentSource = part({
  url: v.exactOptional(linkAddress),
  quote: v.exactOptional(text),
  offset: v.exactOptional(offset),
});
const mediaSource = part({ src: fileAddress, type: word, label: v.exactOptional(word) });
const track = part({
  src: fileAddress,
  kind: v.picklist(
    ['captions', 'subtitles', 'descriptions', 'chapters', 'metadata'],
    'A track is one of captions, subtitles, descriptions, chapters, metadata',
  ),
  language: v.exactOptional(language),
  label: v.exactOptional(word),
});

const momentDetails = {
  id: v.exactOptional(word),
  label: word,
  kind: v.exactOptional(word, 'moment'),
  body: v.exactOptional(text),
  people: v.exactOptional(list(person)),
  tags: v.exactOptional(list(word)),
  links: v.exactOptional(list(link)),
  image: v.exactOptional(image),
  region: v.exactOptional(region),
  parentId: v.exactOptional(word),
  creator: v.exactOptional(person),
  source: v.exactOptional(momentSource),
  extra,
};

export const unplacedSchema = whole(momentDetails);

export const momentSchema = whole({
  ...momentDetails,
  start: time,
  end: v.exactOptional(time),
  approximate: v.exactOptional(flag),
});

const items = v.exactOptional(list(v.unknown()), []);

/** The moments are still unread: each is repaired on its own. */
export const talkSchema = whole({
  id: v.exactOptional(word),
  title: v.exactOptional(word),
  speakers: v.exactOptional(list(person), []),
  abstract: v.exactOptional(text),
  date: v.exactOptional(date),
  language: v.exactOptional(language),
  duration: v.exactOptional(time),
  sources: v.exactOptional(list(mediaSource), []),
  poster: v.exactOptional(fileAddress),
  tracks: v.exactOptional(list(track)),
  moments: items,
  unplaced: items,
  links: v.exactOptional(list(link)),
  extra,
});

/** The talks are still unread. */
export const collectionSchema = whole({
  id: v.exactOptional(word),
  title: v.exactOptional(word),
  date: v.exactOptional(date),
  place: v.exactOptional(word),
  sections: v.exactOptional(list(part({ title: v.exactOptional(word), talkIds: list(word) }))),
  talks: items,
  credits: v.exactOptional(list(link)),
  extra,
});
