import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import { isRecord } from '../talk/record';
import type { Extra, Talk } from '../talk/talk';
import { createCsv } from './csv/csv';
import { createEdl } from './edl/edl';
import { formats } from './formats';
import { listLosses } from './list-losses';
import { parseTalk } from './parse-talk';
import type { TalkFormat } from './talk-format';
import { createWebVtt } from './webvtt/webvtt';
import { writeTalkWith } from './write-talk-with';

const pieces = fc.constantFrom(
  ...['=', ';', '#', '\\', '\n', '\r\n', '\t', '[CHAPTER]', 'CHAPTER01=', '00:00:01.000 ', '-->', '|', '|C:'],
  ...['"', ',', "'", '=1+1', '@', '*', '01:00:00:00', '0:05', '5 min', '<b>', '&amp;', '\u2028', '\ud83d'],
  ...[' ', 'a', 'Ada: ', ' - ', '. ', 'see 16:19 ', '1. '],
);
const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.lorem({ maxCount: 4 }),
  )
  .map((text) => text.replaceAll('\0', ''))
  .filter((text) => text.trim() !== '');
const person = fc.record({ name: words, affiliation: words, url: fc.webUrl() }, { requiredKeys: ['name'] });
const links = fc.array(fc.record({ url: fc.webUrl(), label: words }, { requiredKeys: ['url'] }), {
  maxLength: 2,
});
const extra = fc.dictionary(
  fc.oneof(words, fc.constantFrom('color', 'reel', 'TIMEBASE', 'title', 'constructor', 'start', 'srt')),
  fc.oneof<fc.Arbitrary<unknown>[]>(words, fc.nat(), fc.constant({ a: [1] })),
  { maxKeys: 3 },
);
const details = {
  label: words,
  id: words,
  kind: fc.oneof(fc.constantFrom('moment', 'chapter', 'note', 'question', 'cue'), words),
  body: words,
  people: fc.array(person, { maxLength: 2 }),
  tags: fc.array(words, { maxLength: 2 }),
  links,
  image: fc.record({ src: fc.webUrl(), alt: words }, { requiredKeys: ['src'] }),
  region: fc.constant({ unit: 'percent', x: 0, y: 1, width: 50, height: 50.5 } as const),
  creator: person,
  source: fc.record({ url: fc.webUrl(), quote: words }),
  extra,
};
// So coarse that no format's rounding leaves less than a tenth of a millisecond.
const time = fc.oneof(
  fc.nat(40),
  fc.nat(3e9).map((count) => count / 1e4),
  fc.nat(4000).map((count) => count / 4),
);
const moment = fc
  .record(
    {
      ...details,
      start: time,
      length: time,
      approximate: fc.boolean(),
    },
    { requiredKeys: ['start', 'label'] },
  )
  .map(({ length, ...rest }) => (length === undefined ? rest : { ...rest, end: rest.start + length }));
const unplaced = fc.record(details, { requiredKeys: ['label'] });
const talks = fc
  .record(
    {
      title: words,
      speakers: fc.array(person, { maxLength: 2 }),
      abstract: words,
      date: fc.constant('2016-05-25'),
      language: fc.constant('en'),
      duration: fc.nat(9000),
      sources: fc.constant([{ src: 'https://a.b/talk.webm', type: 'video/webm' }]),
      poster: fc.webUrl(),
      links,
      moments: fc.array(moment, { maxLength: 6 }),
      unplaced: fc.array(unplaced, { maxLength: 2 }),
      extra,
    },
    { requiredKeys: ['title'] },
  )
  .map(({ moments = [], unplaced = [], ...input }): Talk => {
    // Stated ids differ.
    const own = <One extends { id?: string }>(one: One, index: number): One =>
      one.id === undefined ? one : { ...one, id: `${one.id} ${index}` };
    return defineTalk({
      ...input,
      moments: moments.map(own),
      unplaced: unplaced.map((one, index) => own(one, index + moments.length)),
    });
  });

/** A part with each field of `extra` beside the others, under its path. */
function flatten({ extra: own = {}, ...fields }: { readonly extra?: Extra }): Map<string, unknown> {
  return new Map([
    ...Object.entries(fields),
    ...Object.entries(own).map(([name, value]): [string, unknown] => [`extra ${name}`, value]),
  ]);
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

function spell(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'number') return part.toFixed(7);
    return isRecord(part) ? Object.fromEntries(Object.entries(part).sort()) : part;
  });
  return isNothing(value) ? '' : text;
}

/** Names of what differs, without what the losses are known to pass over. */
function differing(one: object, other: object): string[] {
  const [fields, back] = [flatten(one), flatten(other)];
  const names = new Set([...fields.keys(), ...back.keys()]);
  return [...names].filter((name) => spell(fields.get(name)) !== spell(back.get(name)));
}

const nameOf = (path: string, whole: string): string | undefined => {
  if (!path.startsWith(whole)) return undefined;
  const rest = path.slice(whole.length).replace(/^\./, '');
  const own = /^extra(?:\.(.+)|\[(".*")\])$/su.exec(rest);
  if (!own) return rest;
  return `extra ${own[1] ?? String(JSON.parse(own[2] ?? '""'))}`;
};

/** What differs between the parts of a talk and those read back, and no loss says. */
function findUnsaid(
  list: string,
  moments: readonly { readonly source?: unknown }[],
  back: readonly { readonly source?: unknown }[],
  paths: readonly string[],
): string[] {
  const paired = moments.flatMap((one, index) => {
    const whole = `${list}[${index}]`;
    const names = new Set(paths.map((path) => nameOf(path, whole)));
    if (names.has('')) return [];
    const isCovered = (name: string): boolean =>
      names.has(name) ||
      (name.startsWith('extra ') && names.has('extra')) ||
      (name === 'id' && (names.has('start') || names.has('label'))) ||
      (name === 'source' && one.source === undefined);
    const isFound = back.some((other) => differing(one, other).every(isCovered));
    return isFound ? [] : [`${whole} comes back otherwise`];
  });
  const gone = moments.filter((_, index) => paths.includes(`${list}[${index}]`)).length;
  const told = paths.filter((path) => path === list || path === '').length;
  return back.length <= moments.length - gone + told ? paired : [...paired, `more ${list} come back`];
}

const variants: readonly (readonly [name: string, format: TalkFormat])[] = [
  ...formats.filter(({ write }) => write).map((format): [string, TalkFormat] => [format.id, format]),
  ['edl at 25 fps', createEdl({ fps: 25, startTimecode: '01:00:00:00' })],
  ['edl at 29.97 fps', createEdl({ fps: 29.97, dropFrame: true, startTimecode: '00:00:00;00' })],
  ['csv at 25 fps', createCsv({ fps: 25 })],
  ['csv of two columns', createCsv({ columns: { start: 'When', label: 'What' } })],
  ['webvtt of chapters', createWebVtt({ kind: 'chapters' })],
  ['webvtt of metadata', createWebVtt({ kind: 'metadata' })],
];

describe.each(variants)('%s', (_, format) => {
  test('says everything that does not come back, and everything that comes back in addition', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        const written = format.write?.(talk) ?? { text: '' };
        const losses = listLosses(format, talk, written);
        const paths = losses.map(({ path = '' }) => path);
        const { talk: back } = parseTalk(written.text, { formats: [format], mode: 'strict', fileName: 'x' });
        const isEmpty = written.text === '' && paths.includes('moments');
        if (isEmpty) return;
        expect([
          ...findUnsaid('moments', talk.moments, back.moments, paths),
          ...findUnsaid('unplaced', talk.unplaced, back.unplaced, paths),
        ]).toEqual([]);
        const { id: _, moments: __, unplaced: ___, ...fields } = talk;
        const { id: ____, moments: _____, unplaced: ______, ...others } = back;
        const isTold = (name: string): boolean =>
          (name === 'title' && talk.title === back.title) ||
          paths.some((path) => nameOf(path, '') === name || path === 'extra');
        expect(differing(fields, others).filter((name) => !isTold(name))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('says each once', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        const losses = listLosses(format, talk, format.write?.(talk) ?? { text: '' });
        const found = losses.map(({ path, message }) => `${path} ${message}`);
        expect(
          found.filter(
            (each, index) => found.indexOf(each) !== index && !/^(?:moments|unplaced) /.test(each),
          ),
        ).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

test('what a writer says of a field, its path quoted or not, is not said again', () => {
  const talk = defineTalk({ title: 'T', extra: { 'my key': 1n, key: 1n } });
  for (const id of ['talkmark-json', 'iiif']) {
    const format = formats.find((each) => each.id === id);
    const losses = format ? writeTalkWith(format, talk).losses : [];
    expect(losses.map(({ path }) => path).filter((path) => path?.startsWith('extra'))).toEqual([
      'extra["my key"]',
      'extra.key',
    ]);
  }
});

test('the losses of a long talk are few', () => {
  const moments = Array.from({ length: 3000 }, (_, index) => ({
    start: index + 0.0004,
    label: `a\t${index}`,
    tags: [`${index}`],
  }));
  const talk = defineTalk({ title: 'T', moments });
  const srt = formats.find(({ id }) => id === 'srt');
  const losses = srt ? writeTalkWith(srt, talk).losses : [];
  expect(losses.length).toBeLessThan(100);
  const paths = losses.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['title', 'moments[0].tags', 'moments[0].kind']));
  expect(losses.find(({ path }) => path === 'moments[0].tags')?.message).toBe(
    'SRT cannot hold this: it was left out. So it is with 2999 others.',
  );
});
