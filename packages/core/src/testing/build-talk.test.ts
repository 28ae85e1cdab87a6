import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import { buildMoment, buildTalk } from './build-talk';

describe('buildMoment', () => {
  test('is a point at the beginning unless told otherwise', () => {
    expect(buildMoment()).toEqual({
      id: 'moment-at-0',
      start: 0,
      label: 'Moment at 0 seconds',
      kind: 'moment',
    });
  });

  test('is named after its start, so that a list of them needs no ids', () => {
    const moments = [1, 2.5, 3].map((start) => buildMoment({ start }));
    expect(moments.map(({ id }) => id)).toEqual(['moment-at-1', 'moment-at-2.5', 'moment-at-3']);
  });

  test('takes what is passed', () => {
    expect(buildMoment({ id: 'q', start: 5, end: 9, kind: 'question', label: 'Why?' })).toEqual({
      id: 'q',
      start: 5,
      end: 9,
      kind: 'question',
      label: 'Why?',
    });
  });
});

describe('buildTalk', () => {
  test('is a talk as defineTalk makes them: nothing to repair, nothing to add', () => {
    expect(defineTalk(buildTalk())).toEqual(buildTalk());
  });

  test('holds a point, a range and a chapter', () => {
    const { moments } = buildTalk();
    expect(moments.some(({ end }) => end === undefined)).toBe(true);
    expect(moments.some(({ end, kind }) => end !== undefined && kind === 'moment')).toBe(true);
    expect(moments.some(({ kind }) => kind === 'chapter')).toBe(true);
  });

  test('takes what is passed', () => {
    const talk = buildTalk({ title: 'Mine', sources: [], moments: [buildMoment({ start: 7 })] });
    expect(talk).toMatchObject({ id: 'talk', title: 'Mine', sources: [], moments: [{ start: 7 }] });
  });
});
