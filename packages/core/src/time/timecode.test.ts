import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TalkmarkError } from '../talk/talkmark-error';
import { formatTimecode, parseTimecode } from './timecode';

describe('parseTimecode', () => {
  test.each([
    ['16:19', 979],
    ['0:07', 7],
    ['00:00', 0],
    ['75:10', 4510],
    ['600:00', 36_000],
    ['1:02:03', 3723],
    ['01:02:03', 3723],
    ['1:02:03.5', 3723.5],
    ['1:02:03,5', 3723.5],
    ['35:12.250', 2112.25],
    ['0:0:0.000', 0],
    ['1:02:03:04', 93_784],
    ['400:23:59:59', 34_646_399],
  ])('a clock: %s', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  test.each([
    ['979', 979],
    ['979.5', 979.5],
    ['979,5', 979.5],
    ['0', 0],
    ['007', 7],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('seconds: %s', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  test.each([
    ['979s', 979],
    ['979.5s', 979.5],
    ['16m19s', 979],
    ['16M19S', 979],
    ['1h02m', 3720],
    ['1h', 3600],
    ['90m', 5400],
    ['1h75m', 8100],
    ['1d1s', 86_401],
    ['1h2m3.25s', 3723.25],
  ])('units: %s', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  test.each([
    ['PT16M19S', 979],
    ['PT979S', 979],
    ['PT1H', 3600],
    ['PT0S', 0],
    ['PT1H2M3.5S', 3723.5],
    ['PT3,5S', 3.5],
    ['P1DT1H', 90_000],
    ['P2D', 172_800],
  ])('an ISO 8601 duration: %s', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  test.each([
    ['npt:16:19', 979],
    ['npt:979.5', 979.5],
    ['npt:1:02:03', 3723],
  ])('normal play time: %s', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  test.each([
    ['１６：１９', 979],
    ['１：０２：０３．５', 3723.5],
    ['١٦:١٩', 979],
    ['१६:१९', 979],
    ['16：19', 979],
    ['  16:19\n', 979],
    ['\u3000１６：１９\u00a0', 979],
  ])('any script, with white space around it: %j', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  test.each([
    '',
    ' ',
    '-1',
    '-0:05',
    '+5',
    '16:75',
    '16:60',
    '1:60:00',
    '1:24:00:00',
    '00:16:19:12',
    '01:00:00:00',
    '٠١:٠٠:٠٠:٠٠',
    '1:02:03:04:05',
    '1:002',
    '16:',
    ':19',
    '16::19',
    '16 : 19',
    '16:19 Uhr',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    '5.',
    '.5',
    '1.2.3',
    '1:02.5:03',
    's',
    'm19',
    '16m19',
    '19s16m',
    '16m16m',
    '1.5h',
    'P',
    'PT',
    'P1DT',
    'P10M',
    'P1Y',
    'PT5',
    'npt:',
    'npt:now',
    'npt:16m19s',
    '16²',
    '９９９９９９９９９９９９９９９９９',
    '9007199254740992',
    '9'.repeat(400),
    '2501999792984:00:00',
    'undefined',
  ])('nothing else: %j', (text) => {
    expect(parseTimecode(text)).toBeUndefined();
  });

  test('reads decimals as if the whole time had been written in seconds', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(59), fc.nat(59), fc.nat(999), (hours, minutes, seconds, thousandths) => {
        const decimals = String(thousandths).padStart(3, '0');
        const whole = hours * 3600 + minutes * 60 + seconds;
        expect(parseTimecode(`${hours}:${minutes}:${seconds}.${decimals}`)).toBe(
          Number(`${whole}.${decimals}`),
        );
      }),
    );
  });

  test('never throws and never answers with anything but a time', () => {
    const nearlyTimes = fc.string({ unit: fc.constantFrom(...'0159:.,dhmsPT ٣３：nt-e') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearlyTimes), (text) => {
        const seconds = parseTimecode(text) ?? 0;
        expect(seconds >= 0 && seconds <= 2 ** 53).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['1', '1:', '0', '٣', ' ', 'PT1', '1d1h', '1.'])(
    'takes a megabyte of %j in its stride',
    (part) => {
      expect(parseTimecode(`${part.repeat(1_000_000 / part.length)}x`)).toBeUndefined();
    },
  );
});

describe('formatTimecode', () => {
  test.each([
    [0, '0:00'],
    [7, '0:07'],
    [979, '16:19'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3723, '1:02:03'],
    [360_000, '100:00:00'],
    [979.5, '16:19.5'],
    [979.25, '16:19.25'],
    [979.0004, '16:19'],
    [59.9996, '1:00'],
    [3599.9996, '1:00:00'],
  ])('%d is %s', (seconds, text) => {
    expect(formatTimecode(seconds)).toBe(text);
  });

  test.each([
    [979, 0, '16:19'],
    [979.5, 0, '16:20'],
    [59.5, 0, '1:00'],
    [979, 3, '16:19.000'],
    [59.9996, 3, '1:00.000'],
    [59.96, 1, '1:00.0'],
    [0.0006, 3, '0:00.001'],
  ])('%d to %d digits is %s', (seconds, fractionDigits, text) => {
    expect(formatTimecode(seconds, { fractionDigits })).toBe(text);
  });

  test('shows the hours of a short time where a column of times asks for it', () => {
    expect(formatTimecode(979, { hours: 'always' })).toBe('0:16:19');
    expect(formatTimecode(7.5, { hours: 'always', fractionDigits: 3 })).toBe('0:00:07.500');
    expect(formatTimecode(3723, { hours: 'always' })).toBe('1:02:03');
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', (seconds) => {
    expect(() => formatTimecode(seconds)).toThrow(TalkmarkError);
  });

  const anyTime = fc.oneof(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.integer({ min: 0, max: 1e12 }),
    fc
      .integer({ min: 0, max: 100_000 })
      .map((minutes) => minutes * 60 - 1e-4)
      .filter((time) => time >= 0),
  );

  test('is read back to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e10 }),
        fc.constantFrom('auto', 'always'),
        (milliseconds, hours) => {
          const seconds = milliseconds / 1000;
          expect(parseTimecode(formatTimecode(seconds, { hours }))).toBe(seconds);
          expect(parseTimecode(formatTimecode(seconds, { hours, fractionDigits: 3 }))).toBe(seconds);
        },
      ),
    );
    fc.assert(
      fc.property(anyTime, (seconds) => {
        expect(Math.abs((parseTimecode(formatTimecode(seconds)) ?? -1) - seconds)).toBeLessThan(0.000_501);
      }),
    );
  });

  test('never shows sixty minutes or seconds', () => {
    fc.assert(
      fc.property(anyTime, fc.oneof(fc.constant('auto' as const), fc.nat(9)), (seconds, fractionDigits) => {
        const text = formatTimecode(seconds, { fractionDigits });
        expect(text).toMatch(/^(\d+:[0-5]\d:[0-5]\d|[1-5]?\d:[0-5]\d)(\.\d+)?$/);
      }),
      { numRuns: 1000 },
    );
  });
});
