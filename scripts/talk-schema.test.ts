import { readFileSync } from 'node:fs';
import { defineTalk, parseTalk, writeTalk } from '@talkmark/core';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTalkSchema } from './talk-schema';

const file = new URL('../packages/core/schema/talk-1.schema.json', import.meta.url);
const schema: AnySchemaObject = JSON.parse(JSON.stringify(createTalkSchema()));
const isValid = new Ajv2020({ strict: false }).compile(schema);

/** What the description of the schema says that no schema can say. */
const unsayable =
  /already the id of|No moment has the id|a part of itself|is before the start|sort the list by start/;

/** What strict readers refuse. */
function errorsOf(document: unknown): string[] {
  const { issues } = parseTalk(JSON.stringify(document), { format: 'talkmark-json', mode: 'strict' });
  return issues
    .filter(({ severity, message }) => severity === 'error' && !unsayable.test(message))
    .map(({ path, message }) => `${path}: ${message}`);
}

function expectAgreement(document: unknown): void {
  const errors = errorsOf(document);
  if (isValid(document) !== (errors.length === 0)) {
    expect.fail(
      `${JSON.stringify(document)}\nparseTalk: ${errors.join('\n')}\nschema: ${JSON.stringify(isValid.errors)}`,
    );
  }
}

test('the published file is what the model says: run "node scripts/write-talk-schema.mjs" if not', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});

const moment = { start: 1, label: 'a' };
const talk = (fields: object) => ({ talkmark: 1, title: 'T', moments: [moment], ...fields });

test('editors may name the schema in a document', () => {
  const document = talk({ $schema: 'https://unpkg.com/@talkmark/core/schema/talk-1.schema.json' });
  expect(isValid(document)).toBe(true);
  expect(errorsOf(document)).toEqual([]);
});

test.each([
  {},
  { talkmark: 1, title: 'T' },
  { talkmark: 1, title: 'T', moments: null },
  { talkmark: 1, title: 'T', moments: [] },
  { talkmark: 1, title: 'T', unplaced: [{ label: 'later' }] },
  talk({ talkmark: 2 }),
  talk({ title: '\0 ' }),
  talk({ room: 'A', extra: { track: 1 } }),
  talk({ extra: 5 }),
  [],
  null,
])('parseTalk and the schema agree on %j', expectAgreement);

const times = fc.constantFrom(
  ...[
    0,
    979.5,
    -1,
    2 ** 53,
    '16:19',
    ' 16:19\n',
    '1:02:03,5',
    '1:24:00:00',
    '1:23:00:00',
    '01:00:00:00',
    '16:60',
    '75:10',
  ],
  ...[
    '979',
    '9.',
    '16m19s',
    '19s16m',
    '1d',
    'P1D',
    'PT',
    'PT16M19S',
    'P1DT',
    'npt:5',
    'npt:5s',
    '１６：１９',
  ],
  ...['٣٫٥', '1:02:03:04:05', '1:002', 'soon', '', '5 – 6 x', null, true, [], {}],
);
const words = fc.constantFrom('a', ' b ', '\0', ' ', '', 'ж', '\u00a0', 5, null, true, [], {});
const urls = fc.constantFrom(
  ...['/a', 'https://a.b/', 'HTTP://a', 'mailto:a@b', 'blob:x', 'javascript:x', ' JavaScript:x', '?a:b', ''],
  ...['java\tscript:x', '\u0001javascript:x', 'data:image/png;base64,AA', 'data:image/svg+xml;base64,AA'],
  ...['Data:Image/PNG;base64,AA', 'data:text/html,x', 'a:b', '1:b', 'x', '\u00a0a:b', 5, null, {}],
);
const languages = fc.constantFrom(
  ...[
    'en',
    'pt-BR',
    'zh-Hant-TW',
    'de-1996',
    'en us',
    'en_US',
    'e',
    'engl',
    'x-a',
    'en-x-a',
    'en-u-ca-gregory',
  ],
  ...[' en ', 'sr-Latn-ekavsk', 'en-', '', 5, null],
);
const dates = fc.constantFrom(
  ...['2016', '2016-05', '2016-05-25', '2016-05-25T10:00Z', '2016-05-25T10:00:00.5+02:00', ' 2016 ', '16'],
  ...['May 2016', '2016-5', '2016-05-25T', '2016-05-25 10:00', '', 2016, null],
);
const numbers = fc.constantFrom(0, 1.5, 7, -1, '5', null);
const choices = fc.constantFrom('pixel', 'percent', 'captions', 'metadata', 'Pixel', '', 5, null);

const anything = fc.oneof(times, words, urls, languages);
type Fields = Record<string, fc.Arbitrary<unknown>>;

/** Something with these fields, or nearly. */
const some = (required: Fields, optional: Fields) => {
  const withOptional = (fields: Fields) =>
    fc
      .tuple(fc.record(required), fc.record(fields, { requiredKeys: [] }))
      .map(([stated, others]): object => ({ ...stated, ...others }));
  return fc.oneof(
    { weight: 8, arbitrary: withOptional({ ...optional, extra: anything, other: anything }) },
    { weight: 4, arbitrary: withOptional(optional) },
    { weight: 1, arbitrary: anything },
  );
};
const listOf = (item: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 5, arbitrary: fc.array(item, { maxLength: 2 }) }, { weight: 1, arbitrary: anything });

const people = fc.oneof(words, some({ name: words }, { affiliation: words, url: urls }));
const links = some({ url: urls }, { label: words });
const details: Fields = {
  id: words,
  kind: words,
  body: words,
  people: listOf(people),
  tags: listOf(words),
  links: listOf(links),
  image: some({ src: urls }, { alt: words }),
  region: some({ unit: choices, x: numbers, y: numbers, width: numbers }, { height: numbers }),
  parentId: words,
  creator: people,
  source: some({}, { url: urls, quote: words, offset: numbers }),
};
const fieldsOfTalk: Fields = {
  id: words,
  title: words,
  speakers: listOf(people),
  abstract: words,
  date: dates,
  language: languages,
  duration: times,
  sources: listOf(some({ src: urls, type: words }, { label: words })),
  poster: urls,
  tracks: listOf(some({ src: urls, kind: choices }, { language: languages, label: words })),
  moments: listOf(some({ start: times, label: words }, { ...details, end: times, approximate: words })),
  unplaced: listOf(some({ label: words }, details)),
  links: listOf(links),
  extra: anything,
};

test.each(Object.keys(fieldsOfTalk))('they agree on a talk with any %s', (name) => {
  const arbitrary = fieldsOfTalk[name] ?? fc.constant(null);
  fc.assert(
    fc.property(arbitrary, (value) => expectAgreement(talk({ [name]: value }))),
    { numRuns: 300 },
  );
});

const detailsOfMoments: Fields = {
  ...details,
  label: words,
  start: times,
  end: times,
  approximate: words,
};

test.each(Object.keys(detailsOfMoments))('they agree on a moment with any %s', (name) => {
  const arbitrary = detailsOfMoments[name] ?? fc.constant(null);
  fc.assert(
    fc.property(arbitrary, (value) => expectAgreement(talk({ moments: [{ ...moment, [name]: value }] }))),
    { numRuns: 300 },
  );
});

test('they agree on talks with faults anywhere', () => {
  fc.assert(
    fc.property(fc.record(fieldsOfTalk, { requiredKeys: ['title'] }), (fields) =>
      expectAgreement({ talkmark: 1, ...fields }),
    ),
    { numRuns: 500 },
  );
});

test('what is written for any talk is valid', () => {
  const word = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => /[^\0\s]/.test(text));
  const input = fc.record({
    title: word,
    speakers: fc.array(word),
    moments: fc.array(
      fc.record({
        start: fc.double({ min: 0, max: 1e9, noNaN: true }),
        label: word,
        extra: fc.dictionary(fc.string(), fc.jsonValue()),
      }),
    ),
  });
  fc.assert(
    fc.property(input, (fields) => {
      const document: unknown = JSON.parse(writeTalk(defineTalk(fields), 'talkmark-json').text);
      expect(isValid(document)).toBe(true);
    }),
  );
});
