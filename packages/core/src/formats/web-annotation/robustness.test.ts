import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';

test('broken JSON is said with its place', () => {
  expect(
    parseTalk('{\n  "type": "Annotation",\n}', { format: 'web-annotation', mode: 'strict' }).issues,
  ).toMatchObject([{ severity: 'error', line: 3, column: 1 }]);
});

describe('content that is none', () => {
  test.each([
    '',
    'null',
    '7',
    '[]',
    '[1]',
    '{}',
    '{"type":"Annotation"}',
    '{"type":"AnnotationPage","items":{}}',
  ])('%s throws nothing', (content) => {
    for (const mode of ['strict', 'lenient'] as const) {
      expect(parseTalk(content, { format: 'web-annotation', mode }).issues.length).toBeGreaterThan(0);
    }
  });

  test('throws nothing however deep it is', () => {
    for (const opener of [
      '{"items":[',
      '{"type":"AnnotationPage","items":[',
      '{"target":{"source":',
      '{"body":[',
      '[',
    ]) {
      const closers = [...opener]
        .reverse()
        .join('')
        .replace(/[^[{]/g, '')
        .replaceAll('[', ']')
        .replaceAll('{', '}');
      const deep = `${opener.repeat(5000)}1${closers.repeat(5000)}`;
      expect(parseTalk(deep, { format: 'web-annotation' }).issues.length).toBeGreaterThan(0);
      expect(parseTalk(deep, { format: 'iiif' }).issues.length).toBeGreaterThan(0);
    }
  });

  test('throws nothing whatever stands where', () => {
    const names = [
      'type',
      'id',
      'items',
      'body',
      'target',
      'selector',
      'source',
      'value',
      'purpose',
      'label',
      'x-talkmark',
      'start',
      'people',
      'motivation',
      'creator',
      'first',
      'next',
      'order',
      'refinedBy',
      'structures',
      'annotations',
      'canvases',
      '@type',
      'sequences',
      'resources',
      'thumbnail',
      'language',
      'format',
    ];
    const words = [
      'Annotation',
      'AnnotationPage',
      'AnnotationCollection',
      'Choice',
      'FragmentSelector',
      'RangeSelector',
      'Manifest',
      'Canvas',
      'Range',
      'painting',
      'supplementing',
      'sc:Manifest',
      'https://a.b/c#t=1',
      't=1,2',
      'text/vtt',
    ];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<unknown>(...words, 5, -1, null, true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom('Manifest', 'AnnotationPage', 'sc:Manifest', 'Annotation'),
        (value, type) => {
          const root =
            typeof value === 'object' && value !== null ? { ...value, type, '@type': type } : value;
          for (const format of ['web-annotation', 'iiif']) {
            const { talk } = parseTalk(JSON.stringify(root), { format });
            for (const target of ['web-annotation', 'iiif']) writeTalk(talk, target);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
