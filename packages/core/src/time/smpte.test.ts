import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TalkmarkError } from '../talk/talkmark-error';
import { frameStart, nearestFrame, toFrameRate } from './frame-rate';
import { countFrames, formatSmpte, parseSmpte } from './smpte';

const framesOf = (text: string, fps: number): number | undefined => {
  const timecode = parseSmpte(text);
  return timecode && countFrames(timecode, toFrameRate(fps), timecode.dropFrame);
};

describe('published identities', () => {
  test.each([
    ['01:00:00;00', 29.97, 107_892],
    ['01:00:00;00', 59.94, 215_784],
    ['01:00:00:00', 29.97, 108_000],
    ['01:00:00:00', 25, 90_000],
    ['01:00:00:00', 23.976, 86_400],
    ['00:01:00;02', 29.97, 1800],
    ['00:00:59;29', 29.97, 1799],
    ['00:01:00;04', 59.94, 3600],
    ['00:02:00;02', 29.97, 3598],
    ['00:10:00;00', 29.97, 17_982],
    ['00:00:00;00', 29.97, 0],
    ['10:00:00;00', 29.97, 1_078_920],
    ['23:59:59;29', 29.97, 2_589_407],
  ])('%s at %d is frame %d', (text, fps, frame) => {
    expect(framesOf(text, fps)).toBe(frame);
    expect(formatSmpte(frame, toFrameRate(fps), text.includes(';'))).toBe(text);
  });

  test('drop-frame timecode keeps up with the clock: 86.4 ms behind after a day', () => {
    expect(frameStart(framesOf('24:00:00;00', 29.97) ?? 0, toFrameRate(29.97))).toBeCloseTo(86_399.9136, 9);
  });

  test('timecode without dropping runs 3.6 seconds an hour slow', () => {
    expect(frameStart(framesOf('01:00:00:00', 29.97) ?? 0, toFrameRate(29.97))).toBeCloseTo(3603.6, 9);
  });
});

describe('rates', () => {
  test.each([
    [23.976, 24_000 / 1001],
    [23.98, 24_000 / 1001],
    [29.97, 30_000 / 1001],
    [59.94, 60_000 / 1001],
    [119.88, 120_000 / 1001],
    [25, 25],
    [12.5, 12.5],
  ])('%d frames per second are exactly %d', (fps, exact) => {
    const { frames, seconds } = toFrameRate(fps);
    expect(frames / seconds).toBe(exact);
  });

  test.each([0, -25, Number.NaN, Number.POSITIVE_INFINITY, 1001])('%d is refused', (fps) => {
    expect(() => toFrameRate(fps)).toThrow(TalkmarkError);
  });
});

test('numbers that no frame has are no timecodes', () => {
  expect(framesOf('00:00:00:25', 25)).toBeUndefined();
  expect(framesOf('00:01:00;01', 29.97)).toBeUndefined();
  expect(framesOf('00:19:00;03', 59.94)).toBeUndefined();
  expect(framesOf('00:00:00;00', 25)).toBeUndefined();
});

test.each(['1:00:00', '01:60:00:00', '00:00:60:00', '01:00:00.00', '01:00:00:0', '-1:00:00:00', ''])(
  '%j is not SMPTE timecode',
  (text) => {
    expect(parseSmpte(text)).toBeUndefined();
  },
);

test('semicolons everywhere mean drop-frame too', () => {
  expect(framesOf('00;10;00;00', 29.97)).toBe(17_982);
});

const rates = fc.constantFrom(
  { fps: 23.976, dropFrame: false },
  { fps: 24, dropFrame: false },
  { fps: 25, dropFrame: false },
  { fps: 29.97, dropFrame: false },
  { fps: 29.97, dropFrame: true },
  { fps: 30, dropFrame: false },
  { fps: 50, dropFrame: false },
  { fps: 59.94, dropFrame: true },
  { fps: 119.88, dropFrame: true },
);

test('every frame has a timecode of its own, which leads back to it', () => {
  fc.assert(
    fc.property(rates, fc.double({ min: 0, max: 86_400, noNaN: true }), ({ fps, dropFrame }, time) => {
      const rate = toFrameRate(fps);
      const frame = nearestFrame(time, rate);
      const text = formatSmpte(frame, rate, dropFrame);
      const next = formatSmpte(frame + 1, rate, dropFrame);
      expect(framesOf(text, fps)).toBe(frame);
      expect(next > text || next.startsWith('24')).toBe(true);
      expect(nearestFrame(frameStart(frame, rate), rate)).toBe(frame);
    }),
    { numRuns: 2000 },
  );
});

test('the first hour of drop-frame timecode, frame by frame, never repeats and never goes back', () => {
  const rate = toFrameRate(29.97);
  let last = '';
  for (let frame = 0; frame < 107_892; frame += 1) {
    const text = formatSmpte(frame, rate, true);
    if (text <= last || framesOf(text, 29.97) !== frame) expect.fail(`${last} is followed by ${text}`);
    last = text;
  }
});
