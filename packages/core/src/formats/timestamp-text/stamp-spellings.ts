import type { StampShape } from './stamp';
import { anyOf, unitOf } from './word-pattern';
import { hourWords, minuteBefore, minuteWords, secondWords } from './words';

interface TimeValue {
  readonly seconds: number;
  /** How many numbers it has. */
  readonly parts: number;
}

/** One way to write a stamp. */
interface StampSpelling {
  /** Group `lead`: words before the match that belong to the stamp. */
  readonly pattern: RegExp;
  /** A cheap look before the pattern runs over the whole text. */
  readonly hint?: RegExp;
  readonly shape: (match: RegExpExecArray, value: TimeValue) => StampShape;
  /** Nothing where it cannot be a time: 70:75. */
  readonly value: (match: RegExpExecArray) => TimeValue | undefined;
}

const letter = 'a-zA-Z\\u00c0-\\u024f\\u0370-\\u052f';
const space = '[ \\ufeff]?';
const hour = `(?:${unitOf(hourWords)}|h(?=\\d))`;
const minute = `(?:${unitOf(minuteWords)}|m(?=\\d))`;
const second = unitOf(secondWords);
const and = `${space}(?:,|and|und|et|y|e|и|og|och|ja|i)?${space}`;
const noUnit = `(?![\\d${letter}]|[.:]\\d)`;

/** No digit, letter or sign of another kind of number may touch a stamp; SubViewer joins two by a comma. */
const clockPattern = new RegExp(
  `(?<![\\d${letter}_:;$€£#+%^\\\\]|\\d[./]|(?<!\\.\\d{3})(?<=\\d),|(?<!:\\d\\d)(?<=\\d)-)\\d{1,4}(?:[:;]\\d{1,3}){1,6}(?:[.,]\\d{1,3})?(?![\\d_%°${letter}]|[./:;]\\d|(?<!\\.\\d{3}),\\d|-\\d{1,3}(?![\\d:;.]))`,
  'g',
);
/** At the beginning of a line a title may touch its stamp: "15:48Intro", "09:33-3D printing". */
const gluedPattern =
  /(?=\d)(?<=^[ \t]{0,20})\d{1,2}(?::\d\d){1,2}(?=(?![AP]\.?M|UTC|GMT|Z\P{L})\p{Lu}\p{L}|-\d{1,2}\p{Lu})/gmu;
const dottedPattern = /(?<![\w.,:;/$€£-])\d{1,2}(?:\.\d\d){1,2}(?![\w:%°/]|[.,-]\d)/g;
const unitsPattern = new RegExp(
  `(?<![\\d${letter}/$€£-]|\\d[.,:])\\d{1,3}[ \\ufeff-]?(?:${hour}|${minute}|${second})(?:${and}\\d{1,2}${space}(?:${second}|${minute}|${noUnit}))?(?:${and}\\d{1,2}${space}(?:${second}|${noUnit}))?`,
  'giu',
);
const unitPattern = new RegExp(`(\\d{1,3})[ \\ufeff-]?(?:(${hour})|(${second})|(${minute}))?`, 'giu');
const ordinalMinutePattern = new RegExp(
  `(?<![\\d${letter}.,:/-])(\\d{1,3})(?:-?(?:st|nd|rd|th|й|ой|ій|та|e|ª|º|\\.))[ \\ufeff-]?${unitOf(minuteWords)}`,
  'giu',
);
/** The digits are looked for first, for there are fewer of them than of words. */
const minutePattern = new RegExp(
  `(?=\\d)(?<=(?<lead>${anyOf(minuteBefore)}[ \\ufeff]{0,2}))(\\d{1,3})(?![\\d'′%回話章部期集屆届篇次位]|[.,:;]\\d)`,
  'giu',
);

/** "1:02:33.5". Four numbers count days, "1:02:10:05", unless the first has two digits, as where the last counts frames. */
function clockValue(text: string): TimeValue | undefined {
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  const numbers = whole.split(/[:;]/);
  const [first = '', ...rest] = numbers;
  if (numbers.length > 4 || first.length > 3 || Number(first) >= 600) return undefined;
  if (numbers.length === 4 && first.length === 2) return undefined;
  // "0:5:30"
  if (numbers.length === 3 && first === '0' && rest[0]?.length === 1) rest[0] = `0${rest[0]}`;
  if (rest.some((number) => number.length !== 2 || Number(number) > 59)) return undefined;
  const steps = [1, 60, 3600, 86400];
  const total = numbers.reduce(
    (sum, number, index) => sum + Number(number) * (steps[numbers.length - 1 - index] ?? 0),
    0,
  );
  return { seconds: fraction ? Number(`${total}.${fraction}`) : total, parts: numbers.length };
}

/** "1h 02m": a number without a unit takes the one below its neighbour's. */
function unitsValue(text: string): TimeValue | undefined {
  let seconds = 0;
  let next = 3600;
  let parts = 0;
  for (const [all, number = '', hours, ofSecond, ofMinute] of text.matchAll(unitPattern)) {
    if (!all) continue;
    const step = hours ? 3600 : ofMinute ? 60 : ofSecond ? 1 : next;
    if (parts > 0 && (step >= next * 60 || Number(number) > 59)) return undefined;
    seconds += Number(number) * step;
    next = step / 60;
    parts += 1;
  }
  // 5' and 12" alone are feet and inches, or the minute of a match.
  const isMark = parts === 1 && /['"′″”]$/.test(text.trimEnd());
  return parts === 0 || isMark ? undefined : { seconds, parts };
}

const minuteValue = (match: RegExpExecArray): TimeValue => ({
  seconds: Number.parseInt(match[0], 10) * 60,
  parts: 1,
});

export const stampSpellings: readonly StampSpelling[] = [
  {
    pattern: clockPattern,
    shape: ([text]) => (text.includes(';') ? 'slip' : 'clock'),
    value: ([text]) => clockValue(text),
  },
  { pattern: gluedPattern, shape: () => 'clock', value: ([text]) => clockValue(text) },
  {
    pattern: dottedPattern,
    hint: /\d\.\d\d/,
    shape: () => 'dotted',
    value: ([text]) => clockValue(text.replaceAll('.', ':')),
  },
  {
    pattern: unitsPattern,
    shape: (_, { parts }) => (parts > 1 ? 'units' : 'bare'),
    value: ([text]) => unitsValue(text),
  },
  { pattern: ordinalMinutePattern, shape: () => 'minute', value: minuteValue },
  { pattern: minutePattern, shape: () => 'minute', value: minuteValue },
];
