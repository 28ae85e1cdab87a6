import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import type { ParseMode } from '../talk/parse-mode';
import { detectFormat } from './detect';
import { parseTalk } from './parse-talk';
import { podloveJson } from './podlove-json';
import { podloveXml } from './podlove-xml';
import type { Issue } from './talk-format';
import { writeTalk } from './write-talk';

const formats = [podloveJson, podloveXml];
const read = (text: string, mode: ParseMode = 'lenient') => parseTalk(text, { formats, mode });
const brief = (issues: readonly Issue[]) =>
  issues.map(({ severity, line, column, path }) => `${severity} ${line}:${column} ${path}`);

const namespace = 'xmlns:psc="http://podlove.org/simple-chapters"';
const list = (chapters: string, attributes = namespace) =>
  `<psc:chapters version="1.2" ${attributes}>\n${chapters}\n</psc:chapters>`;

const moments = [
  { id: 't0-welcome', start: 0, label: 'Welcome', kind: 'chapter' },
  {
    id: 't187-q-a-more',
    start: 187,
    label: 'Q & "A" <more>',
    kind: 'chapter',
    links: [{ url: 'http://podlove.org/?a&b' }],
  },
  {
    id: 't506-résumée',
    start: 506.25,
    label: 'Résumée',
    kind: 'chapter',
    image: { src: '/i.png' },
    extra: { role: 'end' },
  },
];

const standalone = `<?xml version="1.0" encoding="UTF-8"?>
<psc:chapters version="1.2" ${namespace}>
  <psc:chapter start="00:00:00.000" title="Welcome"/>
  <psc:chapter start="00:03:07.000" title="Q &amp; &quot;A&quot; &lt;more&gt;" href="http://podlove.org/?a&amp;b"/>
  <psc:chapter start="00:08:26.250" title="Résumée" image="/i.png" role="end"/>
</psc:chapters>
`;

describe('podlove-xml', () => {
  test('a list by itself is read, and written to the letter', () => {
    const { format, talk, issues } = read(standalone, 'strict');
    expect(issues).toEqual([]);
    expect(format).toBe('podlove-xml');
    expect(talk.moments).toEqual(moments);
    const { text, losses } = writeTalk(talk, 'podlove-xml', { formats });
    expect(text).toBe(standalone);
    expect(losses.map(({ path }) => path)).toEqual(['title']);
  });

  test.each([
    ['37', 37],
    ['7:48', 468],
    ['35:12.250', 2112.25],
    ['01:35:52', 5752],
    ['05:12:03.5', 18723.5],
    ['100:00:00', 360_000],
    ['12.', 12],
  ])('the time %s is %d s', (time, seconds) => {
    const { moments: read1, issues } = read(list(`<psc:chapter start="${time}" title="a"/>`), 'strict');
    expect(read1).toMatchObject([{ start: seconds }]);
    expect(issues).toEqual([]);
  });

  const rss = (items: string) =>
    `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:c="http://podlove.org/simple-chapters">
<channel><title>Show</title>${items}</channel></rss>`;
  const item = (title: string) =>
    `<item><title>${title}</title><itunes:duration>1:02:03</itunes:duration><enclosure url="http://a.example/1.mp3" type="audio/mpeg" length="1"/>
<c:chapters><c:chapter start="0" title="Intro of ${title}"/></c:chapters></item>`;

  test('in a feed it brings its episode along, under any prefix', () => {
    const { talk, issues } = read(rss(item('One')), 'strict');
    expect(issues).toEqual([]);
    expect(talk).toMatchObject({
      title: 'One',
      duration: 3723,
      sources: [{ src: 'http://a.example/1.mp3', type: 'audio/mpeg' }],
      moments: [{ start: 0, label: 'Intro of One' }],
    });
  });

  test('in Atom too, where the default namespace is another', () => {
    const { talk, issues } = read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Show</title><entry><title>Fiat Lux</title>
<link rel="enclosure" type="audio/mpeg" href="http://a.example/1.mp3"/><chapters xmlns="http://podlove.org/simple-chapters"><chapter start="0" title="a"/></chapters></entry></feed>`,
      'strict',
    );
    expect(issues).toEqual([]);
    expect(talk).toMatchObject({
      title: 'Fiat Lux',
      sources: [{ src: 'http://a.example/1.mp3' }],
      moments: [{ label: 'a' }],
    });
  });

  test('the other episodes of a feed are said to be left out', () => {
    const { talk, issues } = read(rss(item('One') + item('Two')));
    expect(talk.title).toBe('One');
    expect(issues).toMatchObject([
      {
        severity: 'error',
        line: 4,
        message: expect.stringMatching('^1 other lists of chapters were left out'),
      },
    ]);
  });

  test('a feed that keeps its chapters elsewhere says where', () => {
    const podcast = rss(
      '<item xmlns:p="https://podcastindex.org/namespace/1.0"><p:chapters url="http://a.example/c.json" type="application/json"/></item>',
    );
    const atom =
      '<feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:link rel="http://podlove.org/simple-chapters" href="http://a.example/c.psc"/></feed>';
    expect(read(podcast).issues[0]?.message).toBe(
      'The chapters are kept elsewhere: read http://a.example/c.json instead.',
    );
    expect(read(atom).issues[0]?.message).toBe(
      'The chapters are kept elsewhere: read http://a.example/c.psc instead.',
    );
    expect(read(rss(''))).toMatchObject({ format: 'podlove-xml', issues: [{ severity: 'error' }] });
  });

  test.each([
    [list('<psc:chapter start="1" title="a"/>', ''), 'undeclared prefix'],
    ['<chapters><chapter start="1" title="a"/></chapters>', 'no prefix'],
    [
      list('<psc:chapter start="1" title="a"/>', 'xmlns:psc="https://podlove.org/simple-chapters/"'),
      'other address',
    ],
  ])('a list outside the namespace is read by lenient readers only (%#)', (text) => {
    expect(read(text)).toMatchObject({ moments: [{ start: 1 }], issues: [{ severity: 'warning', line: 1 }] });
    expect(parseTalk(text, { formats: [podloveXml], mode: 'strict' }).moments).toEqual([]);
  });

  test('the example of the specification, which opens <rss> and closes </feed>, is read', () => {
    const { talk, issues } = read(rss(item('One')).replace('</rss>', '</feed>'));
    expect(talk.moments).toHaveLength(1);
    expect(issues).toMatchObject([
      { severity: 'warning', line: 3, message: '<rss> is closed by </feed>: it was read as </rss>.' },
    ]);
  });

  test('odd times, disorder, and what is missing are said with their lines', () => {
    const {
      moments: found,
      talk,
      issues,
    } = read(
      list(`<psc:chapter start="1m30s" title="a & b"/>
<psc:chapter start="5" title=""/>
<psc:chapter start="00:99" title="c" href="" image=" "/>
<psc:chapter title="d" href="javascript:x"/>`),
    );
    expect(found.map(({ start, label }) => [start, label])).toEqual([
      [90, 'a & b'],
      [5, '0:05'],
    ]);
    expect(talk.unplaced).toMatchObject([{ label: 'c' }, { label: 'd' }]);
    expect(brief(issues)).toEqual([
      'warning 2:1 moments[0].start',
      'warning 2:37 undefined',
      'warning 3:1 moments[1].label',
      'warning 3:1 moments[1]',
      'error 4:1 moments[2].start',
      'warning 5:1 moments[3].links[0].url',
      'error 5:1 moments[3].start',
    ]);
  });
});

describe('podlove-json', () => {
  const bare = JSON.stringify([
    { start: '00:00:00.000', title: 'Welcome', href: '', image: '' },
    { start: '00:03:07.000', title: 'Q & "A" <more>', href: 'http://podlove.org/?a&b', image: '' },
    { role: 'end', start: '00:08:26.250', title: 'Résumée', href: '', image: '/i.png' },
  ]);

  test('a bare list is read, and written to the letter', () => {
    const { format, talk, issues } = read(bare, 'strict');
    expect(issues).toEqual([]);
    expect(format).toBe('podlove-json');
    expect(talk.moments).toEqual(moments);
    const { text, losses } = writeTalk(talk, 'podlove-json', { formats });
    expect(JSON.stringify(JSON.parse(text))).toBe(bare);
    expect(losses.map(({ path }) => path)).toEqual(['title']);
  });

  test('an episode around the list is kept', () => {
    const episode = `{ "title": "E", "summary": "s", "duration": "01:00:00.000", "poster": "/p.jpg", "show": { "title": "S" }, "chapters": ${bare} }`;
    const { talk, issues } = read(episode, 'strict');
    expect(issues).toEqual([]);
    expect(talk).toMatchObject({
      title: 'E',
      abstract: 's',
      duration: 3600,
      poster: '/p.jpg',
      extra: { show: { title: 'S' } },
      moments,
    });
    const { text, losses } = writeTalk(talk, 'podlove-json', { formats });
    expect(losses).toEqual([]);
    expect(JSON.parse(text)).toEqual(JSON.parse(episode));
  });

  test('a start in seconds or with one digit is a time like another', () => {
    expect(
      read('{"chapters":[{"start":"00:00:0.000","title":"a"},{"start":"1:2:3","title":"b"}]}', 'strict'),
    ).toMatchObject({
      moments: [{ start: 0 }, { start: 3723 }],
      issues: [],
    });
  });

  test.each(['', '[', '{}', 'null', '{"chapters":1}', '[1]', '[{}]'])('%j throws nothing', (text) => {
    const { issues } = parseTalk(text, { formats, format: 'podlove-json' });
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

test('both are known by their content', () => {
  expect(detectFormat(standalone, '', formats)).toBe('podlove-xml');
  expect(detectFormat('[{"start":"00:00:00.000","title":"a"}]', '', formats)).toBe('podlove-json');
  expect(podloveJson.likelihood('[{"start":1,"end":2,"title":"a"}]')).toBe(0);
  expect(podloveJson.likelihood('{"moments":[{"start":"1:00","title":"a"}]}')).toBe(0);
  expect(podloveXml.likelihood('<p>The list starts at <chapter start</p>')).toBe(0);
});

test.each(['podlove-xml', 'podlove-json'])('any list comes back from %s as it was', (id) => {
  const word = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const moment = fc.record(
    {
      start: fc.oneof(
        fc.nat(1e9).map((count) => count / 1000),
        fc.nat(1e12).map((count) => count / 1e9),
      ),
      label: word,
      kind: fc.constant('chapter'),
      image: fc.record({ src: fc.webUrl() }),
      links: fc.tuple(fc.record({ url: fc.webUrl({ withQueryParameters: true }) })),
      extra: fc.dictionary(fc.constantFrom('role', 'x-y'), fc.string({ unit: 'grapheme' }), { minKeys: 1 }),
    },
    { requiredKeys: ['start', 'label', 'kind'] },
  );
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 8 }), (input) => {
      const inOrder = [...input].sort((one, other) => one.start - other.start);
      const talk = defineTalk({ title: 'T', moments: inOrder });
      const { text, losses } = writeTalk(talk, id, { formats });
      expect(losses.map(({ path }) => path)).toEqual(['title']);
      expect(parseTalk(text, { formats, format: id, mode: 'strict' }).talk.moments).toEqual(talk.moments);
    }),
    { numRuns: 30 },
  );
});

test('what neither holds is said, by moment and field', () => {
  const talk = defineTalk({
    title: 'T',
    moments: [
      {
        id: 't1-a',
        start: 1,
        end: 2,
        label: 'a',
        kind: 'chapter',
        body: 'b',
        parentId: 'p',
        extra: { deep: { a: 1 } },
      },
      { id: 'p', start: 0, label: 'control \u0001', kind: 'note' },
    ],
  });
  const paths = (id: string) => writeTalk(talk, id, { formats }).losses.map(({ path }) => path);
  expect(new Set(paths('podlove-json'))).toEqual(
    new Set([
      'title',
      'moments[0].id',
      'moments[0].kind',
      'moments[1].end',
      'moments[1].body',
      'moments[1].parentId',
    ]),
  );
  expect(paths('podlove-xml')).toEqual(expect.arrayContaining(['moments[0].label', 'moments[1].extra.deep']));
});
