import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTimeScale, isKnownDuration } from './time-scale';

describe('createTimeScale', () => {
  const scale = createTimeScale(200);

  test('places times between the beginning and the end', () => {
    expect(scale.toFraction(0)).toBe(0);
    expect(scale.toFraction(50)).toBe(0.25);
    expect(scale.toFraction(200)).toBe(1);
    expect(scale.toTime(0.25)).toBe(50);
    expect(scale.toTime(1)).toBe(200);
  });

  test('holds what lies outside at the edges', () => {
    expect(scale.toFraction(-1)).toBe(0);
    expect(scale.toFraction(201)).toBe(1);
    expect(scale.toFraction(Number.POSITIVE_INFINITY)).toBe(1);
    expect(scale.toTime(-0.5)).toBe(0);
    expect(scale.toTime(1.5)).toBe(200);
  });

  test('never hands NaN on to a style or a seek', () => {
    expect(scale.toFraction(Number.NaN)).toBe(0);
    expect(scale.toTime(Number.NaN)).toBe(0);
  });

  test.each([undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'places everything at the beginning while the duration is %s',
    (duration) => {
      const none = createTimeScale(duration);
      expect(none.toFraction(50)).toBe(0);
      expect(none.toTime(0.5)).toBe(0);
    },
  );

  test('finds the way back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (duration, fraction) => {
          const { toFraction, toTime } = createTimeScale(duration);
          expect(toFraction(toTime(fraction))).toBeCloseTo(fraction, 9);
        },
      ),
    );
  });
});

test('a duration is known when it is a finite length', () => {
  expect([3600, 0.1].every(isKnownDuration)).toBe(true);
  expect([undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY].some(isKnownDuration)).toBe(false);
});
