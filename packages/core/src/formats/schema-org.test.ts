import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import type { ParseMode } from '../talk/parse-mode';
import { detectFormat } from './detect';
import { parseTalk } from './parse-talk';
import { createSchemaOrg, schemaOrg } from './schema-org';
import type { Issue } from './talk-format';
import { writeTalk } from './write-talk';

const formats = [schemaOrg];
const read = (text: string, mode: ParseMode = 'lenient') => parseTalk(text, { formats, mode });
const messages = (issues: readonly Issue[]) =>
  issues.map(({ severity, line, message }) => `${severity} ${line} ${message}`);

const video = {
  '@context': 'https://schema.org',
  '@type': 'VideoObject',
  url: 'https://a.example/talk?v=1',
  publisher: { '@type': 'Organization', name: 'P' },
  name: 'Talk',
  description: 'About.',
  thumbnailUrl: 'https://a.example/t.jpg',
  uploadDate: '2016-05-25T08:00:00+08:00',
  duration: 'PT1H0M1.5S',
  inLanguage: 'en',
  actor: [{ '@type': 'Person', name: 'Ada', affiliation: { '@type': 'Organization', name: 'Engines' } }],
  contentUrl: 'https://a.example/t.mp4',
  embedUrl: 'https://www.youtube.com/embed/abc',
  hasPart: [
    {
      '@type': 'Clip',
      name: 'One',
      startOffset: 30,
      endOffset: 45.5,
      url: 'https://a.example/talk?v=1&t=30',
    },
    {
      '@type': 'Clip',
      '@id': '#two',
      name: 'Two',
      startOffset: 62.25,
      endOffset: 70,
      url: 'https://a.example/talk?v=1&t=62.25',
      description: 'More.',
      keywords: ['a', 'b, c'],
      actor: [{ '@type': 'Person', name: 'Bob', url: 'https://b.example' }],
      creator: { '@type': 'Person', name: 'Note Taker' },
      thumbnailUrl: '/2.jpg',
    },
  ],
};
const json = (value: unknown) => JSON.stringify(value, null, 2);

test('a recording and its clips are read, field by field', () => {
  const { format, talk, issues } = read(json(video), 'strict');
  expect(issues).toEqual([]);
  expect(format).toBe('schema-org');
  expect(talk).toMatchObject({
    title: 'Talk',
    abstract: 'About.',
    poster: 'https://a.example/t.jpg',
    date: '2016-05-25T08:00:00+08:00',
    duration: 3601.5,
    language: 'en',
    speakers: [{ name: 'Ada', affiliation: 'Engines' }],
    sources: [
      { src: 'https://a.example/t.mp4', type: 'video/mp4' },
      { src: 'https://www.youtube.com/embed/abc', type: 'video/youtube' },
    ],
  });
  expect(talk.extra).toEqual({ url: 'https://a.example/talk?v=1', publisher: video.publisher });
  expect(talk.moments).toEqual([
    { id: 't30-one', start: 30, end: 45.5, label: 'One', kind: 'chapter' },
    {
      id: 't62-two',
      start: 62.25,
      end: 70,
      label: 'Two',
      kind: 'chapter',
      body: 'More.',
      tags: ['a', 'b, c'],
      people: [{ name: 'Bob', url: 'https://b.example' }],
      creator: { name: 'Note Taker' },
      image: { src: '/2.jpg' },
      extra: { '@id': '#two' },
    },
  ]);
});

test('it comes back as it was', () => {
  const { text, losses, mediaType } = writeTalk(read(json(video)).talk, 'schema-org', { formats });
  expect(JSON.parse(text)).toEqual({ ...video, duration: 'PT1H1.5S' });
  expect(losses).toEqual([]);
  expect(mediaType).toBe('application/ld+json');
});

describe('where it stands', () => {
  const clip = (name: string, startOffset: number) => ({
    '@type': 'Clip',
    name,
    startOffset,
    '@id': `#${name}`,
  });
  const bare = { '@type': 'VideoObject', name: 'V', hasPart: [clip('a', 1)] };

  test.each([
    ['a list', [{ '@type': 'WebSite' }, bare]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, bare] }],
    ['another thing', { '@type': 'Article', video: bare }],
    ['types with the address of the vocabulary', { ...bare, '@type': 'http://schema.org/VideoObject' }],
    ['several types', { ...bare, '@type': ['VideoObject', 'LearningResource'] }],
    ['one part that is no list', { ...bare, hasPart: clip('a', 1) }],
    ['parts by reference', { '@graph': [{ ...bare, hasPart: [{ '@id': '#a' }] }, clip('a', 1)] }],
    ['clips beside the recording', [{ ...bare, hasPart: undefined }, clip('a', 1)]],
    ['clips alone', clip('a', 1)],
    ['the second recording, the first having no clips', [{ '@type': 'VideoObject', name: 'W' }, bare]],
  ])('%s', (_, value) => {
    const { moments, issues } = read(json(value));
    expect(moments).toMatchObject([{ start: 1, label: 'a' }]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('other recordings with clips are said to be left out', () => {
    const { talk, issues } = read(
      json([bare, { ...bare, name: 'W', hasPart: [clip('b', 2)] }, clip('c', 3)]),
    );
    expect(talk.title).toBe('V');
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { line: 14, message: expect.stringMatching(/^2 clips of other recordings/) },
    ]);
  });

  const page = (script: string) => `<!doctype html><html><head>
<!-- <script type="application/ld+json">{"@type":"VideoObject","name":"commented out"}</script> -->
<script>const a = '{"@type":"VideoObject"}';</script>
<script type="application/ld+json">{"@type": "WebSite"}</script>
<SCRIPT data-x TYPE = 'application/ld+json' >${script}</SCRIPT >
</head><p>16:19 not this</p></html>`;

  test('the scripts of a page, with what careless pages put into them', () => {
    const { format, talk, moments, issues } = read(
      page(`<!--
{ // the talk
  "@type": "VideoObject", "name": "V",
  "thumbnailUrl": "/t.jpg", "uploadDate": "2016-01-02",
  "description": "two
lines",
  "hasPart": [
    {"@type": "Clip", "name": "a", "startOffset": 1, "endOffset": 2, "url": "/?t=1"},
    {"@type": "Clip", "name": "b", "startOffset": -1, "endOffset": 4, "url": "/?t=3"},
  ],
}
-->`),
    );
    expect(format).toBe('schema-org');
    expect(talk).toMatchObject({ title: 'V', abstract: 'two\nlines' });
    expect(moments).toMatchObject([{ start: 1, label: 'a' }]);
    expect(messages(issues)).toEqual([
      'warning 5 JSON has no comments: it was left out (3 times, the first of them here).',
      'warning 9 A line end or control character inside quotes was escaped.',
      expect.stringMatching('^error 13 -1 is not a time'),
      'warning 13 A comma too many was left out (2 times, the first of them here).',
    ]);
  });

  test('a broken script does not hide the others', () => {
    const text = page(json(bare)).replace('{"@type": "WebSite"}', '{"@type": ');
    const { moments, issues } = read(text);
    expect(moments).toMatchObject([{ label: 'a' }]);
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ line: 4, column: 46 }]);
  });

  test.each([
    '',
    'hello',
    '<script type="application/ld+json">',
    '[',
    '{}',
    '[1, null, "x"]',
    '<!-- <script',
  ])('%j throws nothing', (text) => {
    expect(read(text).issues.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

test('nothing written can end the script it stands in', () => {
  const talk = defineTalk({
    title: '</script><!--',
    moments: [{ start: 1, label: '</SCRIPT >', kind: 'chapter' }],
  });
  const { text } = writeTalk(talk, 'schema-org', { formats });
  expect(text).not.toContain('<');
  expect(read(`<script type="application/ld+json">${text}</script>`).talk).toMatchObject({
    title: '</script><!--',
    moments: [{ label: '</SCRIPT >' }],
  });
});

test('it is known by its content; a page without clips leaves the word to others', () => {
  expect(detectFormat(json(video), 'x.html', formats)).toBe('schema-org');
  expect(schemaOrg.likelihood('{"@type":"VideoObject"}')).toBeGreaterThan(0.5);
  expect(schemaOrg.likelihood('<script type="application/ld+json">{"@type":"VideoObject"}')).toBeLessThan(
    0.5,
  );
  expect(schemaOrg.likelihood('{"type":"Video"}')).toBe(0);
});

test.each(['<script type="application/ld+json">', '<!--', '<script ', '</script', '[{'])(
  'megabytes of %j are read in one walk',
  (piece) => {
    expect(read(piece.repeat(1_000_000 / piece.length)).moments).toEqual([]);
  },
);

test('any talk comes back as it was, as far as the format goes', () => {
  const word = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const person = fc.record({ name: word, affiliation: word, url: fc.webUrl() }, { requiredKeys: ['name'] });
  const moment = fc.record(
    {
      start: fc.double({ min: 0, max: 1e6, noNaN: true }),
      label: word,
      kind: fc.constant('chapter'),
      body: fc.string({ minLength: 1 }),
      tags: fc.array(word, { minLength: 1 }),
      people: fc.array(person, { minLength: 1 }),
      creator: person,
      image: fc.record({ src: fc.webUrl() }),
      extra: fc.constant({ genre: { a: [1] } }),
    },
    { requiredKeys: ['start', 'label', 'kind'] },
  );
  const talks = fc.record(
    {
      title: word,
      abstract: word,
      poster: fc.webUrl(),
      date: fc.constantFrom('2016-05-25', '2016'),
      duration: fc.nat(1e7).map((count) => count / 1000),
      speakers: fc.array(person),
      sources: fc.constant([
        { src: 'https://a.example/a.bin', type: 'video/x-a' },
        { src: 'https://player.vimeo.com/video/1', type: 'video/vimeo' },
      ]),
      moments: fc.uniqueArray(moment, { selector: ({ start }) => start, maxLength: 8 }),
    },
    { requiredKeys: ['title', 'moments'] },
  );
  const own = [createSchemaOrg({ pageUrl: 'https://a.example/talk' })];
  fc.assert(
    fc.property(talks, (input) => {
      const inOrder = [...input.moments].sort((one, other) => one.start - other.start);
      const talk = defineTalk({ ...input, moments: inOrder });
      const { text, losses } = writeTalk(talk, 'schema-org', { formats: own });
      expect(losses.filter(({ message }) => !message.startsWith('Google'))).toEqual([]);
      expect(parseTalk(text, { formats: own }).talk).toEqual({ ...talk, id: expect.anything() });
    }),
    { numRuns: 30 },
  );
});
