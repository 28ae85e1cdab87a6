import type { MarkedText, TextLink } from './marked-text';
import { withoutFiller } from './mask';
import { liesBetween, type Stamp } from './stamp';
import { stampSpellings } from './stamp-spellings';
import { timeInLink } from './time-in-link';
import { anyOf } from './word-pattern';
import { betweenWords, rangeWords } from './words';

/** More than any talk has: a guard against texts that are no texts. */
export const maximumStamps = 50_000;

export interface StampScan {
  /** In the order of the text. */
  readonly stamps: readonly Stamp[];
  /** Where the scan ended because there were too many. */
  readonly cutAt?: number;
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

/** "6:15pm", and the first half of "6:00–6:15pm". */
const halfOfDay = /^(?:\s?(?:[-–—]|to)\s?\d{1,2}(?::\d\d)?)?\s?[ap]\.?m(?![a-z])/i;

function readable(text: string, start: number, end: number): boolean {
  if (halfOfDay.test(text.slice(end, end + 16))) return false;
  // "[%clk 1:29:50]" is for machines.
  if (/%\w{1,12}\s$/.test(text.slice(Math.max(0, start - 14), start))) return false;
  const before = text[start - 1];
  // "lines[1:30]" is code.
  const code = before === '[' && text[end] === ']' ? text.slice(Math.max(0, start - 40), start) : '';
  if (/[=(][ \w.]{0,30}\w\[$/.test(code)) return false;
  if (before === '=')
    return /(?:^|[\s?&#(])(?:t|time|start|ts|at)=$/i.test(text.slice(Math.max(0, start - 7), start));
  if (before === '/' || before === '.') return !/[^\s.]/.test(text[start - 2] ?? ' ');
  return before !== '@' || !/[\w.]/.test(text[start - 2] ?? ' ');
}

function scanSpellings(folded: string): { found: Stamp[]; cutAt: number } {
  const found: Stamp[] = [];
  let cutAt = Number.POSITIVE_INFINITY;
  for (const { pattern, hint, shape, value } of stampSpellings) {
    if (hint && !hint.test(folded)) continue;
    let count = 0;
    for (const match of folded.matchAll(pattern)) {
      const time = value(match);
      const start = match.index - (match.groups?.['lead']?.length ?? 0);
      if (!time || !readable(folded, start, match.index + match[0].length)) continue;
      found.push({
        start,
        end: match.index + match[0].trimEnd().length,
        shape: shape(match, time),
        ...time,
      });
      count += 1;
      if (count > maximumStamps) {
        cutAt = Math.min(cutAt, match.index);
        break;
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  const apart = found.filter((stamp) => {
    if (stamp.start < last || stamp.start >= cutAt) return false;
    last = stamp.end;
    return true;
  });
  return { found: apart, cutAt };
}

const rangeMark = new RegExp(
  `^[\\s\\])*_\`]*(?:-{1,2}>?|[–—~→⇒➔]|=>|,|${anyOf(rangeWords)})[\\s[(*_\`]*$`,
  'iu',
);

const between = new RegExp(`(?:${anyOf(betweenWords)})\\s*$`, 'iu');
const and = /^\s*(?:and|und|et|y|e|en|och|og|i|a|и|та|ve)\s*$/iu;

/** Whether the two are the ends of one range: "2:35 – 9:10", "between 20:15 and 21:00". */
function isRange(folded: string, stamp: Stamp, next: Stamp): boolean {
  if (next.seconds <= stamp.seconds || stamp.shape === 'link' || next.start - stamp.end > 400) return false;
  const gap = withoutFiller(folded.slice(stamp.end, next.start));
  if (gap.length > 16 || (gap.includes('\n') && !/^\s?[-–—]\s*\n/.test(gap))) return false;
  if (and.test(gap)) return between.test(folded.slice(Math.max(0, stamp.start - 16), stamp.start));
  if (gap.trim() === ',') return gap === ',' && folded[stamp.end - 4] === '.';
  return rangeMark.test(gap);
}

/** Joins "2:35 – 9:10" to one stamp. A comma joins only cues ("0:00:01.000,0:00:03.000"). */
function joinRanges(folded: string, stamps: readonly Stamp[]): Stamp[] {
  const joined: Stamp[] = [];
  for (let index = 0; index < stamps.length; index += 1) {
    const stamp = stamps[index];
    const next = stamps[index + 1];
    if (!stamp) continue;
    if (next && isRange(folded, stamp, next)) {
      joined.push({ ...stamp, end: next.end, until: next.seconds });
      index += 1;
    } else {
      joined.push(stamp);
    }
  }
  return joined;
}

/** The times that stand only in addresses. */
function scanLinks(links: readonly TextLink[], stamps: readonly Stamp[], cutAt: number): Stamp[] {
  const found: Stamp[] = [];
  let index = 0;
  for (const link of links) {
    if (link.start >= cutAt) break;
    const time = timeInLink(link.target);
    if (!time) continue;
    while ((stamps[index]?.end ?? Number.POSITIVE_INFINITY) <= link.start) index += 1;
    const visible = stamps[index];
    if (visible && visible.start < link.end) continue;
    const isBare = link.wordsStart === link.wordsEnd;
    found.push({
      start: isBare ? link.start : link.wordsStart,
      end: isBare ? link.end : link.wordsEnd,
      seconds: time.start,
      ...(time.end === undefined ? {} : { until: time.end }),
      shape: 'link',
      parts: 1,
      target: link.target,
    });
  }
  return found;
}

/** "23.05" at the beginning of a line, and its time lies between those of the lines around it. */
function isSlip(folded: string, stamps: readonly Stamp[], index: number): boolean {
  const near = stamps.slice(Math.max(0, index - 1), index + 2);
  const [before, stamp, after] = near;
  return (
    stamp !== undefined &&
    liesBetween(stamp, before, after) &&
    near.every(({ start }) => start === 0 || folded[start - 1] === '\n') &&
    /^\s+\p{L}/u.test(folded.slice(stamp.end, stamp.end + 4))
  );
}

/** Everything that can be read as a time. */
export function scanStamps({ folded, links }: MarkedText): StampScan {
  const { found, cutAt } = scanSpellings(folded);
  // "Python 3.10" beside stamps with colons is no stamp.
  const hasClock = found.some(({ shape }) => shape === 'clock');
  const linkAt = linkFinder(links);
  const visible = found.flatMap((each, index): Stamp[] => {
    if (hasClock && each.shape === 'dotted' && !isSlip(folded, found, index)) return [];
    const stamp: Stamp = hasClock && each.shape === 'dotted' ? { ...each, shape: 'slip' } : each;
    const target = links.length > 0 ? linkAt(stamp.start)?.target : undefined;
    return [target === undefined ? stamp : { ...stamp, target }];
  });
  const inLinks = scanLinks(links, visible, cutAt);
  const all = inLinks.length === 0 ? visible : [...visible, ...inLinks].sort((a, b) => a.start - b.start);
  const end = all[maximumStamps]?.start ?? cutAt;
  const stamps = joinRanges(folded, end < cutAt ? all.slice(0, maximumStamps) : all);
  return Number.isFinite(end) ? { stamps, cutAt: end } : { stamps };
}
