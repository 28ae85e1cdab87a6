import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../../talk/parse-mode';
import { detectFormat } from '../detect';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import {
  base,
  canvas,
  canvasId,
  context,
  manifest,
  note,
  page,
  painting,
  part,
  range,
  video,
} from './build-manifest';

const read = (document: unknown, mode: ParseMode = 'lenient') =>
  parseTalk(JSON.stringify(document, null, 1), { format: 'iiif', mode });

describe('annotations', () => {
  test('are moments of the canvas, with a time or without', () => {
    const annotations = [
      page('a', [
        note('a1', `${canvasId}#t=5,7`),
        note('a2', `${canvasId}#t=3`, { motivation: ['supplementing'] }),
        note('a3', canvasId, { motivation: 'tagging' }),
        note('a4', { type: 'SpecificResource', source: canvasId, selector: { type: 'PointSelector', t: 8 } }),
        note('a5', `${canvasId}#t=9`, {
          motivation: 'highlighting',
          body: { id: null, type: 'TextualBody', format: 'text/html', value: '<b>Marker</b> 1' },
        }),
      ]),
    ];
    const { talk } = read(manifest({ items: [canvas({ annotations })] }));
    expect(talk.moments.map(({ label, start, end, kind }) => [label, start, end, kind])).toEqual([
      ['a2', 3, undefined, 'quote'],
      ['a1', 5, 7, 'note'],
      ['a4', 8, undefined, 'note'],
      ['Marker 1', 9, undefined, 'moment'],
    ]);
    expect(talk.unplaced).toMatchObject([{ label: 'a3', tags: ['a3'] }]);
  });

  test('that are elsewhere are named', () => {
    const annotations = [{ id: `${base}/elsewhere.json`, type: 'AnnotationPage' }];
    const { talk, issues } = read(manifest({ items: [canvas({ annotations })] }));
    expect(issues[0]).toMatchObject({
      severity: 'info',
      message: expect.stringContaining(`${base}/elsewhere.json`),
    });
    expect(JSON.parse(writeTalk(talk, 'iiif').text).items[0].annotations).toEqual(annotations);
  });

  test('in a page by itself are read', () => {
    const { talk, issues } = read(
      { '@context': context, ...page('a', [note('a1', `${canvasId}#t=5,7`)]) },
      'strict',
    );
    expect(talk.moments).toMatchObject([{ label: 'a1', start: 5, end: 7 }]);
    expect(issues).toEqual([]);
  });
});

describe('the recording', () => {
  test('is what is painted, with all its forms', () => {
    const audio = {
      id: 'https://v.example/talk.flac',
      type: 'Sound',
      format: 'audio/flac',
      label: { en: ['FLAC'] },
    };
    const body = { type: 'Choice', items: [video, audio] };
    const { talk } = read(manifest({ items: [canvas({ items: [page('page', [painting(body)])] })] }));
    expect(talk.sources).toEqual([
      { src: 'https://v.example/talk.mp4', type: 'video/mp4' },
      { src: 'https://v.example/talk.flac', type: 'audio/flac', label: 'FLAC' },
    ]);
    expect(talk.duration).toBe(100);
  });

  test('has times of its own: those of the canvas are shifted, and written back as they were', () => {
    const annotations = [page('a', [note('late', `${canvasId}#t=15,20`), note('early', `${canvasId}#t=5`)])];
    const items = [page('page', [painting(video, `${canvasId}#t=11,42`)])];
    const { talk, issues } = read(manifest({ items: [canvas({ items, annotations })] }));
    expect(talk.moments).toMatchObject([{ label: 'late', start: 4, end: 9 }]);
    expect(talk.unplaced).toMatchObject([{ label: 'early', extra: { target: `${canvasId}#t=5` } }]);
    expect(issues).toMatchObject([{ severity: 'info', message: expect.stringContaining('11 seconds') }]);
    const [written] = JSON.parse(writeTalk(talk, 'iiif').text).items;
    expect(JSON.stringify(written.annotations)).toContain('t=15,20');
  });

  test('is the first of several on one canvas, and the others are named', () => {
    const second = painting({ ...video, id: 'https://v.example/2.mp4' }, `${canvasId}#t=50,100`);
    const { talk, issues } = read(
      manifest({ items: [canvas({ items: [page('page', [painting(), second])] })] }),
    );
    expect(talk.sources).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('https://v.example/2.mp4'),
    });
  });

  test('has captions and transcripts beside it', () => {
    const file = (id: string, fields: object, more: object = {}) => ({
      ...note(id, canvasId, { motivation: 'supplementing' }),
      body: { id: `${base}/${id}`, type: 'Text', ...fields },
      ...more,
    });
    const annotations = [
      page('a', [
        file('en.vtt', { format: 'text/vtt', language: 'en', label: { en: ['English'] } }),
        file('de.srt', { format: 'application/x-subrip', language: ['de'] }, { provides: ['subtitles'] }),
        file('words.txt', { format: 'text/plain', label: { en: ['Transcript'] } }),
      ]),
    ];
    const { talk } = read(manifest({ items: [canvas({ annotations })] }));
    expect(talk.tracks).toEqual([
      { src: `${base}/en.vtt`, kind: 'captions', language: 'en', label: 'English' },
      { src: `${base}/de.srt`, kind: 'subtitles', language: 'de' },
    ]);
    expect(talk.links).toEqual([{ url: `${base}/words.txt`, label: 'Transcript' }]);
    expect(talk.moments).toEqual([]);
  });
});

test('several canvases keep their own times, and each moment says which is its own', () => {
  const second = `${base}/canvas/2`;
  const items = [canvas(), canvas({ id: second, annotations: [page('b', [note('b1', `${second}#t=3`)])] })];
  const structures = [range('r1', 'First', [part('5,9')]), range('r2', 'Second', [part('4,8', second)])];
  const { talk, issues } = read(manifest({ items, structures }));
  expect(talk.moments.map(({ label, start, extra }) => [label, start, extra?.['canvas']])).toEqual([
    ['b1', 3, second],
    ['Second', 4, second],
    ['First', 5, canvasId],
  ]);
  expect(issues).toMatchObject([
    { severity: 'info', message: expect.stringContaining(`${canvasId}, ${second}`) },
  ]);
  const { text, losses } = writeTalk(talk, 'iiif');
  expect(losses).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({ structures, items: [{ id: canvasId }, { id: second }] });
});

test.each([
  [
    'a collection names its manifests',
    { '@context': context, type: 'Collection', items: [{ id: `${base}/m`, type: 'Manifest' }] },
    'info',
    `${base}/m`,
  ],
  ['a manifest without moments says so', manifest(), 'info', 'no moments'],
  ['anything else is none', { '@context': context, type: 'Squirrel' }, 'error', 'no IIIF resource'],
])('%s', (_, document, severity, words) => {
  expect(read(document).issues).toMatchObject([{ severity, message: expect.stringContaining(words) }]);
});

test('manifests are known by their content', () => {
  expect(detectFormat(JSON.stringify(manifest()))).toBe('iiif');
  expect(
    detectFormat(
      JSON.stringify({ ...manifest(), '@context': ['http://www.w3.org/ns/anno.jsonld', context] }),
    ),
  ).toBe('iiif');
});
