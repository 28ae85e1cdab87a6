import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../../talk/parse-mode';
import { parseTalk } from '../parse-talk';
import { annotation, text, video } from './build-annotation';

const read = (document: unknown, mode: ParseMode = 'lenient') =>
  parseTalk(JSON.stringify(document, null, 1), { format: 'web-annotation', mode });
const momentOf = (fields: object, mode?: ParseMode) => {
  const { moments, talk } = read(annotation(fields), mode);
  return moments[0] ?? talk.unplaced[0];
};

test('a whole annotation becomes a moment', () => {
  const moment = momentOf({
    motivation: 'bookmarking',
    creator: { id: 'https://people.example/bcc', type: 'Person', name: 'Bryan' },
    body: [
      text('Punching myself', 'describing'),
      text('He tells\nthe story.', 'commenting'),
      text('hubris', 'tagging'),
      {
        type: 'SpecificResource',
        source: { id: 'https://people.example/ahl', type: 'Person', name: 'Adam' },
        purpose: 'identifying',
      },
      text('Brendan', 'identifying'),
      { id: 'https://i.example/p.png', type: 'Image', label: 'A fist' },
      'https://l.example/',
      { id: 'https://l.example/2', label: 'More' },
    ],
    target: {
      type: 'SpecificResource',
      source: video,
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://www.w3.org/TR/media-frags/',
        value: 't=979,1001.5&xywh=percent:10,20,30,40',
      },
    },
  });
  expect(moment).toEqual({
    id: 'https://a.example/1',
    start: 979,
    end: 1001.5,
    label: 'Punching myself',
    kind: 'moment',
    body: 'He tells\nthe story.',
    tags: ['hubris'],
    people: [{ name: 'Adam', url: 'https://people.example/ahl' }, { name: 'Brendan' }],
    image: { src: 'https://i.example/p.png', alt: 'A fist' },
    links: [{ url: 'https://l.example/' }, { url: 'https://l.example/2', label: 'More' }],
    region: { unit: 'percent', x: 10, y: 20, width: 30, height: 40 },
    creator: { name: 'Bryan', url: 'https://people.example/bcc' },
  });
});

describe('the time', () => {
  const fragment = (value: string, more: object = {}) => ({ type: 'FragmentSelector', value, ...more });
  const specific = (selector: unknown) => ({ target: { source: video, selector } });

  test.each<[string, object, readonly (number | undefined)[]]>([
    ['an IRI', { target: `${video}#t=10,20` }, [10, 20]],
    ['an IRI without an end', { target: `${video}#t=10` }, [10, undefined]],
    ['the id of a resource', { target: { id: `${video}#t=10,20`, type: 'Video' } }, [10, 20]],
    ['a source with a fragment', { target: { source: `${video}#t=10,20`, styleClass: 'red' } }, [10, 20]],
    ['a fragment selector', specific(fragment('t=10,20')), [10, 20]],
    ['one that begins with #', specific(fragment('#t=npt:10,20')), [10, 20]],
    ['a refinement', specific(fragment('xywh=1,2,3,4', { refinedBy: fragment('t=10,20') })), [10, 20]],
    [
      'one of several selectors',
      specific([{ type: 'CssSelector', value: 'p' }, fragment('t=10,20')]),
      [10, 20],
    ],
    [
      'a range selector, up to where its end begins (4.2.8)',
      specific({
        type: 'RangeSelector',
        startSelector: fragment('t=10,12'),
        endSelector: fragment('t=20,25'),
      }),
      [10, 20],
    ],
    ['a point', specific({ type: 'PointSelector', t: 10.5 }), [10.5, undefined]],
    ['the first target that has one', { target: ['https://a.example/page', `${video}#t=10,20`] }, [10, 20]],
    ['the first of a choice', { target: { type: 'Choice', items: [`${video}#t=10,20`] } }, [10, 20]],
  ])('is that of %s', (_, fields, [start, end]) => {
    const moment = read(annotation(fields)).moments[0];
    expect([moment?.start, moment?.end]).toEqual([start, end]);
  });

  test.each([
    ['no fragment', { target: video }],
    ['a fragment of another kind', { target: { source: video, selector: fragment('para5') } }],
    [
      'one that says what it is',
      {
        target: {
          source: video,
          selector: fragment('t=1', { conformsTo: 'http://tools.ietf.org/rfc/rfc3778' }),
        },
      },
    ],
    ['the query of an address', { target: `${video}?t=5` }],
  ])('is none for %s: the moment is unplaced and keeps its target', (_, fields) => {
    const { moments, talk, issues } = read(annotation({ ...fields, body: text('a') }));
    expect(moments).toEqual([]);
    expect(talk.unplaced).toMatchObject([{ label: 'a', extra: fields }]);
    expect(issues).toEqual([]);
  });

  test.each([
    ['t=x', undefined, 'error'],
    ['t=smpte:00:00:10', undefined, 'error'],
    ['t=16m19s', 979, 'warning'],
    ['t=5,', 5, 'warning'],
  ])('%s is said to be wrong', (value, start, severity) => {
    const { talk, issues } = read(annotation({ target: `${video}#${value}`, body: text('a') }));
    expect(talk.moments[0]?.start).toBe(start);
    expect(talk.moments.length + talk.unplaced.length).toBe(1);
    expect(issues).toMatchObject([{ severity, path: 'target', line: 5 }]);
  });
});

describe('the label', () => {
  test.each<[string, object, object]>([
    ['of the annotation', { label: 'L', body: text('b') }, { label: 'L', body: 'b' }],
    ['a body value', { bodyValue: 'Comment text' }, { label: 'Comment text', kind: 'note' }],
    ['the first line of a comment', { body: text('One\ntwo') }, { label: 'One', body: 'One\ntwo' }],
    [
      'text of HTML',
      { body: { ...text('<p>A &amp; b<br>&constructor;&#99;</p>'), format: 'text/html' } },
      { label: 'A & b', body: 'A & b\n&constructor;c' },
    ],
    [
      'the tags',
      { motivation: 'tagging', body: [text('a'), text('b')] },
      { label: 'a, b', tags: ['a', 'b'] },
    ],
    ['the first of a choice', { body: { type: 'Choice', items: [text('en'), text('de')] } }, { label: 'en' }],
    ['an address', { body: 'https://a.example/review' }, { label: 'https://a.example/review' }],
    ['the time', {}, { label: '16:19', kind: 'moment' }],
    ['the target', { target: video }, { label: video }],
  ])('is %s', (_, fields, expected) => {
    expect(momentOf(fields)).toMatchObject(expected);
  });

  test('of a long text is its beginning, to the end of a word', () => {
    const moment = momentOf({ body: text('word '.repeat(100)) });
    expect(moment?.label).toMatch(/^(?:word ){15}word…$/);
    expect(moment?.body).toHaveLength(499);
  });
});

test.each([
  ['bookmarking', 'moment'],
  ['highlighting', 'moment'],
  ['commenting', 'note'],
  [['tagging', 'commenting'], 'moment'],
  ['questioning', 'question'],
  ['nonsense', 'note'],
])('motivation %j is kind %s', (motivation, kind) => {
  expect(momentOf({ motivation, body: text('a') })?.kind).toBe(kind);
});

test('who noted it is not who is in it', () => {
  expect(momentOf({ creator: 'https://a.example/me', body: text('Someone', 'identifying') })).toMatchObject({
    creator: { name: 'https://a.example/me', url: 'https://a.example/me' },
    people: [{ name: 'Someone' }],
  });
});
