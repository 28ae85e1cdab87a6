import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../../talk/parse-mode';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { base, canvasId, manifest, part, range } from './build-manifest';

const read = (document: unknown, mode: ParseMode = 'lenient') =>
  parseTalk(JSON.stringify(document, null, 1), { format: 'iiif', mode });
const brief = (document: unknown) =>
  read(document).talk.moments.map(({ label, start, end, parentId }) => [label, start, end, parentId]);

describe('ranges', () => {
  test('are chapters, each in the range it is part of, to any depth', () => {
    const structures = [
      range('r0', 'Contents', [
        range('r1', 'One', [part('0,10')]),
        range('r2', 'Two', [range('r3', 'Deep', [part('10,20')]), range('r4', 'Deeper', [part('20,30.5')])]),
      ]),
    ];
    const { talk, issues } = read(manifest({ structures }), 'strict');
    expect(issues).toEqual([]);
    expect(talk.moments.map(({ kind }) => kind)).toEqual(Array(5).fill('chapter'));
    expect(brief(manifest({ structures }))).toEqual([
      ['Contents', 0, 30.5, undefined],
      ['One', 0, 10, `${base}/r0`],
      ['Two', 10, 30.5, `${base}/r0`],
      ['Deep', 10, 20, `${base}/r2`],
      ['Deeper', 20, 30.5, `${base}/r2`],
    ]);
  });

  test('have no end that nobody stated', () => {
    const open = range('r1', 'One', [part('5')]);
    expect(
      brief(manifest({ structures: [range('r0', 'All', [open, range('r2', 'Two', [part('1,3')])])] })),
    ).toEqual([
      ['Two', 1, 3, `${base}/r0`],
      ['All', 1, undefined, undefined],
      ['One', 5, undefined, `${base}/r0`],
    ]);
  });

  test('cover their own parts, if they have any', () => {
    const inner = range('r1', 'Inner', [part('50,60')]);
    const parts = [
      part('0,10'),
      {
        type: 'SpecificResource',
        source: canvasId,
        selector: { type: 'FragmentSelector', value: 't=10,20' },
      },
    ];
    expect(brief(manifest({ structures: [range('r0', 'Outer', [...parts, inner])] }))).toEqual([
      ['Outer', 0, 20, undefined],
      ['Inner', 50, 60, `${base}/r0`],
    ]);
  });

  test('of a whole canvas begin with it', () => {
    const whole = { id: canvasId, type: 'Canvas' };
    expect(brief(manifest({ structures: [range('r0', 'All', [whole])] }))).toEqual([
      ['All', 0, undefined, undefined],
    ]);
  });

  test('of a canvas that is not there are said, each once', () => {
    const inner = range('r1', 'Inner', [part('5,9', 'https://other.example/c')]);
    const document = manifest({
      structures: [range('r0', 'Outer', [inner]), range('r2', 'Two', [part('7')])],
    });
    const { talk, issues } = read(document);
    expect(brief(document)).toEqual([
      ['Outer', 5, 9, undefined],
      ['Inner', 5, 9, `${base}/r0`],
      ['Two', 7, undefined, undefined],
    ]);
    const path = 'structures[0].items[0]';
    const message = expect.stringContaining('https://other.example/c');
    expect(issues).toMatchObject([{ severity: 'warning', path, message, line: expect.any(Number) }]);
    expect(read(document, 'strict').issues).toMatchObject([{ severity: 'error', path }]);
    const written = JSON.parse(writeTalk(talk, 'iiif').text);
    expect(written.structures[0].items).toMatchObject([inner]);
  });

  test('by themselves are those of any canvas', () => {
    expect(read(range('r0', 'One', [part('5')])).issues).toEqual([]);
  });

  test('that are not to be shown, or have no label, are said and come back', () => {
    const hidden = range('r1', 'Silence', [part('0,9')], { behavior: ['no-nav'] });
    const structures = [range('r0', undefined, [hidden, range('r2', 'Two', [part('9,20')])])];
    const { talk, issues } = read(manifest({ structures }));
    expect(talk.moments.map(({ label }) => label)).toEqual(['Two']);
    expect(issues.map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(JSON.parse(writeTalk(talk, 'iiif').text).structures).toMatchObject([{ id: `${base}/r2` }, hidden]);
  });

  test('that run to the end by a comma are read, and it is said', () => {
    const document = manifest({ structures: [range('r0', 'Rest', [part('30,')])] });
    expect(brief(document)).toEqual([['Rest', 30, undefined, undefined]]);
    expect(read(document).issues).toMatchObject([{ severity: 'warning', path: 'structures[0]' }]);
    expect(read(document, 'strict').issues).toMatchObject([{ severity: 'error' }]);
    expect(read(document, 'strict').talk.unplaced).toMatchObject([{ label: 'Rest' }]);
  });

  test('two thousand deep are read', () => {
    let document = range('r', 'Innermost', [part('1,2')]);
    for (let depth = 0; depth < 2000; depth += 1) document = range(`r${depth}`, `At ${depth}`, [document]);
    expect(read(manifest({ structures: [document] })).talk.moments).toHaveLength(2001);
  });
});
