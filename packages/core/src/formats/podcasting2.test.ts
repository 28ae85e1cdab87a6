import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import type { ParseMode } from '../talk/parse-mode';
import { detectFormat } from './detect';
import { parseTalk } from './parse-talk';
import { podcasting2 } from './podcasting2';
import type { Issue } from './talk-format';
import { writeTalk } from './write-talk';

const formats = [podcasting2];
const read = (text: string, mode: ParseMode = 'lenient') => parseTalk(text, { formats, mode });
const write = (input: Parameters<typeof defineTalk>[0]) =>
  writeTalk(defineTalk(input), 'podcasting2', { formats });
const brief = (issues: readonly Issue[]) =>
  issues.map(({ severity, line, column, path }) => `${severity} ${line}:${column} ${path}`);

const walk = `{
  "version": "1.2.0",
  "author": "Ada",
  "title": "Seven towers",
  "podcastName": "Towers",
  "description": "A walk.",
  "fileName": "seven.mp3",
  "waypoints": true,
  "chapters": [
    { "startTime": 0, "title": "Intro", "toc": true },
    { "startTime": 168.25, "endTime": 168.25, "img": "https://a.example/i.jpg", "url": "/namespace", "title": "Point" },
    { "startTime": 200, "toc": false, "img": "p.jpg", "location": { "name": "Tower", "geo": "geo:48.8,2.3" } },
    { "startTime": 210, "title": "Song", "value": "<podcast:value type=\\"lightning\\"/>" }
  ]
}`;

test('every field of the format is read, and silent chapters are told from those to show', () => {
  const { format, talk, issues } = read(walk, 'strict');
  expect(issues).toEqual([]);
  expect(format).toBe('podcasting2');
  expect(talk).toMatchObject({
    title: 'Seven towers',
    abstract: 'A walk.',
    speakers: [{ name: 'Ada' }],
    extra: { podcastName: 'Towers', fileName: 'seven.mp3', waypoints: true },
  });
  expect(talk.moments).toEqual([
    { id: 't0-intro', start: 0, label: 'Intro', kind: 'chapter', extra: { toc: true } },
    {
      id: 't168-point',
      start: 168.25,
      end: 168.25,
      label: 'Point',
      kind: 'chapter',
      image: { src: 'https://a.example/i.jpg' },
      links: [{ url: '/namespace' }],
    },
    {
      id: 't200-3-20',
      start: 200,
      label: '3:20',
      kind: 'hidden',
      image: { src: 'p.jpg' },
      extra: { location: { name: 'Tower', geo: 'geo:48.8,2.3' } },
    },
    {
      id: 't210-song',
      start: 210,
      label: 'Song',
      kind: 'chapter',
      extra: { value: '<podcast:value type="lightning"/>' },
    },
  ]);
});

test('it comes back as it was', () => {
  const { talk } = read(walk);
  const { text, losses, mediaType, extension } = writeTalk(talk, 'podcasting2', { formats });
  expect(losses).toEqual([]);
  expect([mediaType, extension]).toEqual(['application/json+chapters', 'chapters.json']);
  expect(JSON.parse(text)).toEqual(JSON.parse(walk));
  expect(read(text, 'strict')).toMatchObject({ talk, issues: [] });
});

test('a version of another number stays', () => {
  const other = walk.replace('1.2.0', '1.1.0');
  expect(JSON.parse(writeTalk(read(other).talk, 'podcasting2', { formats }).text)).toEqual(JSON.parse(other));
});

test('what it cannot hold is said, by moment and field', () => {
  const { losses } = write({
    title: 'T',
    speakers: ['A', 'B'],
    moments: [
      {
        start: 1,
        label: 'a',
        kind: 'chapter',
        body: 'b',
        people: ['A'],
        tags: ['t'],
        links: [{ url: '/1', label: 'l' }, { url: '/2' }],
      },
    ],
    unplaced: [{ label: 'later' }],
  });
  expect(losses.map(({ path }) => path)).toEqual([
    'speakers',
    'moments[0].body',
    'moments[0].people',
    'moments[0].tags',
    'moments[0].links',
    'unplaced[0]',
  ]);
});

test('extra fields do not hide those of the format, and what JSON cannot hold does no harm', () => {
  const self: Record<string, unknown> = {};
  self['self'] = self;
  const { text, losses } = write({
    title: 'T',
    moments: [{ start: 1, label: 'a', kind: 'chapter', extra: { startTime: 9, self, big: 1n } }],
    extra: { chapters: 1 },
  });
  expect(JSON.parse(text)).toEqual({
    version: '1.2.0',
    title: 'T',
    chapters: [{ startTime: 1, title: 'a' }],
  });
  expect(losses.map(({ path }) => path)).toEqual([
    'extra.chapters',
    'moments[0].extra.startTime',
    'moments[0].extra.self',
    'moments[0].extra.big',
  ]);
});

describe('what people write', () => {
  test('is repaired, and every repair has its place', () => {
    const { moments, talk, issues } = read(`{ "chapters": [
      { "startTime": "1:30", "title": "b" }, // quoted
      { "startTime": 5, "title": "a" },
      { "startTime": 7, "endTime": 6, "title": "c", "url": "javascript:x" },
      { "title": "d" },
      "e",
    ] }`);
    expect(moments.map(({ start, label }) => [start, label])).toEqual([
      [90, 'b'],
      [5, 'a'],
      [7, 'c'],
    ]);
    expect(talk.unplaced).toMatchObject([{ label: 'd' }]);
    expect(brief(issues)).toEqual([
      'warning 1:1 version',
      'warning 2:22 chapters[0].startTime',
      'warning 2:46 undefined',
      'warning 3:7 moments[1]',
      'warning 4:7 moments[2].links[0].url',
      'warning 4:7 moments[2].end',
      'error 5:7 moments[3].start',
      'error 6:7 moments[4]',
      'warning 6:10 undefined',
    ]);
  });

  test('is an error in each case for strict readers', () => {
    const { issues } = read(
      '{"chapters":[{"startTime":"2","title":"a"},{"startTime":1,"title":"b"}]}',
      'strict',
    );
    expect(brief(issues)).toEqual([
      'error 1:1 version',
      'error 1:27 chapters[0].startTime',
      'error 1:44 moments[1]',
    ]);
    expect(read('{"version":"1.2.0","chapters":[],}', 'strict').issues).toMatchObject([
      { severity: 'error', column: 34 },
    ]);
  });

  test.each(['', '{', '[]', 'null', '{}', '{"chapters":{}}', '{"chapters":null}', '<rss/>'])(
    '%j throws nothing',
    (text) => {
      expect(read(text).issues.some(({ severity }) => severity === 'error')).toBe(true);
    },
  );

  test('an empty list is no error', () => {
    expect(read('{"version":"1.2.0","chapters":[]}').issues).toMatchObject([
      { severity: 'info', path: 'moments' },
    ]);
  });
});

test('it is known by its content', () => {
  expect(detectFormat(walk, '', formats)).toBe('podcasting2');
  expect(podcasting2.likelihood('{"chapters":[{"start":"00:00:00","title":"a"}]}')).toBeLessThan(0.5);
  expect(podcasting2.likelihood('[{"startTime":1}]')).toBe(0);
});

test('any talk comes back as it was, as far as the format goes', () => {
  const word = fc
    .string({ minLength: 1, unit: 'binary' })
    .filter((text) => text.trim() !== '' && !text.includes('\0'))
    .map((text) => text.trim());
  const moment = fc.record(
    {
      start: fc.double({ min: 0, max: 1e9, noNaN: true }),
      label: word,
      kind: fc.constantFrom('chapter', 'hidden'),
      image: fc.record({ src: fc.webUrl() }),
      links: fc.tuple(fc.record({ url: fc.webUrl() })),
      extra: fc.dictionary(
        fc.constantFrom('location', 'value', 'x'),
        fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
        { minKeys: 1 },
      ),
    },
    { requiredKeys: ['start', 'label', 'kind'] },
  );
  const talks = fc.record({ title: word, abstract: word, moments: fc.array(moment, { maxLength: 8 }) });
  fc.assert(
    fc.property(talks, (input) => {
      const inOrder = [...input.moments].sort((one, other) => one.start - other.start);
      const talk = defineTalk({ ...input, moments: inOrder });
      const { text, losses } = writeTalk(talk, 'podcasting2', { formats });
      expect(losses).toEqual([]);
      expect(read(text, 'strict').talk.moments).toEqual(talk.moments);
    }),
    { numRuns: 30 },
  );
});
