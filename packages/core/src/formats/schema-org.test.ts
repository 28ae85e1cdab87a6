import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import { detectFormat } from './detect';
import { parseTalk } from './parse-talk';
import { createSchemaOrg, schemaOrg } from './schema-org';
import { toClipUrl } from './schema-org/clip-url';
import { formatIsoDuration } from './schema-org/video';
import type { Issue, ParseMode } from './talk-format';
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

describe("Google's rules", () => {
  const clips = (...parts: object[]) =>
    json({ ...video, hasPart: parts.map((part) => ({ '@type': 'Clip', ...part })) });

  test('are checked on the way in', () => {
    const { talk, issues } = read(
      json({
        '@type': 'VideoObject',
        name: 'V',
        potentialAction: { '@type': 'SeekToAction' },
        hasPart: [
          { '@type': 'Clip', name: 'a', startOffset: 5, url: '/p?t=5' },
          { '@type': 'Clip', name: 'b', startOffset: 5, endOffset: 6 },
          { '@type': 'Clip', startOffset: 7, endOffset: 8 },
        ],
      }),
    );
    expect(talk.moments.map(({ label }) => label)).toEqual(['b', 'a', '0:07']);
    expect(messages(issues)).toEqual([
      'warning undefined Google needs the thumbnailUrl and the uploadDate of a video: add what is missing.',
      'warning undefined Google takes a SeekToAction or clips, not both: remove the SeekToAction.',
      'info 8 Google recommends an endOffset for each clip: add it.',
      'warning 14 Google needs a url of each clip, that of the page with its time: add it (2 clips, this is the first).',
      'warning 14 Google takes no two clips that begin at the same time: leave one out or move it.',
      expect.stringMatching('^warning 20 "label" is missing'),
      'warning 20 Google needs a name of each clip: add it.',
    ]);
    expect(
      read(json({ '@type': 'Clip', name: 'a', startOffset: 1 }), 'strict').issues.map(
        ({ severity }) => severity,
      ),
    ).toEqual(['error', 'info']);
  });

  test('a start that is missing or in quotes is read all the same', () => {
    const { moments, issues } = read(
      clips(
        { name: 'a', url: 'https://a.example/talk?v=1&t=1m5s', endOffset: 70 },
        { name: 'b', startOffset: '80', endOffset: 90, url: 'https://a.example/talk?v=1#t=80' },
      ),
    );
    expect(moments).toMatchObject([{ start: 65 }, { start: 80 }]);
    expect(messages(issues)).toEqual([
      expect.stringMatching('^warning \\d+ A clip without a startOffset.*It was read from the url'),
      expect.stringMatching('^warning \\d+ Google needs the startOffset'),
    ]);
  });

  test('a SeekToAction alone is explained', () => {
    const { issues } = read(
      json({ ...video, hasPart: undefined, potentialAction: { '@type': 'SeekToAction' } }),
    );
    expect(issues[0]).toMatchObject({
      severity: 'info',
      message: expect.stringMatching('not which moments there are'),
    });
  });

  test('minutes that are months are no duration', () => {
    const { talk, issues } = read(json({ ...video, duration: 'P10M' }));
    expect(talk.duration).toBeUndefined();
    expect(issues).toMatchObject([
      { severity: 'warning', path: 'duration', message: expect.stringMatching('counts months') },
    ]);
  });

  const talk = defineTalk({
    title: 'T',
    moments: [
      { start: 1, end: 9, label: 'whole', kind: 'chapter' },
      { start: 1, label: 'part', kind: 'chapter' },
      { start: 2.5, label: 'next', kind: 'chapter' },
    ],
  });

  test('are kept on the way out, or it is said why not', () => {
    const { text, losses } = writeTalk(talk, 'schema-org', { formats });
    expect(JSON.parse(text).hasPart.map(({ name }: { name: string }) => name)).toEqual(['whole', 'next']);
    expect(losses.map(({ severity, path, message }) => `${severity} ${path} ${message}`)).toEqual([
      'error moments[1] schema.org cannot hold this: it was left out.',
      'warning undefined Google needs the thumbnailUrl and the uploadDate of a video: add what is missing.',
      'warning undefined Google needs a url of each clip, that of the page with its time: add it (2 clips).',
      'info undefined Google recommends an endOffset for each clip: add it.',
    ]);
  });

  test('a SeekToAction is not written beside clips', () => {
    const both = defineTalk({
      title: 'T',
      moments: [{ start: 1, label: 'a' }],
      extra: { potentialAction: [{ '@type': 'WatchAction' }, { '@type': 'SeekToAction' }] },
    });
    const { text, losses } = writeTalk(both, 'schema-org', { formats });
    expect(JSON.parse(text).potentialAction).toEqual([{ '@type': 'WatchAction' }]);
    expect(losses.map(({ path }) => path)).toContain('extra.potentialAction');
  });

  test('the address of each clip is that of the page, with the time where the page wants it', () => {
    const urls = (options: Parameters<typeof createSchemaOrg>[0]) => {
      const { text, losses } = writeTalk(talk, 'schema-org', { formats: [createSchemaOrg(options)] });
      expect(losses.filter(({ message }) => /url/.test(message))).toEqual([]);
      return JSON.parse(text).hasPart.map(({ url }: { url: string }) => url);
    };
    expect(urls({ pageUrl: 'https://a.example/talk' })).toEqual([
      'https://a.example/talk?t=1',
      'https://a.example/talk?t=2.5',
    ]);
    expect(urls({ pageUrl: '/talk/', timeIn: 'fragment' })).toEqual(['/talk/#t=1', '/talk/#t=2.5']);
  });

  test.each([
    ['https://a/b?v=1&t=9#c', 'query', 'https://a/b?v=1&t=3#c'],
    ['https://a/b?v=1&t=9#t=8', 'fragment', 'https://a/b?v=1#t=3'],
    ['https://a/b#c?d', 'query', 'https://a/b?t=3#c?d'],
  ] as const)('the clip of %s with its time in the %s is %s', (page, place, url) => {
    expect(toClipUrl(page, 3, place)).toBe(url);
  });
});

test.each([
  [0, 'PT0S'],
  [59.9996, 'PT1M'],
  [60, 'PT1M'],
  [3600, 'PT1H'],
  [3661.5, 'PT1H1M1.5S'],
  [90_000, 'PT25H'],
])('%d s are the duration %s', (seconds, text) => {
  expect(formatIsoDuration(seconds)).toBe(text);
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
      moments: fc.uniqueArray(moment, { selector: ({ start }) => start }),
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
  );
});
