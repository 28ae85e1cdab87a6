import { expect, test } from 'vitest';
import type { ParseMode } from '../talk/parse-mode';
import { buildMoment, buildTalk } from '../testing/build-talk';
import { audacity } from './audacity';
import { parseTalk } from './parse-talk';
import { writeTalk } from './write-talk';

const formats = [audacity];
const read = (text: string, mode: ParseMode = 'lenient') => parseTalk(text, { formats, mode });

test('reads points, ranges, empty labels and frequencies', () => {
  const text = '1.500000\t1.500000\tpoint\n2,25\t4.5\trange\n\\\t100.5\t-1\n5.000000\t6.000000\t\n';
  const { talk, issues } = read(text, 'strict');
  expect(issues).toEqual([]);
  expect(talk.moments).toMatchObject([
    { start: 1.5, end: 1.5, label: 'point', kind: 'moment' },
    { start: 2.25, end: 4.5, label: 'range', extra: { lowFrequency: 100.5, highFrequency: -1 } },
    { start: 5, end: 6, label: '0:05' },
  ]);
});

test('reads files of Audacity 1.2, which have no ends', () => {
  const { moments } = read('0.500000\tfirst\n9.250000\tsecond\n');
  expect(moments).toMatchObject([{ start: 0.5, label: 'first' }, { start: 9.25 }]);
  expect(moments.every((moment) => !('end' in moment))).toBe(true);
});

test('places what is no label', () => {
  const { moments, issues } = read('\\\t1\t2\n1\t2\ta\nnope\n-1\t2\tb\n9\t8\tc\n');
  expect(moments.map(({ label }) => label)).toEqual(['a', 'b', 'c']);
  expect(issues.map(({ severity, line }) => [severity, line])).toEqual([
    ['error', 1],
    ['error', 3],
    ['warning', 4],
    ['warning', 5],
  ]);
});

test('writes points as labels that end where they start, and says so', () => {
  const moments = [
    buildMoment({ id: 't1-a', start: 1, label: 'a\tb' }),
    buildMoment({ id: 't2-b', start: 2, end: 3, label: 'b', extra: { lowFrequency: 1, highFrequency: 2 } }),
    buildMoment({ id: 't5-0-05', start: 5, end: 5, label: '0:05' }),
  ];
  const { text, losses } = writeTalk(buildTalk({ moments }), 'audacity', { formats });
  expect(text).toBe(
    '1.000000\t1.000000\ta b\n2.000000\t3.000000\tb\n\\\t1.000000\t2.000000\n5.000000\t5.000000\t\n',
  );
  const paths = losses.map(({ path }) => path).filter((path) => path?.startsWith('moments'));
  expect(new Set(paths)).toEqual(new Set(['moments[0].label', 'moments[0].end']));
});

test('is known by its columns', () => {
  expect(audacity.likelihood('0.0\t0.5\tSIL\n0.5\t0.75\tcall\n0.7')).toBeGreaterThan(0.5);
  expect(audacity.likelihood('0.500000\tfirst\n9.250000\tsecond\n')).toBeGreaterThan(0.5);
  expect(audacity.likelihood('1\tone\n2\ttwo\n')).toBe(0);
  expect(audacity.likelihood('start\tend\n0.0\t1.0\ta\n')).toBe(0);
});
