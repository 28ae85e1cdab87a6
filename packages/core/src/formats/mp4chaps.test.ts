import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../talk/parse-mode';
import { buildMoment, buildTalk } from '../testing/build-talk';
import { mp4chaps } from './mp4chaps';
import { parseTalk } from './parse-talk';
import { writeTalk } from './write-talk';

const formats = [mp4chaps];
const read = (text: string, mode: ParseMode = 'lenient') => parseTalk(text, { formats, mode });

test('reads chapters, links and the duration, and invents no end', () => {
  const text = [
    '## total-duration: 00:44:31.009',
    '##',
    '00:00:00.000 Intro',
    '00:01:02.500\tA <b>bold</b> <claim>',
    '01:10:03.007 Links <https://example.com/a?b=c>',
    '02:00:00.000',
  ].join('\r\n');
  const { talk, issues } = read(text, 'strict');
  expect(issues).toEqual([]);
  expect(talk).toMatchObject({ duration: 2671.009 });
  expect(talk.moments.map(({ start, label, kind }) => [start, label, kind])).toEqual([
    [0, 'Intro', 'chapter'],
    [62.5, 'A <b>bold</b> <claim>', 'chapter'],
    [4203.007, 'Links', 'chapter'],
    [7200, '2:00:00', 'chapter'],
  ]);
  expect(talk.moments[2]?.links).toEqual([{ url: 'https://example.com/a?b=c' }]);
  expect(talk.moments.every((moment) => !('end' in moment))).toBe(true);
});

test('reads the times that Podlove takes', () => {
  const { moments, issues } = read('3.45 Intro\n7:48 Middle\n1:07:48.25 End');
  expect(moments.map(({ start }) => start)).toEqual([3.45, 468, 4068.25]);
  expect(issues).toEqual([]);
});

test('reads the common format of mp4chaps, which is that of OGM', () => {
  const { moments } = read('CHAPTER01=00:00:06.202\nCHAPTER01NAME=One\n');
  expect(moments).toMatchObject([{ start: 6.202, label: 'One' }]);
});

describe('one bad line', () => {
  const text = '00:00:00.000 a\nhello\n00:00:09:12 frames\n00:00:20.000 b\n';

  test('is left out and placed where people want to go on', () => {
    const { moments, issues } = read(text);
    expect(moments.map(({ label }) => label)).toEqual(['a', 'b']);
    expect(issues.map(({ severity, line }) => [severity, line])).toEqual([
      ['error', 2],
      ['error', 3],
    ]);
    expect(issues[1]?.message).toContain('frame rate');
  });

  test('refuses the file in strict mode, as mp4chaps does', () => {
    expect(read(text, 'strict').moments).toEqual([]);
  });
});

test('writes what mp4chaps reads, and names what it cannot hold', () => {
  const talk = buildTalk({
    duration: 3600,
    extra: { comments: ['made by hand'] },
    moments: [
      buildMoment({ id: 't0-intro', start: 0, label: 'Intro', kind: 'chapter' }),
      buildMoment({
        id: 't60-two-lines',
        start: 59.9996,
        end: 70,
        label: 'two\nlines',
        kind: 'chapter',
        links: [{ url: '/relative' }, { url: 'https://a.example/', label: 'A' }],
        body: 'more',
      }),
    ],
  });
  const { text, losses } = writeTalk(talk, 'mp4chaps', { formats });
  expect(text).toBe(
    '## total-duration: 01:00:00.000\n# made by hand\n00:00:00.000 Intro\n00:01:00.000 two lines <https://a.example/>\n',
  );
  expect(new Set(losses.map(({ path }) => path))).toEqual(
    new Set([
      'title',
      'speakers',
      'sources',
      'moments[1].label',
      'moments[1].links',
      'moments[1].body',
      'moments[1].start',
      'moments[1].end',
    ]),
  );
});

test('is known by its lines, and not taken for cues', () => {
  expect(mp4chaps.likelihood('00:00:00.000 Intro\n00:11:46.612 Next\n00:12')).toBeGreaterThan(0.5);
  expect(mp4chaps.likelihood('00:00:00.000 --> 00:00:01.000\nHello\n')).toBe(0);
  expect(mp4chaps.likelihood('00:00 Intro\n01:00 Next\n')).toBe(0);
});
