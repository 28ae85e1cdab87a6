import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../../talk/parse-mode';
import { TalkmarkError } from '../../talk/talkmark-error';
import { buildMoment, buildTalk } from '../../testing/build-talk';
import type { FrameOptions } from '../frame-clock';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { createEdl, edl } from './edl';

const read = (text: string, options: FrameOptions = { fps: 25 }, mode: ParseMode = 'lenient') =>
  parseTalk(text, { formats: [createEdl(options)], mode });

const resolve = `TITLE: Timeline 1
FCM: NON-DROP FRAME

001  001      V     C        01:00:05:00 01:00:05:01 01:00:05:00 01:00:05:01  
 |C:ResolveColorBlue |M:Marker 1 |D:1

002  001      V     C        01:00:10:12 01:00:10:13 01:00:10:12 01:00:10:13  
3 things at 01:00:00:00 |C:ResolveColorRed |M:a | b |D:50

003  001      V     C        01:00:20:00 01:00:20:01 01:00:20:00 01:00:20:01  
a note on
two lines
|C:ResolveColorGreen |M: |D:1
`;

const avid = `TITLE:   Example 
FCM: NON-DROP FRAME
001  ZZ100_50 V     C        01:00:04:05 01:00:05:12 00:59:53:11 00:59:54:18 
* FROM CLIP NAME:  take_1
* SOURCE FILE: ZZ100_501
002  ZZ100_51 AA/V  D    010 01:00:06:13 01:00:08:15 00:59:54:18 01:00:02:20
*LOC: 01:00:01:14 RED     ANIM FIX NEEDED
* LOC: 01:00:02:14 PINK
`;

describe('markers of DaVinci Resolve', () => {
  test('are moments, with their colours, notes and lengths', () => {
    const { talk, issues } = read(resolve, { fps: 25, startTimecode: '01:00:00:00' }, 'strict');
    expect(issues).toEqual([]);
    expect(talk.title).toBe('Timeline 1');
    expect(talk.moments).toEqual([
      { id: 't5-marker-1', start: 5, label: 'Marker 1', kind: 'moment' },
      {
        id: 't10-a-b',
        start: 10.48,
        end: 12.48,
        label: 'a | b',
        kind: 'moment',
        body: '3 things at 01:00:00:00',
        extra: { color: 'red' },
      },
      {
        id: 't20-a-note-on-two-lines',
        start: 20,
        label: 'a note on\ntwo lines',
        kind: 'moment',
        extra: { color: 'green' },
      },
    ]);
  });

  test('begin where timelines do, which is said', () => {
    const { moments, issues } = read(resolve);
    expect(moments[0]?.start).toBe(5);
    expect(issues).toMatchObject([{ severity: 'info', line: 4, code: 'guessed-start' }]);
    expect(issues[0]?.message).toContain('startTimecode');
    expect(read(resolve, { fps: 25, startTimecode: '00:00:00:00' }).moments[0]?.start).toBe(3605);
  });
});

test('a list that we have written is right for strict readers', () => {
  const { text } = writeTalk(buildTalk(), 'edl', { formats: [createEdl({ fps: 25 })] });
  const { issues, moments } = read(text, { fps: 25 }, 'strict');
  expect(issues.map(({ severity }) => severity)).toEqual(['info']);
  expect(moments.map(({ start }) => start)).toEqual([0, 979, 1001]);
});

test('a start is doubted that is hours before the first entry', () => {
  const { moments, issues } = read(resolve.replaceAll(' 01:00', ' 10:00'));
  expect(moments[0]?.start).toBe(9 * 3600 + 5);
  expect(issues).toMatchObject([{ severity: 'warning', code: 'guessed-start' }]);
});

test('lines that belong to nothing are named', () => {
  const text = `* made by hand\nhello\n${resolve.replace('|M:Marker 1 |D:1', '$&\n* FROM CLIP NAME: x')}`;
  const { issues } = read(text, { fps: 25, startTimecode: '01:00:00:00' });
  expect(issues.map(({ severity, line }) => `${severity} ${line}`)).toEqual([
    'info 1',
    'warning 2',
    'info 6',
  ]);
});

describe('edits and locators', () => {
  test('are read with their record times', () => {
    const { talk, issues } = read(avid, { fps: 24 }, 'strict');
    expect(issues).toEqual([]);
    expect(talk.moments.map(({ start, end, label, kind }) => [start, end, label, kind])).toEqual([
      [3593 + 11 / 24, 3594.75, 'take_1', 'clip'],
      [3594.75, 3602 + 20 / 24, 'ZZ100_51', 'clip'],
      [3601 + 14 / 24, undefined, 'ANIM FIX NEEDED', 'moment'],
      [3602 + 14 / 24, undefined, '1:00:02.583', 'moment'],
    ]);
    expect(talk.moments[0]?.extra).toMatchObject({
      reel: 'ZZ100_50',
      sourceIn: '01:00:04:05',
      comments: ['SOURCE FILE: ZZ100_501'],
    });
    expect(talk.moments[1]?.extra).toMatchObject({ track: 'AA/V', transition: 'D 010' });
    expect(talk.moments[2]?.extra).toEqual({ color: 'red' });
  });

  test('come back from what is written', () => {
    const formats = [createEdl({ fps: 24, startTimecode: '00:00:00:00' })];
    const { talk } = parseTalk(avid, { formats });
    const { text, losses } = writeTalk(talk, 'edl', { formats });
    expect(losses).toEqual([]);
    expect(parseTalk(text, { formats }).talk).toEqual(talk);
  });
});

describe('without a frame rate', () => {
  test('everything is kept without a time, and the error says what to pass', () => {
    const { talk, issues } = parseTalk(avid, { formats: [edl] });
    expect(talk.moments).toEqual([]);
    expect(talk.unplaced.map(({ label, extra }) => [label, extra?.['timecode']])).toEqual([
      ['take_1', '00:59:53:11'],
      ['ZZ100_51', '00:59:54:18'],
      ['ANIM FIX NEEDED', '01:00:01:14'],
      ['01:00:02:14', '01:00:02:14'],
    ]);
    expect(issues).toMatchObject([{ severity: 'error', line: 3, code: 'needs-frame-rate' }]);
    expect(issues[0]?.message).toContain('createEdl({ fps: 25 })');
  });

  test('what the list says of drop-frame narrows the advice', () => {
    const { issues } = parseTalk(avid.replace('NON-DROP', 'DROP'), { formats: [edl] });
    expect(issues[0]?.message).toContain('29.97 or 59.94');
  });

  test('nothing is written', () => {
    const { text, losses } = writeTalk(buildTalk(), 'edl', { formats: [edl] });
    expect(text).toBe('');
    expect(losses[0]).toMatchObject({ severity: 'error', path: 'moments' });
    expect(losses.filter(({ path }) => path?.startsWith('moments['))).toEqual([]);
  });
});

describe('drop-frame', () => {
  const list = (mode: string, separator: string) =>
    `TITLE: T\nFCM: ${mode}\n001  AX  V  C  01:00:00${separator}00 01:00:00${separator}10 01:10:00${separator}00 01:10:01${separator}00\n`;

  test.each([
    ['FCM', list('DROP FRAME', ':')],
    ['the semicolon', list('NON-DROP FRAME', ';')],
  ])('is told by %s', (_, text) => {
    const { moments } = read(text, { fps: 29.97, startTimecode: '01:00:00:00' });
    expect(moments[0]?.start).toBeCloseTo(599.9994, 6);
  });

  test('is told by the caller before all', () => {
    const options = { fps: 29.97, startTimecode: '01:00:00:00', dropFrame: false };
    expect(read(list('DROP FRAME', ';'), options).moments[0]?.start).toBeCloseTo(600.6, 6);
  });

  test('is doubted at rates that have none', () => {
    const { moments, issues } = read(list('DROP FRAME', ':'), { fps: 25, startTimecode: '01:00:00:00' });
    expect(moments[0]?.start).toBe(600);
    expect(issues).toMatchObject([{ severity: 'warning' }]);
  });
});

test('a timecode that no frame has is kept and doubted', () => {
  const { talk, issues } = read(resolve.replaceAll('01:00:10:12', '01:00:10:27'), { fps: 25 });
  expect(talk.moments).toHaveLength(2);
  expect(talk.unplaced).toMatchObject([{ label: 'a | b', extra: { timecode: '01:00:10:27', color: 'red' } }]);
  expect(issues[1]).toMatchObject({ severity: 'error', line: 7 });
});

describe('writing', () => {
  test('makes markers as Resolve does', () => {
    const moments = [
      buildMoment({ id: 't5-a-b', start: 5, label: 'a |C:b', body: 'one\ntwo' }),
      buildMoment({ id: 't6-range', start: 6.02, end: 8, label: 'range', extra: { color: 'red' } }),
    ];
    const { text, losses } = writeTalk(buildTalk({ title: 'T', moments }), 'edl', {
      formats: [createEdl({ fps: 25 })],
    });
    expect(text).toBe(
      [
        'TITLE: T',
        'FCM: NON-DROP FRAME',
        '',
        '001  001      V     C        01:00:05:00 01:00:05:01 01:00:05:00 01:00:05:01  ',
        'one two |C:ResolveColorBlue |M:a ¦C:b |D:1',
        '',
        '002  001      V     C        01:00:06:01 01:00:06:02 01:00:06:01 01:00:06:02  ',
        ' |C:ResolveColorRed |M:range |D:49',
        '',
        '',
      ].join('\n'),
    );
    const paths = losses.map(({ path }) => path).filter((path) => path?.startsWith('moments'));
    expect(new Set(paths)).toEqual(new Set(['moments[0].label', 'moments[0].body', 'moments[1].start']));
  });

  const lossesOf = (moments: ReturnType<typeof buildMoment>[]) =>
    writeTalk(buildTalk({ moments }), 'edl', { formats: [createEdl({ fps: 25 })] }).losses;

  test('says that other programs may not take what lies beyond the day', () => {
    const losses = lossesOf([buildMoment({ start: 5 }), buildMoment({ start: 90_000 })]);
    expect(losses.filter(({ message }) => message.includes('26:00:00:00'))).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(lossesOf([buildMoment({ start: 5 })]).some(({ message }) => message.includes('24'))).toBe(false);
  });

  test('says that other programs may not take more than 999 events', () => {
    const moments = Array.from({ length: 1000 }, (_, index) => buildMoment({ start: index }));
    expect(lossesOf(moments).filter(({ message }) => message.includes('999 events'))).toHaveLength(1);
    expect(lossesOf(moments.slice(1)).some(({ message }) => message.includes('999 events'))).toBe(false);
  });

  test('counts dropped frames where it is told to', () => {
    const formats = [createEdl({ fps: 29.97, dropFrame: true })];
    const moments = [buildMoment({ id: 't600-a', start: 600, label: 'a' })];
    const { text } = writeTalk(buildTalk({ moments }), 'edl', { formats });
    expect(text).toContain('FCM: DROP FRAME');
    expect(text).toContain('01:10:00;00 01:10:00;01');
  });
});

test('options that are no frame rate and no timecode are refused at once', () => {
  expect(() => createEdl({ fps: 0 })).toThrow(TalkmarkError);
  expect(() => createEdl({ fps: 25, startTimecode: '01:00:00:25' })).toThrow('01:00:00:25');
});
