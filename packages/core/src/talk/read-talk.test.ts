import { describe, expect, test } from 'vitest';
import { completeTalk } from './complete-talk';
import { defineTalk } from './define-talk';
import { formatPath } from './fault';
import { readTalk } from './read-talk';

/** The talk that stands in for the input, and what was done to it. */
function mend(input: unknown) {
  const checked = readTalk(input);
  const { talk, faults } = completeTalk(checked);
  const said = [...checked.faults, ...faults].map(
    ({ path, severity, repair }) => `${formatPath(path)} ${severity}: ${repair}`,
  );
  return { talk, said };
}

const sound = { start: 1, label: 'a', people: ['A'], extra: { color: 'red' } };

test('a talk without faults is what defineTalk makes of it, whether others are repaired beside it or not', () => {
  const { talk, said } = mend({ title: 'T', moments: [sound] });
  expect(talk).toEqual(defineTalk({ title: 'T', moments: [sound] }));
  expect(said).toEqual([]);
  expect(mend({ title: 'T', moments: [sound, 17] }).talk).toEqual(talk);
});

describe('repairs', () => {
  test('leave out what is faulty, and what cannot be without it', () => {
    const { talk, said } = mend({
      title: 'T',
      poster: 'javascript:x',
      speakers: ['A', { affiliation: 'B' }],
      moments: [{ ...sound, body: 5, tags: ['t', ''] }],
    });
    expect(talk).toEqual(defineTalk({ title: 'T', speakers: ['A'], moments: [{ ...sound, tags: ['t'] }] }));
    expect(said).toEqual([
      'speakers[1].name error: It was left out',
      'poster warning: It was left out',
      'moments[0].body error: It was left out',
      'moments[0].tags[1] warning: It was left out',
    ]);
  });

  test('find an early end beside other faults', () => {
    const { talk, said } = mend({ title: 'T', moments: [{ start: 5, end: 1, label: 'a', body: 5 }] });
    expect(talk).toEqual(defineTalk({ title: 'T', moments: [{ start: 5, label: 'a' }] }));
    expect(said).toEqual([
      'moments[0].body error: It was left out',
      'moments[0].end warning: The end was left out',
    ]);
  });

  test('keep a moment without a time or a label as far as it goes', () => {
    const { talk, said } = mend({
      title: 'T',
      moments: [
        { start: 'soon', label: 'a' },
        { start: 979, label: ' ' },
        { start: 'soon', label: '' },
      ],
    });
    expect(talk.unplaced).toMatchObject([{ label: 'a', extra: { start: 'soon' } }]);
    expect(talk.moments).toMatchObject([{ start: 979, label: '16:19' }]);
    expect(said).toEqual([
      'moments[0].start error: The moment was kept, without a time',
      'moments[1].label warning: The moment was kept as "16:19"',
      'moments[2].label error: The moment was left out',
      'moments[2].start error: The moment was left out',
    ]);
  });
});

test('of more faults than anyone reads, a thousand are kept and the others counted', () => {
  const { faults } = readTalk({ title: 'T', moments: Array.from({ length: 5000 }, () => 17) });
  expect(faults).toHaveLength(1001);
});
