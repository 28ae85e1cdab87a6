import { describe, expect, test } from 'vitest';
import { detectFormat } from './detect';
import { parseTalk } from './parse-talk';
import { createSponsorBlock, sponsorblock } from './sponsorblock';

const read = (text: string, videoId?: string) =>
  parseTalk(text, { formats: [videoId === undefined ? sponsorblock : createSponsorBlock({ videoId })] });

const segment = (category: string, actionType: string, times: unknown, more: object = {}) => ({
  category,
  actionType,
  segment: times,
  UUID: `${category}-1`,
  videoDuration: 600.5,
  locked: 0,
  votes: 3,
  description: '',
  ...more,
});

test('category and action say what a segment is', () => {
  const { talk, issues } = read(
    JSON.stringify([
      segment('sponsor', 'skip', [10.5, 20]),
      segment('selfpromo', 'mute', [10, 20]),
      segment('chapter', 'chapter', [0, 300], { description: 'The question' }),
      segment('poi_highlight', 'poi', [42.125, 42.125]),
      segment('exclusive_access', 'full', [0, 0]),
      segment('new_category', 'skip', [50, 60], { videoDuration: 0 }),
    ]),
  );
  expect(issues).toEqual([]);
  expect(talk.duration).toBe(600.5);
  expect(talk.moments.map(({ start, end, label, kind, tags }) => [start, end, label, kind, tags])).toEqual([
    [0, 300, 'The question', 'chapter', ['chapter']],
    [0, undefined, 'Exclusive Access', 'full', ['exclusive_access', 'full']],
    [10, 20, 'Unpaid/Self Promotion', 'mute', ['selfpromo', 'mute']],
    [10.5, 20, 'Sponsor', 'skip', ['sponsor', 'skip']],
    [42.125, 42.125, 'Highlight', 'moment', ['poi_highlight', 'poi']],
    [50, 60, 'new_category', 'skip', ['new_category', 'skip']],
  ]);
  expect(talk.moments[3]?.extra).toEqual({ UUID: 'sponsor-1', videoDuration: 600.5, locked: 0, votes: 3 });
});

describe('an answer by hash', () => {
  const one = { videoID: 'aaaaaaaaaaa', segments: [segment('sponsor', 'skip', [1, 2])] };
  const other = { videoID: 'bbbbbbbbbbb', segments: [segment('intro', 'skip', [3, 4])] };

  test('of one video is that of the video', () => {
    const { talk, issues } = read(JSON.stringify([one]));
    expect(issues).toEqual([]);
    expect(talk).toMatchObject({ extra: { videoID: 'aaaaaaaaaaa' }, moments: [{ start: 1 }] });
  });

  test('of several is read for the one that is asked for', () => {
    expect(read(JSON.stringify([one, other]), 'bbbbbbbbbbb')).toMatchObject({
      moments: [{ start: 3 }],
      issues: [],
    });
    expect(read(JSON.stringify([one, other]), 'ccccccccccc')).toMatchObject({
      moments: [],
      issues: [{ severity: 'info' }],
    });
    expect(read(JSON.stringify([one, other]))).toMatchObject({
      moments: [{ start: 1 }],
      issues: [
        {
          severity: 'error',
          message: expect.stringMatching(/2 videos, of which those of aaaaaaaaaaa were read/),
        },
      ],
    });
  });

  test('says where a segment is wrong', () => {
    const wrong = {
      videoID: 'x',
      segments: [segment('sponsor', 'skip', [5, 4]), segment('sponsor', 'skip', 'no'), 7],
    };
    const text = `[\n${JSON.stringify(one)},\n${JSON.stringify(wrong)}]`;
    const { issues, talk } = read(text, 'x');
    expect(issues.map(({ severity, line, path }) => `${severity} ${line} ${path}`)).toEqual([
      'warning 3 moments[0].end',
      'error 3 moments[1].start',
      'error 3 moments[2]',
    ]);
    expect(talk.unplaced).toMatchObject([{ label: 'Sponsor' }]);
  });
});

test('no segments are no error', () => {
  expect(read('[]').issues).toMatchObject([{ severity: 'info', path: 'moments' }]);
});

test.each(['Not Found', '{}', '', 'null', '[null]', '[{"segment":[]}]'])('%j throws nothing', (text) => {
  expect(read(text).issues.some(({ severity }) => severity === 'error')).toBe(true);
});

test('it is known by its content, of one video and of many', () => {
  const one = JSON.stringify([segment('sponsor', 'skip', [1, 2])]);
  expect(detectFormat(one, '', [sponsorblock])).toBe('sponsorblock');
  expect(detectFormat(`[{"videoID":"a","segments":${one}}]`, '', [sponsorblock])).toBe('sponsorblock');
  expect(sponsorblock.likelihood('[{"segment":1}]')).toBe(0);
});
