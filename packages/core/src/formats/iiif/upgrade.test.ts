import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../../talk/parse-mode';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { base, canvas, canvasId, context, manifest, note, page } from './build-manifest';

const read = (document: unknown, mode: ParseMode = 'lenient') =>
  parseTalk(JSON.stringify(document, null, 1), { format: 'iiif', mode });

describe('version 2', () => {
  const old = {
    '@context': 'http://iiif.io/api/presentation/2/context.json',
    '@id': `${base}/manifest`,
    '@type': 'sc:Manifest',
    label: [{ '@value': 'A book', '@language': 'en' }],
    sequences: [
      {
        canvases: [
          {
            '@id': canvasId,
            '@type': 'sc:Canvas',
            images: [
              {
                '@type': 'oa:Annotation',
                motivation: 'sc:painting',
                resource: { '@id': 'https://i.example/1.png', '@type': 'dctypes:Image' },
                on: canvasId,
              },
            ],
            otherContent: [
              { '@id': `${base}/list`, '@type': 'sc:AnnotationList' },
              {
                '@type': 'sc:AnnotationList',
                resources: [
                  {
                    '@id': `${base}/n`,
                    '@type': 'oa:Annotation',
                    motivation: 'oa:commenting',
                    resource: [
                      { '@type': 'cnt:ContentAsText', chars: '<p>Hello</p>', format: 'text/html' },
                      { '@type': 'oa:Tag', chars: 'greeting' },
                    ],
                    on: {
                      '@type': 'oa:SpecificResource',
                      full: canvasId,
                      selector: { '@type': 'oa:FragmentSelector', value: 't=5,6' },
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    structures: [
      { '@id': 'r0', '@type': 'sc:Range', label: 'All', viewingHint: 'top', ranges: ['r1', 'r3'] },
      { '@id': 'r1', '@type': 'sc:Range', label: 'One', ranges: ['r2'], canvases: [`${canvasId}#t=1,9`] },
      {
        '@id': 'r2',
        '@type': 'sc:Range',
        label: 'Two',
        members: [{ '@id': `${canvasId}#t=2,3`, '@type': 'sc:Canvas' }],
      },
      { '@id': 'r3', '@type': 'sc:Range', label: 'Circle', ranges: ['r4'] },
      { '@id': 'r4', '@type': 'sc:Range', label: 'Round', ranges: ['r3', 'r5'] },
      { '@id': 'r5', '@type': 'sc:Range', label: 'Mine', ranges: ['r6'] },
      { '@id': 'r6', '@type': 'sc:Range', label: 'Ours', ranges: ['r5'] },
    ],
  };

  test('is read as far as moments go', () => {
    const { talk, issues } = read(old);
    expect(talk.title).toBe('A book');
    expect(talk.moments.map(({ label, start, end, parentId }) => [label, start, end, parentId])).toEqual([
      ['One', 1, 9, undefined],
      ['Two', 2, 3, 'r1'],
      ['Hello', 5, 6, undefined],
    ]);
    expect(talk.moments[2]).toMatchObject({ kind: 'note', tags: ['greeting'] });
    expect(talk.unplaced.map(({ label }) => label).sort()).toEqual(
      ['Circle', 'Mine', 'Ours', 'Round'].sort(),
    );
    expect(issues.map(({ message }) => message).join()).toMatch(/fetch .*\/list.*IIIF Presentation 2/);
  });

  test('circles of ranges are opened once', () => {
    const structures = [
      { '@id': 'a', '@type': 'sc:Range', label: 'A', ranges: ['b'] },
      { '@id': 'b', '@type': 'sc:Range', label: 'B', ranges: ['a'] },
    ];
    expect(read({ ...old, structures }).talk.unplaced.map(({ label }) => label)).toEqual(['A', 'B']);
  });
});

test('the draft of version 4 is read', () => {
  const timeline = {
    ...canvas({ annotations: [page('a', [note('a1', { id: `${canvasId}#t=8,10`, type: 'Timeline' })])] }),
    type: 'Timeline',
  };
  const { talk, issues } = read(
    manifest({ '@context': 'http://iiif.io/api/presentation/4/context.json', items: [timeline] }),
  );
  expect(talk).toMatchObject({
    moments: [{ start: 8, end: 10 }],
    sources: [{ type: 'video/mp4' }],
    duration: 100,
  });
  expect(issues.at(-1)?.message).toContain('Presentation 4');
  expect(JSON.parse(writeTalk(talk, 'iiif').text)).toMatchObject({
    '@context': context,
    items: [{ type: 'Canvas' }],
  });
});
