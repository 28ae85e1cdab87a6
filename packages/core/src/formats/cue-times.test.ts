import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import { layOutCues } from './cue-times';

function layOut(
  ranges: readonly (readonly [start: number, end?: number])[],
  isNested: boolean,
  duration?: number,
) {
  const talk = defineTalk({
    title: 'x',
    ...(duration === undefined ? {} : { duration }),
    moments: ranges.map(([start, end]) => ({ start, label: 'x', ...(end === undefined ? {} : { end }) })),
  });
  const { cues, losses } = layOutCues(talk, isNested);
  return { times: cues.map(({ start, end }) => [start, end]), losses: losses.map(({ path }) => path) };
}

describe('an end that nobody stated', () => {
  test.each<[string, (readonly [number, number?])[], number | undefined, number[][]]>([
    [
      'is the start of what comes next',
      [[0], [60], [60], [90, 100]],
      undefined,
      [
        [0, 60],
        [60, 90],
        [60, 90],
        [90, 100],
      ],
    ],
    [
      'is the end of what it is part of',
      [[0, 100], [50]],
      undefined,
      [
        [0, 100],
        [50, 100],
      ],
    ],
    ['is the end of the recording', [[50]], 80, [[50, 80]]],
    ['is five seconds after a start beyond that', [[50]], 40, [[50, 55]]],
    ['is a millisecond after the start of a point', [[50, 50]], undefined, [[50, 50.001]]],
    ['stays after the start where milliseconds are too coarse', [[50, 50.0001]], undefined, [[50, 50.001]]],
  ])('%s', (_, ranges, duration, expected) => {
    expect(layOut(ranges, true, duration).times).toEqual(expected);
  });

  test('is a loss, one that was stated is none', () => {
    expect(layOut([[0, 10], [10], [20, 20], [30, 40]], true).losses).toEqual([
      'moments[1].end',
      'moments[2].end',
    ]);
  });
});

test('the losses of many moments are the same, whatever the times', () => {
  const moments = [0, 10, 20.5, 95].map((start) => ({ start, label: 'x' }));
  const { losses } = layOutCues(defineTalk({ title: 'x', moments }), false);
  expect(losses).toHaveLength(4);
  expect(new Set(losses.map(({ message }) => message)).size).toBe(1);
});

test('overlaps are cut short where cues must be nested, and only there', () => {
  const overlapping = [
    [0, 100],
    [50, 150],
    [60, 120],
    [160, 170],
  ] as const;
  expect(layOut(overlapping, true)).toEqual({
    times: [
      [0, 100],
      [50, 100],
      [60, 100],
      [160, 170],
    ],
    losses: ['moments[1].end', 'moments[2].end'],
  });
  expect(layOut(overlapping, false)).toEqual({ times: overlapping, losses: [] });
});

test('times that no clock can show still have an end that can be written', () => {
  const { times } = layOut([[Number.MAX_SAFE_INTEGER]], true);
  expect(times).toEqual([[Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]]);
});
