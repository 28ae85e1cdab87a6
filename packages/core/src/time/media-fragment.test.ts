import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TalkmarkError } from '../talk/talkmark-error';
import { buildMoment } from '../testing/build-talk';
import { formatMediaFragment, parseMediaFragment } from './media-fragment';

const playTime = (start: number, end: number | null = null): object => ({ t: { unit: 'npt', start, end } });

describe('the time', () => {
  test.each([
    ['t=979', playTime(979)],
    ['t=979.5', playTime(979.5)],
    ['t=3.', playTime(3)],
    ['t=16:19', playTime(979)],
    ['t=1:02:03.25', playTime(3723.25)],
    ['t=979,1001', playTime(979, 1001)],
    ['t=,7', playTime(0, 7)],
    ['t=npt:16:19,00:17:00', playTime(979, 1020)],
    ['t=3%2C7', playTime(3, 7)],
  ])('%s', (fragment, expected) => {
    expect(parseMediaFragment(`https://example.com/talk.webm#${fragment}`)).toEqual(expected);
  });

  test.each([
    ['t=smpte:0:00:03,0:00:07', 'smpte', '0:00:03', '0:00:07'],
    ['t=smpte-25:0:00:03:15.00,0:00:03:15.01', 'smpte-25', '0:00:03:15.00', '0:00:03:15.01'],
    ['t=smpte-30-drop:0:02:00', 'smpte-30-drop', '0:02:00', null],
    ['t=smpte-30:,0:02:00', 'smpte-30', null, '0:02:00'],
    ['t=clock:2009-07-26T11:19:01Z', 'clock', '2009-07-26T11:19:01Z', null],
    ['t=clock:,1969-07-20T20:17:40Z', 'clock', null, '1969-07-20T20:17:40Z'],
    [
      't=clock:2009-07-26T11:19:01Z,2009-07-26T13:19:02+02:00',
      'clock',
      '2009-07-26T11:19:01Z',
      '2009-07-26T13:19:02+02:00',
    ],
  ])('keeps what only a frame rate or a date can resolve: %s', (fragment, unit, startRaw, endRaw) => {
    expect(parseMediaFragment(fragment)).toEqual({ t: { unit, startRaw, endRaw } });
  });

  test.each([
    't=',
    't=.',
    't=,',
    't=3,',
    't=7,3',
    't=3,3',
    't=,0',
    't=1,2,3',
    't=-1',
    't=3s',
    't=3:7',
    't=75:10',
    't=6:19',
    't=0:0:0',
    't=0:60:00',
    't=1e1',
    't=npt:',
    't=meow:3',
    't=９',
    't= 3',
    `t=${'9'.repeat(400)}`,
    'T=3',
    't=smpte:3',
    't=smpte:0:00:07,0:00:03',
    't=smpte:0:60:00',
    't=smpte-25:0:00:03:15.01,0:00:03:15.00',
    't=clock:2009',
    't=clock:2009-07-26T11:19:01Z,2009-07-26T11:19:00Z',
    't=clock:2009-99-26T11:19:01Z',
  ])('plays the whole where it is not valid: %s', (fragment) => {
    expect(parseMediaFragment(`#${fragment}`)).toEqual({});
  });
});

describe('the region', () => {
  const region = (unit: string, x: number, y: number, w: number, h: number): object => ({
    xywh: { unit, x, y, w, h },
  });

  test.each([
    ['xywh=10,20,30,40', region('pixel', 10, 20, 30, 40)],
    ['xywh=pixel:10,20,30,40', region('pixel', 10, 20, 30, 40)],
    ['xywh=percent:0,0,100,100', region('percent', 0, 0, 100, 100)],
    ['xywh=2000,0,1,1', region('pixel', 2000, 0, 1, 1)],
  ])('%s', (fragment, expected) => {
    expect(parseMediaFragment(fragment)).toEqual(expected);
  });

  test.each([
    'xywh=10,20,30',
    'xywh=10,20,30,40,50',
    'xywh=-10,20,30,40',
    'xywh=10,20,0,40',
    'xywh=10,20,30,0',
    'xywh=10.5,20,30,40',
    'xywh=percent:50,0,51,10',
    'xywh=percent:0,101,10,10',
    'xywh=inch:1,2,3,4',
    `xywh=${'9'.repeat(400)},0,1,1`,
  ])('shows the whole picture where it is not valid: %s', (fragment) => {
    expect(parseMediaFragment(fragment)).toEqual({});
  });
});

describe('names', () => {
  test('tracks add up', () => {
    expect(parseMediaFragment('#track=video&track=n%40m3%20%26%3D&track=')).toEqual({
      track: ['video', 'n@m3 &='],
    });
  });

  test('the last id counts', () => {
    expect(parseMediaFragment('#id=first&id=second&id=')).toEqual({ id: 'second' });
  });
});

describe('several dimensions', () => {
  test('are read in any order, among names that mean nothing here', () => {
    expect(parseMediaFragment('#u=12&xywh=1,2,3,4&t=3,7&')).toEqual({
      ...playTime(3, 7),
      xywh: { unit: 'pixel', x: 1, y: 2, w: 3, h: 4 },
    });
  });

  test('the last valid one counts, and an invalid one takes nothing away', () => {
    expect(parseMediaFragment('#t=7&t=3')).toEqual(playTime(3));
    expect(parseMediaFragment('#t=3&t=meow:0')).toEqual(playTime(3));
  });

  test('come from the query too; the fragment has the last word', () => {
    expect(parseMediaFragment('https://youtu.be/abc?t=979&si=x')).toEqual(playTime(979));
    expect(parseMediaFragment('talk.webm?t=1#t=2')).toEqual(playTime(2));
  });
});

describe('lenient', () => {
  test.each([
    ['t=16m19s', playTime(979)],
    ['t=979s', playTime(979)],
    ['t=1h02m,1h03m', playTime(3720, 3780)],
    ['t=75:10', playTime(4510)],
    ['t=6:19', playTime(379)],
    ['t=npt:1:2:3', playTime(3723)],
    ['t=3,', playTime(3)],
    ['t=3,3', playTime(3, 3)],
    ['t=smpte:0:00:03,', { t: { unit: 'smpte', startRaw: '0:00:03', endRaw: null } }],
    ['xywh=percent:33.4,0.5,66.6,99.5', { xywh: { unit: 'percent', x: 33.4, y: 0.5, w: 66.6, h: 99.5 } }],
    ['xywh=10.5,20,30,40', { xywh: { unit: 'pixel', x: 10.5, y: 20, w: 30, h: 40 } }],
  ])('reads what people write: %s', (fragment, expected) => {
    expect(parseMediaFragment(fragment, { mode: 'lenient' })).toEqual(expected);
  });

  test.each(['t=,', 't=7,3', 't=3,x', 't=soon', 't=-3', 'xywh=percent:50,0,50.1,1'])(
    'but not everything: %s',
    (fragment) => {
      expect(parseMediaFragment(fragment, { mode: 'lenient' })).toEqual({});
    },
  );

  test('reads everything that strict reads, and the same', () => {
    const anyValue = fc.string({ unit: fc.constantFrom(...'0123:.,', 'npt:', 'percent:'), maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom('t', 'xywh'), anyValue, (name, value) => {
        const strict = parseMediaFragment(`#${name}=${value}`);
        fc.pre(Object.keys(strict).length > 0);
        expect(parseMediaFragment(`#${name}=${value}`, { mode: 'lenient' })).toEqual(strict);
      }),
    );
  });
});

test.each(['strict', 'lenient'] as const)('never throws, whatever the text (%s)', (mode) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const uri of [text, `#${text}`, `#t=${text}`, `#xywh=${text}`]) {
        expect(parseMediaFragment(uri, { mode })).toBeTypeOf('object');
      }
    }),
  );
});

describe('formatMediaFragment', () => {
  test.each([
    [{ start: 979 }, '#t=979'],
    [{ start: 979.5 }, '#t=979.5'],
    [{ start: 979, end: 1001 }, '#t=979,1001'],
    [{ start: 0, end: 7.25 }, '#t=0,7.25'],
    [{ start: 979, end: 979 }, '#t=979'],
    [{ start: 979, end: 979.0001 }, '#t=979'],
    [{ start: 59.9996 }, '#t=60'],
    [{ start: 0.1 + 0.2 }, '#t=0.3'],
    [buildMoment({ start: 979, end: 1001 }), '#t=979,1001'],
  ])('%j is %s', (range, fragment) => {
    expect(formatMediaFragment(range)).toBe(fragment);
  });

  test('puts the region after the time', () => {
    const region = { unit: 'percent', x: 10, y: 20.25, width: 50, height: 33.333_333 } as const;
    expect(formatMediaFragment({ start: 3, region })).toBe('#t=3&xywh=percent:10,20.25,50,33.333');
    expect(formatMediaFragment({ start: 3, region: { ...region, unit: 'pixel' } })).toBe(
      '#t=3&xywh=pixel:10,20,50,33',
    );
  });

  test('is read back to the millisecond', () => {
    const milliseconds = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(milliseconds, fc.integer({ min: 1, max: 1e6 }), (from, length) => {
        const range = { start: from / 1000, end: (from + length) / 1000 };
        expect(parseMediaFragment(formatMediaFragment(range))).toEqual({ t: { unit: 'npt', ...range } });
      }),
    );
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('refuses %d', (start) => {
    expect(() => formatMediaFragment({ start })).toThrow(TalkmarkError);
    expect(() => formatMediaFragment({ start: 0, end: start })).toThrow(TalkmarkError);
  });
});
