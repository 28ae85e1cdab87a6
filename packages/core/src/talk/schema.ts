import * as v from 'valibot';
import { fileAddress, imageAddress, linkAddress } from './address';
import { field } from './field';
import { anyList, choice, date, flag, language, list, measure, offset, text, time, word } from './fields';
import { type DataRecord, isRecord, statedFields, withExtra } from './record';

/** A field that may be absent. */
export const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema);

const recordAs = (read: (value: DataRecord) => DataRecord) =>
  field('object', 'an object: write { … }', (value) => (isRecord(value) ? read(value) : undefined));

export const record = recordAs((value) => value);

const fields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.looseObject(entries, ({ expected }) => `${expected} is missing: add it`);

/** An object inside a moment or talk: fields the model does not know pass through. */
export const part = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(recordAs(statedFields), fields(entries));

/** An object with an `extra` of its own for the fields the model does not know. */
export const whole = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    recordAs((value) => withExtra(value, entries)),
    fields({ ...entries, extra: maybe(record) }),
  );

export const person = v.pipe(
  field('object', 'a person: write a name, or { name, affiliation, url }', (value) =>
    typeof value === 'string' ? { name: value } : isRecord(value) ? statedFields(value) : undefined,
  ),
  fields({ name: word, affiliation: maybe(word), url: maybe(linkAddress) }),
);

export const link = part({ url: linkAddress, label: maybe(word) });

export const image = part({ src: imageAddress, alt: maybe(text) });

export const regionUnits = ['pixel', 'percent'] as const;
export const regionUnit = choice(regionUnits);
export const region = part({
  unit: regionUnit,
  x: measure,
  y: measure,
  width: measure,
  height: measure,
});

export const momentSource = part({ url: maybe(linkAddress), quote: maybe(text), offset: maybe(offset) });

export const mediaSource = part({ src: fileAddress, type: word, label: maybe(word) });

export const trackKinds = ['captions', 'subtitles', 'descriptions', 'chapters', 'metadata'] as const;
export const trackKind = choice(trackKinds);
export const track = part({
  src: fileAddress,
  kind: trackKind,
  language: maybe(language),
  label: maybe(word),
});

export const unplacedEntries = {
  id: maybe(word),
  label: word,
  kind: v.exactOptional(word, 'moment'),
  body: maybe(text),
  people: maybe(list(person)),
  tags: maybe(list(word)),
  links: maybe(list(link)),
  image: maybe(image),
  region: maybe(region),
  parentId: maybe(word),
  creator: maybe(person),
  source: maybe(momentSource),
};

export const unplacedSchema = whole(unplacedEntries);

export const momentEntries = { ...unplacedEntries, start: time, end: maybe(time), approximate: maybe(flag) };

export const momentSchema = v.pipe(
  whole(momentEntries),
  v.rawTransform(({ dataset: { value: input }, addIssue, NEVER }) => {
    const { start, end: value = start } = input;
    if (value >= start) return input;
    addIssue({
      message: `The end ${value} is before the start ${start}: correct one of them, or leave the end out`,
      path: [{ type: 'object', origin: 'value', input, key: 'end', value }],
    });
    return NEVER;
  }),
);

export const talkEntries = {
  id: maybe(word),
  title: word,
  speakers: v.exactOptional(list(person), []),
  abstract: maybe(text),
  date: maybe(date),
  language: maybe(language),
  duration: maybe(time),
  sources: v.exactOptional(list(mediaSource), []),
  poster: maybe(imageAddress),
  tracks: maybe(list(track)),
  moments: v.exactOptional(v.pipe(anyList, v.array(momentSchema)), []),
  unplaced: v.exactOptional(v.pipe(anyList, v.array(unplacedSchema)), []),
  links: maybe(list(link)),
};

export const talkSchema = whole(talkEntries);
