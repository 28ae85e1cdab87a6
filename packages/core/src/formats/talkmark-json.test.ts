import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import type { ParseMode } from '../talk/parse-mode';
import type { TalkInput } from '../talk/talk-input';
import { parseTalk } from './parse-talk';
import type { Issue } from './talk-format';
import { talkmarkJson } from './talkmark-json';
import { writeTalk } from './write-talk';

const read = (text: string, mode: ParseMode = 'lenient') =>
  parseTalk(text, { format: talkmarkJson.id, mode });
const brief = (issues: readonly Issue[]) =>
  issues.map(({ severity, line, column, path }) => `${severity} ${line}:${column} ${path}`);
const document = (moments: string) => `{\n"talkmark": 1,\n"title": "T",\n"moments": [\n${moments}\n]}`;

test('a whole talk comes back as it was', () => {
  const talk = defineTalk({
    id: 'x',
    title: 'T',
    speakers: ['A', { name: 'B', affiliation: 'C', url: 'https://b.c' }],
    abstract: 'a',
    date: '2016-05-25',
    language: 'en',
    duration: 100,
    sources: [{ src: 'https://v.imeo/1', type: 'video/vimeo', label: 'l' }],
    poster: '/p.jpg',
    tracks: [{ src: 't.vtt', kind: 'captions', language: 'en' }],
    links: [{ url: '/x' }],
    extra: { talkmark: 9, id: 'taken', room: { a: [null] } },
    moments: [
      {
        start: 1.25,
        end: 1.25,
        label: 'a',
        kind: 'quote',
        body: ' b ',
        people: ['A'],
        tags: ['t'],
        links: [{ url: 'mailto:a@b', label: 'l' }],
        image: { src: 'i.png', alt: '' },
        region: { unit: 'percent', x: 0, y: 0, width: 50, height: 50.5 },
        approximate: true,
        creator: 'N',
        source: { url: '/s', quote: 'q', offset: 5 },
        extra: { start: 'taken', color: 'red' },
      },
    ],
    unplaced: [{ label: 'later', parentId: 't1-a', extra: { start: 'after lunch' } }],
  });
  const { text, mediaType, extension, losses } = writeTalk(talk, 'talkmark-json');
  expect([mediaType, extension, losses]).toEqual(['application/json', 'talk.json', []]);
  expect(JSON.parse(text)).toMatchObject({
    talkmark: 1,
    room: { a: [null] },
    extra: { talkmark: 9, id: 'taken' },
    moments: [{ color: 'red', extra: { start: 'taken' } }],
    unplaced: [{ start: 'after lunch' }],
  });
  expect(read(text)).toEqual({ format: 'talkmark-json', talk, moments: talk.moments, issues: [] });
});

test('any talk comes back as it was, whatever its extra fields', () => {
  const words = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => /[^\0\s]/.test(text));
  const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
  const extra = fc.dictionary(
    fc.oneof(fc.constantFrom('id', 'start', 'extra', 'talkmark'), fc.string()),
    json,
  );
  const moment = fc.record({ start: fc.double({ min: 0, max: 1e9, noNaN: true }), label: words, extra });
  const talks = fc.record({ title: words, moments: fc.array(moment), extra });
  fc.assert(
    fc.property(talks, (input) => {
      const talk = defineTalk(input);
      const { text, losses } = writeTalk(talk, 'talkmark-json');
      const result = read(text);
      expect(result.talk).toEqual(talk);
      expect(losses).toEqual([]);
      expect(result.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }),
  );
});

test('what JSON cannot hold is left out, and said', () => {
  const self: Record<string, unknown> = {};
  self['self'] = self;
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  const input: TalkInput = {
    title: 'T',
    extra: { self, kept: 1 },
    moments: [{ start: 1, label: 'a', extra: { deep, nan: [Number.NaN], big: 1n, call: () => 1 } }],
  };
  const { text, losses } = writeTalk(defineTalk(input), 'talkmark-json');
  expect(JSON.parse(text)).toMatchObject({
    kept: 1,
    moments: [{ id: 't1-a', start: 1, label: 'a', kind: 'moment' }],
  });
  expect(losses.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'extra.self This was left out: it contains itself.',
    'moments[0].extra.deep This was left out: it is nested too deeply.',
    'moments[0].extra.nan This was left out: JSON has no NaN.',
    'moments[0].extra.big This was left out: JSON has no bigint.',
    'moments[0].extra.call This was left out: JSON has no function.',
  ]);
});

describe('broken JSON', () => {
  test('is said with its place and reason', () => {
    const { talk, issues } = read(document('{ "start": NaN, "label": "a" }'));
    expect(talk.moments).toEqual([]);
    expect(issues).toEqual([
      {
        severity: 'error',
        message:
          "NaN is not JSON: write a number of seconds, or leave the moment's time out ({ was opened in line 5).",
        line: 5,
        column: 12,
      },
    ]);
  });

  test('is repaired where that is safe, and what else is wrong keeps its place', () => {
    const text = document('// by hand\n{ "start": "16:19", "label": "a", },\n{ "start": -1, "label": "b" },');
    const { talk, issues } = read(text);
    expect(talk.moments).toMatchObject([{ start: 979, label: 'a' }]);
    expect(brief(issues)).toEqual([
      'warning 5:1 undefined',
      'warning 6:33 undefined',
      'error 7:12 moments[1].start',
    ]);
    expect(read(text, 'strict').talk.moments).toEqual([]);
  });

  test.each(['', '[', '{"talkmark":1', 'null', '"x"', '[]', '{}', '\u0000'])('%j throws nothing', (text) => {
    expect(read(text).issues.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('bad data in good JSON', () => {
  const hostile = document(`{ "start": -5, "end": 6, "label": "negative" },
{ "start": 10, "end": 5, "label": "backwards", "id": "x" },
{ "start": 1e999, "label": "endless" },
{ "start": "16:19", "label": "twice", "id": "x" },
{ "start": 2, "label": "early", "links": [ { "url": "javascript:x" }, { "url": "/y" } ], "tags": 5 },
{ "label": "someday" },
{ "start": 3, "body": "Only a body.\\nMore." },
{ "start": 4 },
{ "start": 5, "label": 2016 },
17`);

  test('is kept as far as it goes, and every change has its line', () => {
    const { talk, moments, issues } = read(hostile);
    expect(moments.map(({ id, start, label }) => [id, start, label])).toEqual([
      ['x', 10, 'backwards'],
      ['x-2', 979, 'twice'],
      ['t2-early', 2, 'early'],
      ['t3-only-a-body', 3, 'Only a body.'],
      ['t4-0-04', 4, '0:04'],
      ['t5-2016', 5, '2016'],
    ]);
    expect(talk.moments.map(({ start }) => start)).toEqual([2, 3, 4, 5, 10, 979]);
    expect(moments[0]).not.toHaveProperty('end');
    expect(moments[2]).toMatchObject({ links: [{ url: '/y' }] });
    expect(talk.unplaced).toMatchObject([
      { label: 'negative', extra: { start: -5, end: 6 } },
      { label: 'endless' },
      { label: 'someday' },
    ]);
    expect(brief(issues)).toEqual([
      'error 5:12 moments[0].start',
      'warning 6:23 moments[1].end',
      'error 7:12 moments[2].start',
      'warning 8:45 moments[3].id',
      'warning 9:1 moments[4]',
      'warning 9:53 moments[4].links[0].url',
      'error 9:98 moments[4].tags',
      'error 10:1 moments[5].start',
      'warning 11:1 moments[6].label',
      'warning 12:1 moments[7].label',
      'warning 13:24 moments[8].label',
      'error 14:1 moments[9]',
    ]);
  });

  test('is an error in every case for strict readers, who get the same talk', () => {
    const { talk, issues } = read(hostile, 'strict');
    expect(talk).toEqual(read(hostile).talk);
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(issues).toHaveLength(12);
  });

  test('every message says what, and what became of it', () => {
    expect(read(hostile).issues.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "-5 is not a time: write seconds from 0 on, such as 979.5, or a timecode, such as "16:19". The moment was kept, without a time.",
        "The end 5 is before the start 10: correct one of them, or leave the end out. The end was left out.",
        "Infinity is not a time: write seconds from 0 on, such as 979.5, or a timecode, such as "16:19". The moment was kept, without a time.",
        ""x" is already the id of moments[1]: write another, or leave it out to get one. It became "x-2".",
        "This begins before what stands above it: sort the list by start. The talk has it sorted.",
        ""javascript:x" is not a safe address: use http, https, mailto or a relative one. It was left out.",
        "5 is not a list: write [ … ]. It was left out.",
        ""start" is missing: add it. The moment was kept, without a time.",
        ""label" is missing: add it. The moment was kept as "Only a body.".",
        ""label" is missing: add it. The moment was kept as "0:04".",
        "2016 is not text: write some in quotes, or leave it out. The moment was kept as "2016".",
        "17 is not an object: write { … }. The moment was left out.",
      ]
    `);
  });

  test('the version is looked at', () => {
    expect(
      read('{"talkmark": 2, "title": "T", "moments": [{"start": 1, "label": "a"}]}').issues,
    ).toMatchObject([{ severity: 'warning', path: 'talkmark', line: 1, column: 14 }]);
    expect(read('{"title": "T", "moments": [{"start": 1, "label": "a"}]}').issues).toMatchObject([
      { severity: 'warning', path: 'talkmark', line: 1, column: 1 },
    ]);
  });

  test('a time that counts frames is none, for nothing says how many make a second', () => {
    const { talk, issues } = read(document('{ "start": "00:16:19:12", "label": "a" }'));
    expect(talk).toMatchObject({ moments: [], unplaced: [{ label: 'a', extra: { start: '00:16:19:12' } }] });
    expect(brief(issues)).toEqual(['error 5:12 moments[0].start']);
  });

  test('a field __proto__ changes no prototype', () => {
    const { talk } = read(document('{ "start": 1, "label": "a", "__proto__": { "polluted": 1 } }'));
    expect(talk.moments[0]).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});

test('a talk of which nothing is noted yet is no error', () => {
  expect(read(document('')).issues).toMatchObject([{ severity: 'info', path: 'moments' }]);
});

test('of a million faults a thousand are named and the others counted', () => {
  const { talk, issues } = read(document(`${'{"start":-1},'.repeat(100_000)}{"start":1,"label":"a"}`));
  expect(talk.moments).toHaveLength(1);
  expect(issues).toHaveLength(1001);
  expect(issues[0]?.message).toMatch(/There are 199000 more faults like these/);
  const people = '5,'.repeat(100_000);
  expect(read(document(`{"start":1,"label":"a","people":[${people}5]}`)).issues).toMatchObject([
    { severity: 'warning', path: 'moments[0].people' },
  ]);
});
