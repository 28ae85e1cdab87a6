import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import { matroskaXml } from '../matroska-xml';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';

const formats = [matroskaXml];

test('any tree of chapters comes back as it was', () => {
  const word = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const part = fc.record(
    {
      start: fc.nat(1e12).map((count) => count / 1e9),
      length: fc.nat(100),
      label: word,
      isHidden: fc.boolean(),
      parent: fc.nat(5),
    },
    { requiredKeys: ['start', 'label', 'isHidden'] },
  );
  fc.assert(
    fc.property(fc.uniqueArray(part, { selector: ({ start }) => start, maxLength: 12 }), (parts) => {
      const sorted = [...parts].sort((one, other) => one.start - other.start);
      const ids = defineTalk({
        title: 'T',
        moments: sorted.map(({ start, label }) => ({ start, label })),
      }).moments.map(({ id }) => id);
      const talk = defineTalk({
        title: 'T',
        moments: sorted.map(({ start, length, label, isHidden, parent }, index) => {
          const parentId = parent === undefined || index === 0 ? undefined : ids[parent % index];
          return {
            start,
            label,
            ...(length === undefined ? {} : { end: start + length }),
            ...(parentId === undefined ? {} : { parentId }),
            ...(isHidden ? { kind: 'hidden', extra: { ChapterFlagHidden: '1' } } : { kind: 'chapter' }),
          };
        }),
      });
      const { text, losses } = writeTalk(talk, 'matroska-xml', { formats });
      expect(losses.filter(({ path }) => path !== 'title' && !path?.endsWith('.id'))).toEqual([]);
      const back = parseTalk(text, { formats, mode: 'strict' }).talk.moments;
      expect(back.map(({ start, end, label, kind }) => [start, end, label, kind])).toEqual(
        talk.moments.map(({ start, end, label, kind }) => [
          start,
          end === undefined ? end : expect.closeTo(end, 9),
          label,
          kind,
        ]),
      );
    }),
    { numRuns: 30 },
  );
});

test('parents of any depth are written', () => {
  const moments = Array.from({ length: 2000 }, (_, index) => ({
    id: `t${index}-x`,
    start: index,
    label: 'x',
    kind: 'chapter',
    ...(index === 0 ? {} : { parentId: `t${index - 1}-x` }),
  }));
  const { text, losses } = writeTalk(defineTalk({ title: 'T', moments }), 'matroska-xml', { formats });
  expect(parseTalk(text, { formats }).moments).toHaveLength(2000);
  expect(losses.some(({ path }) => path?.endsWith('.parentId'))).toBe(true);
});
