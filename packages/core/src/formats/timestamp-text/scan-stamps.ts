import type { MarkedText, TextLink } from './marked-text';
import type { Stamp, StampShape } from './stamp';
import { timeInLink } from './time-in-link';
import { anyOf, unitOf } from './word-pattern';
import { hourWords, minuteBefore, minuteWords, rangeWords, secondWords } from './words';

const letter = 'a-zA-Z\\u00c0-\\u024f\\u0370-\\u052f';
const clockShape = new RegExp(
  `(?<![\\d${letter}_:;$€£#+%^\\\\]|\\d[.,/]|(?<!:\\d\\d)(?<=\\d)-)\\d{1,4}(?:[:;]\\d{1,3}){1,6}(?:[.,]\\d{1,3})?(?![\\d_%°${letter}]|[.,/:;]\\d)`,
  'g',
);
const dottedShape = /(?<![\w.,:;/$€£-])\d{1,2}(?:\.\d\d){1,2}(?![\w:%°/]|[.,-]\d)/g;
const space = '[ \\ufeff]?';
const unitsShape = new RegExp(
  `(?<![\\d${letter}.,:/$€£-])\\d{1,3}[ \\ufeff-]?(?:${unitOf(hourWords)}|h(?=\\d)|${unitOf(minuteWords)}|m(?=\\d)|${unitOf(secondWords)})(?:${space}(?:[,]|and|und|et|y|e|и|og|och|ja|i)?${space}\\d{1,2}${space}(?:${unitOf(secondWords)}|${unitOf(minuteWords)}|m(?=\\d)|(?![\\d${letter}.:])))?(?:${space}(?:[,]|and|und|et|y|e|и|og|och|ja|i)?${space}\\d{1,2}${space}(?:${unitOf(secondWords)}|(?![\\d${letter}.:])))?`,
  'giu',
);
const unit = new RegExp(
  `(\\d{1,3})[ \\ufeff-]?(?:(${unitOf(hourWords)}|h(?=\\d))|(${unitOf(secondWords)})|(${unitOf(minuteWords)}|m(?=\\d)))?`,
  'giu',
);
const ordinalMinute = new RegExp(
  `(?<![\\d${letter}.,:/-])(\\d{1,3})(?:-?(?:st|nd|rd|th|й|ой|ій|та|e|ª|º|\\.))[ \\ufeff-]?${unitOf(minuteWords)}`,
  'giu',
);
const minuteShape = new RegExp(
  `${anyOf(minuteBefore)}[ \\ufeff]{0,2}(\\d{1,3})(?![\\d:;'′%]|[.,]\\d)`,
  'giu',
);

/** The value of "1:02:33.5", or nothing where it cannot be a time. Four numbers are days, hours, minutes, seconds. */
function clockValue(text: string): { seconds: number; parts: number } | undefined {
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  const numbers = whole.split(/[:;]/);
  const [first = '', ...rest] = numbers;
  if (
    numbers.length > 4 ||
    rest.some((number) => number.length !== 2 || Number(number) > 59) ||
    first.length > 3
  )
    return undefined;
  const steps = [1, 60, 3600, 86400];
  const total = numbers.reduce(
    (sum, number, index) => sum + Number(number) * (steps[numbers.length - 1 - index] ?? 0),
    0,
  );
  return { seconds: fraction ? Number(`${total}.${fraction}`) : total, parts: numbers.length };
}

function unitsValue(text: string): { seconds: number; parts: number } | undefined {
  let seconds = 0;
  let next = 3600;
  let parts = 0;
  for (const [all, number = '', hour, second, minute] of text.matchAll(unit)) {
    if (!all) continue;
    const step = hour ? 3600 : minute ? 60 : second ? 1 : next;
    if (parts > 0 && (step >= next * 60 || Number(number) > 59)) return undefined;
    seconds += Number(number) * step;
    next = step / 60;
    parts += 1;
  }
  return parts > 0 ? { seconds, parts } : undefined;
}

/** The link whose words hold the offset, by a walk beside the stamps. */
function linkFinder(links: readonly TextLink[]): (offset: number) => TextLink | undefined {
  let index = 0;
  return (offset) => {
    while ((links[index]?.end ?? Number.POSITIVE_INFINITY) <= offset) index += 1;
    const link = links[index];
    return link && link.start <= offset ? link : undefined;
  };
}

function readable(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === '=')
    return /(?:^|[\s?&#(])(?:t|time|start|ts|at)=$/i.test(text.slice(Math.max(0, start - 7), start));
  if (before === '/' || before === '.') return !/[^\s.]/.test(text[start - 2] ?? ' ');
  return before !== '@' || !/[\w.]/.test(text[start - 2] ?? ' ');
}

function scanShapes(marked: MarkedText): Stamp[] {
  const { folded } = marked;
  const found: Stamp[] = [];
  const add = (
    match: RegExpExecArray,
    shape: StampShape,
    value: { seconds: number; parts: number } | undefined,
  ): void => {
    if (!value || !readable(folded, match.index)) return;
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length, shape, ...value });
  };
  for (const match of folded.matchAll(clockShape))
    add(match, match[0].includes(';') ? 'slip' : 'clock', clockValue(match[0]));
  const clocks = found.length;
  if (/\d\.\d\d/.test(folded)) {
    for (const match of folded.matchAll(dottedShape))
      add(match, 'dotted', clockValue(match[0].replaceAll('.', ':')));
  }
  for (const match of folded.matchAll(unitsShape)) {
    const value = unitsValue(match[0]);
    add(match, value && value.parts > 1 ? 'units' : 'bare', value);
  }
  for (const match of folded.matchAll(ordinalMinute))
    add(match, 'minute', { seconds: Number(match[1]) * 60, parts: 1 });
  for (const match of folded.matchAll(minuteShape))
    add(match, 'minute', { seconds: Number(match[1]) * 60, parts: 1 });
  const sorted = found.length > clocks ? found.sort((a, b) => a.start - b.start || b.end - a.end) : found;
  let last = -1;
  return sorted.filter((stamp) => {
    if (stamp.start < last) return false;
    last = stamp.end;
    return true;
  });
}

const withoutFiller = (text: string): string => text.replace(/\ufeff/g, '');

const rangeMark = new RegExp(
  `^[\\s\\])*_\`]*(?:-{1,2}>?|[–—~→⇒➔]|=>|,|${anyOf(rangeWords)})[\\s[(*_\`]*$`,
  'iu',
);

/** Joins "2:35 – 9:10" to one stamp. A comma joins only cues ("0:00:01.000,0:00:03.000"). */
function joinRanges(folded: string, stamps: readonly Stamp[]): Stamp[] {
  const joined: Stamp[] = [];
  for (let index = 0; index < stamps.length; index += 1) {
    const stamp = stamps[index];
    const next = stamps[index + 1];
    if (!stamp) continue;
    const gap =
      next && next.start - stamp.end <= 400 ? withoutFiller(folded.slice(stamp.end, next.start)) : '';
    const comma = gap.trim() === ',' && !(gap === ',' && folded[stamp.end - 4] === '.');
    if (
      next &&
      next.seconds > stamp.seconds &&
      stamp.shape !== 'link' &&
      gap.length <= 16 &&
      (!gap.includes('\n') || /^\s?[-–—]\s*\n/.test(gap)) &&
      !comma &&
      rangeMark.test(gap)
    ) {
      joined.push({ ...stamp, end: next.end, until: next.seconds });
      index += 1;
    } else {
      joined.push(stamp);
    }
  }
  return joined;
}

/** Everything that can be read as a time, in the order of the text. */
export function scanStamps(marked: MarkedText): Stamp[] {
  const linkAt = linkFinder(marked.links);
  const stamps: Stamp[] = scanShapes(marked).map((stamp) => {
    const target = marked.links.length > 0 ? linkAt(stamp.start)?.target : undefined;
    return target === undefined ? stamp : { ...stamp, target };
  });
  const inLinks: Stamp[] = [];
  let index = 0;
  for (const link of marked.links) {
    const time = timeInLink(link.target);
    if (!time) continue;
    while ((stamps[index]?.end ?? Number.POSITIVE_INFINITY) <= link.start) index += 1;
    const visible = stamps[index];
    if (visible && visible.start < link.end) continue;
    inLinks.push({
      start: link.wordsStart === link.wordsEnd ? link.start : link.wordsStart,
      end: link.wordsStart === link.wordsEnd ? link.end : link.wordsEnd,
      seconds: time.start,
      ...(time.end === undefined ? {} : { until: time.end }),
      shape: 'link',
      parts: 1,
      target: link.target,
    });
  }
  const hasClock = stamps.some(({ shape }) => shape === 'clock');
  // "Python 3.10" beside stamps with colons is no stamp.
  const visible = hasClock ? stamps.filter(({ shape }) => shape !== 'dotted') : stamps;
  const all = inLinks.length === 0 ? visible : [...visible, ...inLinks].sort((a, b) => a.start - b.start);
  return joinRanges(marked.folded, all);
}
