import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TalkmarkError } from '../talk/talkmark-error';
import { describeTime } from './describe-time';

describe('in English', () => {
  test.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [60, '1 minute'],
    [61, '1 minute, 1 second'],
    [979, '16 minutes, 19 seconds'],
    [3600, '1 hour'],
    [3605, '1 hour, 5 seconds'],
    [3723, '1 hour, 2 minutes, 3 seconds'],
    [93_784, '26 hours, 3 minutes, 4 seconds'],
    [979.4, '16 minutes, 19 seconds'],
    [59.6, '1 minute'],
  ])('%d is "%s"', (seconds, words) => {
    expect(describeTime(seconds, 'en')).toBe(words);
  });
});

describe('in other languages', () => {
  test.each([
    ['de', '16 Minuten, 19 Sekunden'],
    ['fr', '16 minutes et 19 secondes'],
    ['ja', '16 分 19 秒'],
  ])('%s', (locale, words) => {
    // The space between number and unit may be one that does not break.
    expect(describeTime(979, locale).replace(/\s/g, ' ')).toBe(words);
  });

  test('has the plural forms of Russian', () => {
    expect([1, 2, 5, 21].map((seconds) => describeTime(seconds, 'ru'))).toEqual([
      '1 секунда',
      '2 секунды',
      '5 секунд',
      '21 секунда',
    ]);
  });

  test('has the six plural forms of Arabic', () => {
    const endings = [0, 1, 2, 3, 11].map((minutes) => describeTime(minutes * 60 + 3, 'ar'));
    expect(new Set(endings.map((words) => words.replace(/[\d٠-٩]/g, ''))).size).toBe(5);
  });
});

test('speaks the language of the environment when none is given', () => {
  expect(describeTime(979)).toBe(describeTime(979, new Intl.NumberFormat().resolvedOptions().locale));
});

test('leaves out what is zero, and is never empty', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
      const words = describeTime(seconds, 'en');
      expect(words).toMatch(/^(0 seconds|(?!0)\d.*)$/);
      expect(words).not.toMatch(/, 0 /);
    }),
  );
});

describe('formatters', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('are made once for each locale, not once for each row', () => {
    let uses = 0;
    const watched = new Proxy(Intl, {
      get(target, key) {
        uses += 1;
        const member: unknown = Reflect.get(target, key);
        return member;
      },
    });
    vi.stubGlobal('Intl', watched);
    const rows = Array.from({ length: 100 }, (_, seconds) => describeTime(seconds, 'pt-BR'));
    expect(rows[99]).toBe('1 minuto e 39 segundos');
    expect(uses).toBe(4);
  });
});

test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('refuses %d', (seconds) => {
  expect(() => describeTime(seconds, 'en')).toThrow(TalkmarkError);
});

test('refuses what is no language tag', () => {
  expect(() => describeTime(1, 'not a locale')).toThrow(RangeError);
});
