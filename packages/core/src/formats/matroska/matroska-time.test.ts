import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeldExactly, parseMatroskaTime } from './matroska-time';

test.each([
  ['00:10:00.516583333', 600.516583333],
  ['0:1:2', 62],
  ['100:00:00.5', 360000.5],
  ['6202000000', 6.202],
  ['5', 5e-9],
  ['542001999999.99994', 542.002],
  ['00:60:00', undefined],
  ['1.5s', undefined],
  ['-1', undefined],
  ['', undefined],
])('%s is %d s', (text, seconds) => {
  expect(parseMatroskaTime(text)).toBe(seconds);
});

test('every nanosecond of a day is held exactly', () => {
  fc.assert(
    fc.property(fc.nat(86_399), fc.nat(999_999_999), (whole1, nanoseconds) => {
      const text = `${whole1}${String(nanoseconds).padStart(9, '0')}`;
      expect(isHeldExactly(text, parseMatroskaTime(text) ?? -1)).toBe(true);
    }),
  );
});
