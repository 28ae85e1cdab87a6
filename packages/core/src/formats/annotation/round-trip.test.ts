import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import type { ParseMode } from '../../talk/parse-mode';
import { isRecord } from '../../talk/record';
import type { Talk } from '../../talk/talk';
import type { TalkInput } from '../../talk/talk-input';
import { isSoundCanvas } from '../iiif/sound-canvas';
import { isSoundManifestField, isSoundRange } from '../iiif/sound-manifest';
import { parseTalk } from '../parse-talk';
import { talkmarkJson } from '../talkmark-json';
import { isSoundAnnotation } from '../web-annotation/musts';
import { writeTalk } from '../write-talk';

const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const words = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.lorem({ maxCount: 20 }),
    fc.constantFrom('a\nb', '<b>&amp;', '#t=5', 'x '),
  )
  .filter((text) => text.replaceAll('\0', '').trim() !== '');
const addresses = fc.constantFrom(
  'https://a.b/c?d=e#f',
  'http://ü.example/x y',
  '/relative',
  'talk.webm',
  'https://a.b/talk.mp4',
);
const links = fc.constantFrom('https://a.b/', 'mailto:a@b.c', 'notes.html');
const person = fc.record({ name: words, affiliation: words, url: links }, { requiredKeys: ['name'] });
const seconds = fc.oneof(
  fc.nat(9),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.constantFrom(0.0004, 1e-7),
);
const measure = fc.oneof(fc.nat(100), fc.double({ min: 0, max: 100, noNaN: true }));
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
const keys = fc.constantFrom(
  'id',
  'body',
  'target',
  'motivation',
  'label',
  'creator',
  'items',
  'canvas',
  'canvases',
  'type',
  '@context',
  'x-talkmark',
  'rights',
  'hiddenRanges',
  'annotations',
);
const sensible = fc.constantFrom<unknown>(
  'https://a.b/x#t=1,2',
  { type: 'TextualBody', value: 'v' },
  { none: ['n'] },
  [],
  'commenting',
  null,
);
const extra = fc.dictionary(fc.oneof(keys, fc.string()), fc.oneof(sensible, json), { maxKeys: 3 });
const details = {
  label: words,
  id: fc.oneof(words, fc.constantFrom('https://a.b/1', 'urn:x-talkmark:a:b', 'c1', 'c2', 'c3')),
  kind: fc.oneof(fc.constantFrom('moment', 'chapter', 'chapter', 'note', 'quote', 'question'), words),
  body: fc.string(),
  people: fc.array(person, { maxLength: 2 }),
  tags: fc.array(words, { maxLength: 2 }),
  links: fc.array(fc.record({ url: links, label: words }, { requiredKeys: ['url'] }), { maxLength: 2 }),
  image: fc.record({ src: addresses, alt: fc.string() }, { requiredKeys: ['src'] }),
  region: fc.record({
    unit: fc.constantFrom('pixel', 'percent'),
    x: measure,
    y: measure,
    width: measure,
    height: measure,
  }),
  creator: person,
  source: fc.record({ url: links, quote: fc.string(), offset: fc.nat() }, { requiredKeys: [] }),
  parentId: fc.constantFrom('c1', 'c2', 'c3', 'https://a.b/1'),
  extra,
};
const moment = fc.record(
  { ...details, start: seconds, length: optional(seconds), approximate: fc.boolean() },
  { requiredKeys: ['label', 'start', 'length'] },
);
const talkInput = fc.record(
  {
    title: words,
    id: words,
    speakers: fc.array(person, { maxLength: 2 }),
    abstract: fc.string(),
    date: fc.constantFrom('2016', '2016-05-25'),
    language: fc.constantFrom('en', 'pt-BR'),
    duration: seconds,
    sources: fc.array(
      fc.record(
        {
          src: addresses,
          type: fc.constantFrom('video/mp4', 'video/youtube', 'audio/mpeg', 'X'),
          label: words,
        },
        { requiredKeys: ['src', 'type'] },
      ),
      { maxLength: 2 },
    ),
    poster: addresses,
    tracks: fc.array(
      fc.record(
        {
          src: addresses,
          kind: fc.constantFrom('captions', 'subtitles', 'chapters'),
          language: fc.constant('de'),
          label: words,
        },
        { requiredKeys: ['src', 'kind'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    links: fc.array(fc.record({ url: links, label: words }, { requiredKeys: ['url'] }), { maxLength: 2 }),
    moments: fc.array(moment, { maxLength: 6 }),
    unplaced: fc.array(fc.record(details, { requiredKeys: ['label'] }), { maxLength: 3 }),
    extra,
  },
  { requiredKeys: ['title', 'moments'] },
);

/** Any talk: ids that are taken and parents that are none are mended as for a file. */
const talks = talkInput.map(({ moments, ...fields }): Talk => {
  const document = {
    talkmark: 1,
    ...fields,
    moments: moments.map(({ length, ...rest }) => ({
      ...rest,
      ...(length !== undefined && { end: rest.start + length }),
    })),
  };
  return parseTalk(JSON.stringify(document), { format: talkmarkJson.id }).talk;
});

/** What of a written document breaks the rules of its vocabulary. */
function unsound(text: string, format: string): readonly unknown[] {
  const {
    items,
    structures = [],
    ...document
  }: { items: unknown[]; structures?: unknown[] } = JSON.parse(text);
  if (format === 'web-annotation') return items.filter((one) => !isRecord(one) || !isSoundAnnotation(one));
  return [
    ...Object.entries(document).filter(
      ([name, value]) => !['@context', 'type'].includes(name) && !isSoundManifestField(name, value),
    ),
    ...items.filter((canvas) => !isSoundCanvas(canvas)),
    ...structures.filter((range) => !isSoundRange(range)),
  ];
}

describe.each(['web-annotation', 'iiif'])('%s', (format) => {
  test.each<ParseMode>(['lenient', 'strict'])(
    'any talk comes back as it was, to %s readers',
    (mode) => {
      fc.assert(
        fc.property(talks, (talk) => {
          const { text, losses } = writeTalk(talk, format);
          const back = parseTalk(text, { format, mode });
          expect(back.talk).toEqual(talk);
          expect(back.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(losses.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(parseTalk(text, { mode }).format).toBe(format);
          expect(unsound(text, format)).toEqual([]);
        }),
        { numRuns: 50 },
      );
    },
    60_000,
  );

  test('writing what was read changes nothing', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        const { text } = writeTalk(talk, format);
        expect(writeTalk(parseTalk(text).talk, format).text).toBe(text);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('what JSON cannot hold is left out, and said', () => {
    const input: TalkInput = {
      title: 'T',
      duration: 9,
      extra: { nan: Number.NaN },
      moments: [{ start: 1, label: 'a', extra: { big: 1n, kept: true } }],
    };
    const { text, losses } = writeTalk(defineTalk(input), format);
    expect(losses.map(({ path, severity }) => `${severity} ${path}`).sort()).toEqual([
      'error extra.nan',
      'error moments[0].extra.big',
    ]);
    expect(parseTalk(text).talk.moments[0]?.extra).toEqual({ kept: true });
  });

  test('thousands of moments are written and read in seconds', () => {
    const moments = Array.from({ length: 4000 }, (_, index) => ({
      start: index,
      end: index + 0.5,
      label: `Moment ${index}`,
      body: 'What is said here.',
      tags: ['a'],
      kind: index % 2 === 0 ? 'chapter' : 'note',
    }));
    const talk = defineTalk({ title: 'T', duration: 20_000, moments });
    const begin = performance.now();
    expect(parseTalk(writeTalk(talk, format).text).talk).toEqual(talk);
    expect(performance.now() - begin).toBeLessThan(20_000);
  }, 60_000);
});
