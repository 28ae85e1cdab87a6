import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TalkmarkError } from '../talk/talkmark-error';
import { roundSeconds } from './round-seconds';

describe('auto', () => {
  test.each([
    [979, 979, ''],
    [979.5, 979, '5'],
    [979.05, 979, '05'],
    [0.001, 0, '001'],
    [0.0004, 0, ''],
    [59.9996, 60, ''],
    [0, 0, ''],
    [-0, 0, ''],
  ])('%d is %d and "%s"', (seconds, whole, fraction) => {
    expect(roundSeconds(seconds, 'auto')).toEqual({ whole, fraction });
  });
});

describe('a number of digits', () => {
  test.each([
    [979.5, 0, 980, ''],
    [979.4999, 0, 979, ''],
    [979, 3, 979, '000'],
    [59.9996, 3, 60, '000'],
    [59.9994, 3, 59, '999'],
    [1.25, 1, 1, '3'],
    [0.123456789, 9, 0, '123456789'],
  ])('%d to %d digits is %d and "%s"', (seconds, digits, whole, fraction) => {
    expect(roundSeconds(seconds, digits)).toEqual({ whole, fraction });
  });
});

test('is never farther from the time than half of the last digit', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      (seconds, digits) => {
        const { whole, fraction } = roundSeconds(seconds, digits);
        expect(fraction).toHaveLength(digits);
        expect(Math.abs(Number(`${whole}.${fraction || 0}`) - seconds)).toBeLessThanOrEqual(
          0.5 / 10 ** digits + 1e-9,
        );
      },
    ),
  );
});

test('keeps the whole seconds of the longest times', () => {
  expect(roundSeconds(Number.MAX_SAFE_INTEGER, 3)).toEqual({
    whole: Number.MAX_SAFE_INTEGER,
    fraction: '000',
  });
});

test.each([Number.NaN, -1, -0.001, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53])(
  'refuses %d',
  (seconds) => {
    expect(() => roundSeconds(seconds, 'auto')).toThrow(TalkmarkError);
    expect(() => roundSeconds(seconds, 'auto')).toThrow(`${seconds} is not a time`);
  },
);

test.each([-1, 1.5, 10, Number.NaN])('refuses %d digits', (digits) => {
  expect(() => roundSeconds(1, digits)).toThrow("Pass 'auto' or a whole number from 0 to 9.");
});
