import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import { formatPath } from '../talk/fault';
import type { TalkInput } from '../talk/talk-input';
import { findLosses } from './find-losses';

const title = 'T';
type Moments = TalkInput['moments'];

function find(talk: Partial<TalkInput>, back: Partial<TalkInput>, places?: readonly number[]) {
  const losses = findLosses(defineTalk({ title, ...talk }), { title, ...back }, 'It', places);
  return losses.map(({ severity, path, message }) => `${severity} ${formatPath(path)}: ${message}`);
}

const findIn = (moments: Moments, back: Moments) => find({ moments: moments ?? [] }, { moments: back ?? [] });

test('what comes back is no loss', () => {
  const talk = { speakers: [{ name: 'Ada' }], moments: [{ start: 0.1 + 0.2, label: 'a', tags: [] }] };
  expect(find(talk, { ...talk, moments: [{ start: 0.3, label: 'a' }] })).toEqual([]);
});

describe('moments are found again', () => {
  test('one that is made up is said, and those around it are not mistaken', () => {
    expect(
      findIn(
        [
          { start: 0, label: 'Intro' },
          { start: 600, label: 'Recap' },
          { start: 1500, label: 'Questions' },
        ],
        [
          { start: 0, label: 'Intro' },
          { start: 600, label: 'Recap' },
          { start: 300, label: 'and' },
          { start: 1500, label: 'Questions' },
        ],
      ),
    ).toEqual(['warning moments: It reads something else out of this too: {"label":"and","start":300}.']);
  });

  test('by start where the label changed, and one is made up', () => {
    expect(
      findIn(
        [{ start: 100, label: '12 min 90s' }],
        [
          { start: 100, label: '12' },
          { start: 5400, label: 's' },
        ],
      ),
    ).toEqual([
      'warning moments[0].label: It cannot hold this as it is: it reads back as "12".',
      'warning moments: It reads something else out of this too: {"label":"s","start":5400}.',
    ]);
  });

  test('by about the same start, where both changed and one is gone', () => {
    expect(
      findIn(
        [
          { start: 3.5, label: 'gone' },
          { start: 10.4, label: 'a\tb' },
          { start: 20.6, label: 'c' },
        ],
        [
          { start: 10, label: 'a b' },
          { start: 21, label: 'c' },
        ],
      ),
    ).toEqual([
      'error moments[0]: It cannot hold this: it was left out.',
      'warning moments[1].label: It cannot hold this as it is: it reads back as "a b".',
      'warning moments[1].start: It cannot hold this as it is: it reads back as 10.',
      'warning moments[2].start: It cannot hold this as it is: it reads back as 21.',
    ]);
  });

  test('by the label where the start is another', () => {
    expect(
      findIn(
        [{ start: 5, label: 'a' }],
        [
          { start: 0, label: 'a' },
          { start: 9, label: 'b' },
        ],
      ),
    ).toEqual([
      'warning moments[0].start: It cannot hold this as it is: it reads back as 0.',
      'warning moments: It reads something else out of this too: {"label":"b","start":9}.',
    ]);
  });

  test('of those without a time too', () => {
    expect(
      find({ unplaced: [{ label: 'a' }, { label: 'b' }] }, { unplaced: [{ label: 'b' }, { label: 'b' }] }),
    ).toEqual(['warning unplaced[0].label: It cannot hold this as it is: it reads back as "b".']);
    expect(find({}, { unplaced: [{ label: 'a' }] })).toEqual([
      'warning unplaced: It reads something else out of this too: {"label":"a"}.',
    ]);
  });

  test('where the writer says, several in one if it joined them', () => {
    const moments = [
      { start: 0, label: 'a' },
      { start: 1, label: 'b' },
    ];
    const back = {
      moments: [
        { start: 50, label: 'x' },
        { start: 1, label: 'b' },
      ],
    };
    expect(find({ moments: moments.slice(1) }, back, [1])).toEqual([
      'warning moments: It reads something else out of this too: {"label":"x","start":50}.',
    ]);
    expect(find({ moments }, back, [1, 1])).toContain(
      'warning moments[0].start: It cannot hold this as it is: it reads back as 1.',
    );
  });
});

test('what is known to be gone is not mistaken for what is made up', () => {
  const moments = [
    { start: 0, label: 'a' },
    { start: 5, label: 'b' },
  ];
  const back = {
    title,
    moments: [
      { start: 0, label: 'a' },
      { start: 5, label: 'made up' },
    ],
  };
  const losses = findLosses(defineTalk({ title, moments }), back, 'It', undefined, new Set([1]));
  expect(losses.map(({ path }) => formatPath(path))).toEqual(['moments[1]', 'moments']);
});

test('what every object inherits is no field that comes back', () => {
  expect(
    find({ extra: { constructor: 'boss', nested: { toString: 1 } } }, { extra: { nested: { valueOf: 1 } } }),
  ).toEqual([
    'warning extra.constructor: It cannot hold this: it was left out.',
    'warning extra.nested: It cannot hold this as it is: it reads back as {"valueOf":1}.',
  ]);
});

test('paths are as JavaScript writes them', () => {
  expect(find({ extra: { 'my key': 1 } }, {})).toEqual([
    'warning extra["my key"]: It cannot hold this: it was left out.',
  ]);
});
