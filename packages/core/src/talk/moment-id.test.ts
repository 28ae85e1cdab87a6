import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from './define-talk';
import type { TalkInput } from './talk-input';

describe('ids of moments', () => {
  const idsOf = (moments: TalkInput['moments']) =>
    Object.fromEntries(
      defineTalk({ title: 'T', moments: moments ?? [] }).moments.map((m) => [m.label, m.id]),
    );

  test('stay when other moments are added anywhere', () => {
    const moment = fc.record({
      start: fc.nat(20),
      label: fc
        .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
        .map((words) => words.join(' ')),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(moment, { selector: (m) => m.label }),
        fc.func(fc.boolean()),
        (all, isOld) => {
          const old = all.filter(isOld);
          expect(idsOf(all)).toMatchObject(idsOf(old));
        },
      ),
    );
  });

  test('are numbered when time and label are the same, around ids that are stated', () => {
    const { moments } = defineTalk({
      title: 'T',
      moments: [
        { start: 1, label: 'a' },
        { start: 1, label: 'A!' },
        { start: 1.5, label: 'a' },
        { start: 9, label: 'z', id: 't1-a-2' },
      ],
      unplaced: [{ label: 'Где-то позже' }, { label: '…' }],
    });
    expect(moments.map(({ id }) => id)).toEqual(['t1-a', 't1-a-3', 't1-a-4', 't1-a-2']);
  });

  test('hold letters of any script, and no more of a long label than an address should', () => {
    const { moments, unplaced } = defineTalk({
      title: 'T',
      moments: [{ start: 5, label: 'word '.repeat(1000) }],
      unplaced: [{ label: 'Где-то позже' }, { label: '…' }],
    });
    expect(unplaced.map(({ id }) => id)).toEqual(['где-то-позже', 'moment']);
    expect(moments[0]?.id.length).toBeLessThan(70);
  });
});
