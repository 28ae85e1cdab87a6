import { expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import type { ParseMode } from '../../talk/parse-mode';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { base, canvas, context, manifest, page, painting, part, range, video } from './build-manifest';

const read = (document: unknown, mode: ParseMode = 'lenient') =>
  parseTalk(JSON.stringify(document, null, 1), { format: 'iiif', mode });

test('a manifest that was read is written with all it had', () => {
  const document = manifest({
    rights: 'http://creativecommons.org/licenses/by/4.0/',
    metadata: [{ label: { en: ['Speakers'] }, value: { en: ['Ada', 'Brendan'] } }],
    items: [
      canvas({
        label: { en: ['The recording'] },
        placeholderCanvas: {
          id: `${base}/poster`,
          type: 'Canvas',
          width: 4,
          height: 3,
          items: [page('i', [painting({ id: 'https://i.example/p.png', type: 'Image' }, `${base}/poster`)])],
        },
      }),
    ],
    structures: [
      range('r1', 'One', [part('0.0,10')], {
        label: { de: ['Eins'], en: ['One'] },
        metadata: [{ label: { en: ['Key'] }, value: { en: ['D minor'] } }],
      }),
    ],
  });
  const { talk } = read(document);
  expect(talk).toMatchObject({
    title: 'A talk',
    speakers: [{ name: 'Ada' }, { name: 'Brendan' }],
    poster: 'https://i.example/p.png',
    moments: [{ label: 'Eins', start: 0, end: 10 }],
  });
  expect(JSON.parse(writeTalk(talk, 'iiif').text)).toMatchObject(document);
});

test('a talk that came from elsewhere is written as one canvas', () => {
  const talk = defineTalk({
    id: 'x',
    title: 'A talk',
    speakers: ['Ada'],
    date: '2016-05-25',
    duration: 100,
    sources: [{ src: 'https://v.example/talk.mp4', type: 'video/mp4' }],
    moments: [
      { id: 'c', start: 0, end: 50, label: 'Chapter', kind: 'chapter' },
      { id: 'd', start: 10, end: 20, label: 'Section', kind: 'chapter', parentId: 'c' },
      { id: 'n', start: 5, label: 'Note', kind: 'note', parentId: 'c' },
    ],
  });
  const { text, losses } = writeTalk(talk, 'iiif');
  const own = 'https://talkmark.invalid/x';
  const piece = (time: string) => ({ type: 'Canvas', id: `${own}/canvas/1#t=${time}` });
  expect(losses).toEqual([]);
  expect(JSON.parse(text)).toEqual({
    '@context': context,
    id: `${own}/manifest.json`,
    type: 'Manifest',
    label: { none: ['A talk'] },
    metadata: [
      { label: { en: ['Speakers'] }, value: { none: ['Ada'] } },
      { label: { en: ['Date'] }, value: { none: ['2016-05-25'] } },
    ],
    items: [
      {
        id: `${own}/canvas/1`,
        type: 'Canvas',
        duration: 100,
        width: 1920,
        height: 1080,
        items: [
          {
            id: `${own}/canvas/1/recordings`,
            type: 'AnnotationPage',
            items: [
              {
                id: `${own}/canvas/1/recording`,
                type: 'Annotation',
                motivation: 'painting',
                body: video,
                target: `${own}/canvas/1`,
              },
            ],
          },
        ],
        annotations: [
          {
            id: `${own}/canvas/1/moments`,
            type: 'AnnotationPage',
            items: [
              {
                id: `${own}/moment/n`,
                type: 'Annotation',
                motivation: 'commenting',
                body: { type: 'TextualBody', value: 'Note', format: 'text/plain' },
                target: {
                  type: 'SpecificResource',
                  source: `${own}/canvas/1`,
                  selector: {
                    type: 'FragmentSelector',
                    conformsTo: 'http://www.w3.org/TR/media-frags/',
                    value: 't=5',
                  },
                },
                'x-talkmark': { parentId: 'c' },
              },
            ],
          },
        ],
      },
    ],
    structures: [
      {
        id: `${own}/moment/c`,
        type: 'Range',
        label: { none: ['Chapter'] },
        items: [
          piece('0,50'),
          { id: `${own}/moment/d`, type: 'Range', label: { none: ['Section'] }, items: [piece('10,20')] },
        ],
      },
    ],
  });
});

test('what only Talkmark finds again is said', () => {
  const talk = defineTalk({
    title: 'T',
    sources: [{ src: 'talk.webm', type: 'video/webm' }],
    moments: [{ start: 7, label: 'a' }],
  });
  expect(writeTalk(talk, 'iiif').losses.map(({ path }) => path)).toEqual(['sources[0].src', 'duration']);
});
