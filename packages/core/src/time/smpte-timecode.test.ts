import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TalkmarkError } from '../talk/talkmark-error';
import { formatSmpteTimecode, parseSmpteTimecode, type SmpteOptions } from './smpte-timecode';

describe('parseSmpteTimecode', () => {
  test.each([
    ['00:16:19:12', { fps: 25 }, 979.48],
    ['00:16:19:12', { fps: 24 }, 979.5],
    ['01:00:00:00', { fps: 29.97 }, 3603.6],
    ['01:00:00;00', { fps: 29.97 }, 3599.9964],
    ['01:00:00:00', { fps: 29.97, dropFrame: true }, 3599.9964],
    ['01:00:00;00', { fps: 29.97, dropFrame: false }, 3603.6],
    [' 00:00:01:00\n', { fps: 25 }, 1],
  ])('%j at %j', (text, options, seconds) => {
    expect(parseSmpteTimecode(text, options)).toBeCloseTo(seconds, 9);
  });

  test.each([
    ['00:16:19', { fps: 25 }],
    ['00:00:00:25', { fps: 25 }],
    ['00:01:00;00', { fps: 29.97 }],
    ['00:00:01;00', { fps: 25 }],
    ['', { fps: 25 }],
  ])('%j at %j is no timecode', (text, options) => {
    expect(parseSmpteTimecode(text, options)).toBeUndefined();
  });
});

describe('formatSmpteTimecode', () => {
  test.each([
    [979.48, { fps: 25 }, '00:16:19:12'],
    [979.49, { fps: 25 }, '00:16:19:12'],
    [3600, { fps: 29.97 }, '00:59:56:12'],
    [3600, { fps: 29.97, dropFrame: true }, '01:00:00;00'],
    [90_000, { fps: 24 }, '25:00:00:00'],
  ])('%d at %j', (seconds, options, text) => {
    expect(formatSmpteTimecode(seconds, options)).toBe(text);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 3_600_000])('refuses %d', (seconds) => {
    expect(() => formatSmpteTimecode(seconds, { fps: 25 })).toThrow(TalkmarkError);
  });
});

test.each<SmpteOptions>([{ fps: 0 }, { fps: 25, dropFrame: true }])('%j is refused', (options) => {
  expect(() => parseSmpteTimecode('00:00:00:00', options)).toThrow(TalkmarkError);
  expect(() => formatSmpteTimecode(0, options)).toThrow(TalkmarkError);
});

test('is read back to half a frame', () => {
  const rates = fc.constantFrom<SmpteOptions>(
    ...[{ fps: 23.976 }, { fps: 25 }, { fps: 29.97, dropFrame: true }, { fps: 59.94 }, { fps: 120 }],
  );
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3_599_990, noNaN: true }), rates, (seconds, options) => {
      const back = parseSmpteTimecode(formatSmpteTimecode(seconds, options), options);
      expect(Math.abs((back ?? Number.NaN) - seconds)).toBeLessThanOrEqual(0.501 / options.fps);
    }),
  );
});
