import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatClock, parseClock } from './clock-time';

test.each([
  [0, 3, '00:00:00.000'],
  [979.5, 3, '00:16:19.500'],
  [59.9996, 3, '00:01:00.000'],
  [360_000, 0, '100:00:00'],
  [5e-9, 9, '00:00:00.000000005'],
])('%d s are written with %d decimals as %s', (seconds, digits, text) => {
  expect(formatClock(seconds, digits)).toBe(text);
});

test.each(['', '16:19', '00:60:00', '00:00:60', '-0:00:01', '00:00:00.', '1:2:3x'])(
  '%j is no such time',
  (text) => {
    expect(parseClock(text)).toBeUndefined();
  },
);

test('every time to the millisecond comes back', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(parseClock(formatClock(count / 1000))).toBe(count / 1000);
    }),
  );
});
