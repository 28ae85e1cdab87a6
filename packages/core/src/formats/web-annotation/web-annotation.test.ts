import { describe, expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import type { ParseMode } from '../../talk/parse-mode';
import type { Moment } from '../../talk/talk';
import { detectFormat } from '../detect';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { annotation, context, text, video } from './build-annotation';

const read = (document: unknown, mode: ParseMode = 'lenient') =>
  parseTalk(JSON.stringify(document, null, 1), { format: 'web-annotation', mode });

describe('what an annotation says beyond the model', () => {
  const foreign = annotation({
    motivation: ['assessing'],
    created: '2016-05-25T12:00:00Z',
    generator: { id: 'https://g.example/', type: 'Software' },
    body: { ...text('Gut'), language: 'de', format: 'text/markdown' },
  });

  test('stands in extra, and comes back where it was', () => {
    const { talk } = read(foreign);
    const { '@context': _, id, type, target, ...extra } = foreign;
    expect(talk.moments[0]).toEqual({
      id,
      start: 979,
      label: 'Gut',
      kind: 'note',
      extra: { ...extra, motivation: ['assessing'] },
    });
    expect(talk.sources).toEqual([{ src: video, type: 'video/mp4' }]);
    const [back] = JSON.parse(writeTalk(talk, 'web-annotation').text).items;
    expect(back).toMatchObject({ ...extra, target: { source: video, selector: { value: 't=979' } } });
  });

  test('is kept of a target too: a track is no time', () => {
    const target = `${video}#t=5&track=audio`;
    const { talk } = read(annotation({ target, body: text('a') }));
    expect(talk.moments[0]?.extra).toEqual({ target });
    expect(JSON.parse(writeTalk(talk, 'web-annotation').text).items[0].target).toBe(target);
  });

  test('gives way where the moment was changed since', () => {
    const { talk } = read(foreign);
    const moments = talk.moments.map((moment): Moment => ({ ...moment, label: 'Good', start: 980 }));
    const [back] = JSON.parse(writeTalk({ ...talk, moments }, 'web-annotation').text).items;
    expect(back).toMatchObject({ body: { value: 'Good' }, created: '2016-05-25T12:00:00Z', generator: {} });
    expect(back.target.selector.value).toBe('t=980');
  });

  test('is left beside the annotation where it would break a rule', () => {
    const { talk } = read({ ...foreign, rights: 'mine' });
    const [back] = JSON.parse(writeTalk(talk, 'web-annotation').text).items;
    expect(back).not.toHaveProperty('rights');
    expect(
      read({ '@context': context, type: 'AnnotationPage', items: [back] }).talk.moments[0]?.extra,
    ).toMatchObject({
      rights: 'mine',
    });
  });
});

describe('several annotations', () => {
  const one = (id: string, start: number) =>
    annotation({ id, target: `${video}#t=${start}`, body: text(id) });
  const both = [one('https://a.example/1', 1), one('https://a.example/2', 2)];
  const page = { '@context': context, id: 'https://a.example/p', type: 'AnnotationPage', label: 'Notes' };

  test.each<[string, unknown]>([
    ['a list', both],
    ['a page', { ...page, items: both }],
    [
      'a collection',
      { ...page, type: 'AnnotationCollection', total: 2, first: { type: 'AnnotationPage', items: both } },
    ],
  ])('in %s are all read', (_, document) => {
    const { talk, issues } = read(document, 'strict');
    expect(talk.moments.map(({ start }) => start)).toEqual([1, 2]);
    expect(issues).toEqual([]);
  });

  test('in pages elsewhere are named', () => {
    const { talk, issues } = read({
      ...page,
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', items: ['https://a.example/9'], next: 'https://a.example/p2' },
    });
    expect(talk.title).toBe('Notes');
    expect(issues.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'info More annotations are not in this file: fetch https://a.example/p2, and read them too.',
      'info One annotation is not in this file: fetch https://a.example/9, and read them too.',
    ]);
  });

  test('of several recordings keep their own, and it is said', () => {
    const { talk, issues } = read([
      ...both,
      annotation({ id: 'https://a.example/3', target: 'https://v.example/2.mp4#t=7' }),
    ]);
    expect(talk.sources).toEqual([{ src: video, type: 'video/mp4' }]);
    expect(talk.moments[2]?.extra).toEqual({ target: 'https://v.example/2.mp4#t=7' });
    expect(issues).toMatchObject([
      { severity: 'info', message: expect.stringMatching(/2 recordings.*2\.mp4/) },
    ]);
  });
});

test('rules that are broken are said with their place and section', () => {
  const document = annotation({
    id: 'not an iri',
    created: 'yesterday',
    body: { type: 'TextualBody' },
    bodyValue: 'x',
  });
  const brief = (mode: ParseMode) =>
    read(document, mode).issues.map(
      ({ severity, line, path, message }) =>
        `${severity} ${line} ${path} ${/\(.*?([\d.]+)\)/.exec(message)?.[1]}`,
    );
  expect(brief('strict')).toEqual([
    'error 3 id 3.1',
    'error 6 created 3.3.1',
    'error 7 body 3.2',
    'error 10 bodyValue 3.2.5',
  ]);
  expect(brief('lenient').map((line) => line.split(' ')[0])).toEqual([
    'error',
    'warning',
    'warning',
    'error',
  ]);
  expect(read(document).talk.moments).toHaveLength(1);
});

test('an annotation that is written keeps to the words of the model', () => {
  const talk = defineTalk({
    id: 'x',
    title: 'A talk',
    sources: [{ src: video, type: 'video/mp4' }],
    moments: [
      {
        id: 'm',
        start: 979,
        end: 1001.25,
        label: 'Punching myself',
        kind: 'quote',
        tags: ['t'],
        approximate: true,
      },
      { start: 1, label: 'Why?', kind: 'question', people: [{ name: 'Ada', affiliation: 'Lab' }] },
    ],
  });
  expect(JSON.parse(writeTalk(talk, 'web-annotation').text)).toEqual({
    '@context': context,
    id: 'urn:x-talkmark:x',
    type: 'AnnotationPage',
    label: 'A talk',
    items: [
      {
        '@context': context,
        id: 'urn:x-talkmark:x:t1-why',
        type: 'Annotation',
        motivation: 'questioning',
        body: [text('Why?'), { ...text('Ada', 'identifying'), affiliation: 'Lab' }],
        target: {
          type: 'SpecificResource',
          source: video,
          selector: {
            type: 'FragmentSelector',
            conformsTo: 'http://www.w3.org/TR/media-frags/',
            value: 't=1',
          },
        },
      },
      {
        '@context': context,
        id: 'urn:x-talkmark:x:m',
        type: 'Annotation',
        motivation: 'highlighting',
        body: [text('Punching myself', 'describing'), text('t', 'tagging')],
        target: {
          type: 'SpecificResource',
          source: video,
          selector: {
            type: 'FragmentSelector',
            conformsTo: 'http://www.w3.org/TR/media-frags/',
            value: 't=979,1001.25',
          },
        },
        'x-talkmark': { kind: 'quote', approximate: true },
      },
    ],
    'x-talkmark': { target: video },
  });
});

test('annotations are known by their content', () => {
  expect(detectFormat(JSON.stringify(annotation({})))).toBe('web-annotation');
  expect(detectFormat('[{"type": "Annotation", "target": "x"}]')).toBe('web-annotation');
  expect(detectFormat('{"talkmark": 1, "moments": []}')).toBe('talkmark-json');
});
