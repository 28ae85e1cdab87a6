import type { Candidate } from './candidate';
import { hasWords, withoutOpening, withoutOrdinal, wordsOf } from './label';
import type { MarkedText } from './marked-text';
import { isAmid, isLeading, isTrailing, placeOfBare, settingOf } from './position';
import { isNavigation, readProse } from './read-prose';
import type { Stamp } from './stamp';
import { trimLabel } from './trim-label';
import { anyOf } from './word-pattern';
import { joinWords } from './words';
import { isPointless } from './words-in-context';

/** A piece of text that is one entry, or a paragraph. */
export interface Unit {
  readonly from: number;
  /** Where its words begin, behind a list mark. */
  readonly contentStart: number;
  readonly to: number;
  readonly section: number;
  /** One line among others of its kind. */
  readonly isEntry: boolean;
  /** A name and a stamp in its first line, what is said below. */
  readonly isSpeech?: boolean;
}

const sentenceBreak = /[.!?。！？।؟…][\s)"'”»]+[\p{Lu}\p{Lo}]/u;

function listLabel(before: string, after: string): string {
  const words = [trimLabel(withoutOrdinal(trimLabel(before))), trimLabel(after)].filter(Boolean);
  return words.join(/[\])]$|:$/.test(before.trim()) || words.length < 2 ? ' ' : ': ');
}

const joins = new RegExp(`^(?:${anyOf(joinWords)}|&|,)?$`, 'iu');

/** "12:45 and 12:58 are the same joke", "The joke: 12:45, 12:58": one has its words from its neighbour. */
function shareLabels(candidates: readonly Candidate[], side: 'lead' | 'trail'): Candidate[] {
  const inOrder = side === 'lead' ? [...candidates].reverse() : candidates;
  let shared = '';
  const named = inOrder.map((candidate) => {
    if (hasWords(candidate.label)) shared = candidate.label;
    return { ...candidate, label: shared };
  });
  return side === 'lead' ? named.reverse() : named;
}

/** Whether nothing leads to the stamp at the beginning of a paragraph. */
function isPlain(folded: string, unit: Unit, stamp: Stamp): boolean {
  const setting = settingOf(folded, stamp, unit.contentStart, unit.to);
  return !setting.led && !setting.pointed;
}

/** Whether stamps that follow their words belong to entries, not to sentences. */
function isRunOn(folded: string, unit: Unit, stamps: readonly Stamp[]): boolean {
  const first = stamps[0];
  const last = stamps.at(-1);
  if (!first || !last || sentenceBreak.test(folded.slice(unit.contentStart, last.start))) return false;
  const separated = stamps
    .slice(1)
    .every((stamp, index) => /[|;,/•·–—\n]|\s-\s/.test(folded.slice(stamps[index]?.end ?? 0, stamp.start)));
  return (stamps.length > 2 || separated) && !settingOf(folded, first, unit.contentStart, unit.to).led;
}

/** Whether stamps in square brackets stand between sentences, as in a transcript: "Welcome. [00:12] Thank you." */
function areMarks(folded: string, unit: Unit, stamps: readonly Stamp[]): boolean {
  return stamps.every(({ start, end }) => {
    const before = folded.slice(Math.max(unit.contentStart, start - 6), start);
    return /(?:^|[.!?。！？…]["')”»]*)\s*\[$/.test(before) && /^\]\s*\p{L}/u.test(folded.slice(end, end + 4));
  });
}

/** Whether a colon or a sentence leads to the first of bare stamps: "My favourites: 0:58 the wink, 6:17 the sandwich". */
function isAnnounced(folded: string, unit: Unit, stamps: readonly Stamp[]): boolean {
  const start = stamps[0]?.start ?? unit.contentStart;
  const before = folded.slice(Math.max(unit.contentStart, start - 20), start);
  return (
    stamps.every(({ seconds }, index) => index === 0 || seconds > (stamps[index - 1]?.seconds ?? 0)) &&
    /[:.!?…。：]["')”»]*[\s*_`]*$/.test(before) &&
    stamps.every(({ end }) =>
      /^[\])*_`]*\s*(?:[|·•–—:-]\s*)?["“«„¿¡(]*[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(
        folded.slice(end, end + 12),
      ),
    )
  );
}

/** Few entries of a run-on list are out of order; numbers in the words of one entry are. */
function mostlyRise(stamps: readonly Stamp[]): boolean {
  const falls = stamps.filter(({ seconds }, index) => seconds < (stamps[index - 1]?.seconds ?? 0)).length;
  return falls * 4 < stamps.length;
}

/** Entries one behind the other in one paragraph: "00:00 Doors 00:40 Anna", "Doors 00:00 Anna 00:40". */
function readRunOn(
  marked: MarkedText,
  unit: Unit,
  stamps: readonly Stamp[],
  side: 'lead' | 'trail',
): Candidate[] {
  const candidates = stamps.map((stamp, index): Candidate => {
    const begin = side === 'lead' ? stamp.end : (stamps[index - 1]?.end ?? unit.contentStart);
    const finish = side === 'lead' ? (stamps[index + 1]?.start ?? unit.to) : stamp.start;
    const words = wordsOf(marked, begin, finish);
    const label = trimLabel(side === 'lead' ? words : withoutOrdinal(trimLabel(words)));
    return {
      stamp,
      label: joins.test(label) ? '' : label,
      from: Math.min(begin, stamp.start),
      to: Math.max(finish, stamp.end),
      form: 'run-on',
      side,
      section: unit.section,
    };
  });
  return shareLabels(candidates, side);
}

function prose(marked: MarkedText, unit: Unit, stamps: readonly Stamp[]): Candidate[] {
  return readProse(marked, unit.contentStart, unit.to, stamps, unit.section);
}

/** Whether the stamps stand bare, as in a run-on list; in a sentence "at" or a bracket would lead to most. */
function isBare(folded: string, unit: Unit, stamps: readonly Stamp[]): boolean {
  const led = stamps.filter((stamp, index) => {
    const setting = settingOf(folded, stamp, stamps[index - 1]?.end ?? unit.contentStart, unit.to);
    const closes = setting.bracketed && /^\s*[,;，、。.]/.test(folded.slice(setting.end, unit.to));
    return index > 0 && (setting.led || closes);
  });
  return led.length * 4 <= stamps.length;
}

/** An entry whose time stands only in an address. */
function readLinks(marked: MarkedText, unit: Unit, links: readonly Stamp[]): Candidate[] {
  const [link] = links;
  const words = link ? wordsOf(marked, link.start, link.end) : '';
  if (!link || links.length > 1 || (hasWords(words) && !isPointless(words)))
    return prose(marked, unit, links);
  const before = wordsOf(marked, unit.contentStart, link.start);
  const label = listLabel(before, wordsOf(marked, link.end, unit.to));
  return [
    { stamp: link, label, from: unit.from, to: unit.to, form: 'list', side: 'lead', section: unit.section },
  ];
}

function readSpeech(marked: MarkedText, unit: Unit, stamp: Stamp): Candidate {
  const name = listLabel(wordsOf(marked, unit.contentStart, stamp.start), '');
  const label = trimLabel(`${name}: ${trimLabel(wordsOf(marked, stamp.end, unit.to))}`);
  return { stamp, label, from: unit.from, to: unit.to, form: 'list', side: 'middle', section: unit.section };
}

const speakerMark = /^[\s\])]*(?:<[^>\n]{1,30}>|[^\s:]{1,20}:(?=\s))/;

/** An entry with its stamp in front, and further ones in its words. */
function readLeading(marked: MarkedText, unit: Unit, first: Stamp, rest: readonly Stamp[]): Candidate[] {
  const { folded } = marked;
  const setting = settingOf(folded, first, unit.contentStart, unit.to);
  const last = rest.at(-1);
  // "03:12 First movement (11:40)" says how long it is.
  const length =
    last && isTrailing(folded, last, unit.to) ? settingOf(folded, last, first.end, unit.to) : undefined;
  const isBehind = length?.bracketed === true && !length.led;
  // "A goal (7th minute)" says it in its words.
  const isLength = isBehind && last?.shape !== 'minute';
  const behind = listLabel('', wordsOf(marked, setting.end, isLength ? length.start : unit.to));
  // "??? – 19:40"
  const label = behind || trimLabel(wordsOf(marked, unit.contentStart, setting.start));
  const speaker = speakerMark.exec(folded.slice(first.end, first.end + 60));
  const inner = isBehind ? rest.slice(0, -1) : rest;
  return [
    {
      stamp: first,
      label,
      from: unit.from,
      to: unit.to,
      form: 'list',
      side: 'lead',
      section: unit.section,
      ...(setting.approximate ? { approximate: true } : {}),
    },
    ...readProse(marked, first.end + (speaker?.[0].length ?? 0), unit.to, inner, unit.section),
  ];
}

/** What stands before a last sentence that only says where to look: "Gears, Ana Brandt. Video: starts at 4:10". */
function titleBefore(words: string): string | undefined {
  const last = words.search(/(?<=[.!?。！？…]["')”»]*\s)[^.!?。！？…]*$/u);
  return last > 0 && isNavigation(words.slice(last)) ? words.slice(0, last) : undefined;
}

/** An entry with its stamp behind or, in brackets or between strokes, amid its words. */
function readTrailing(marked: MarkedText, unit: Unit, stamp: Stamp): Candidate[] {
  const { folded } = marked;
  const setting = settingOf(folded, stamp, unit.contentStart, unit.to);
  const before = wordsOf(marked, unit.contentStart, setting.start);
  const entry = {
    stamp,
    from: unit.from,
    to: unit.to,
    section: unit.section,
    ...(setting.approximate ? { approximate: true } : {}),
  };
  const title = unit.isEntry && isTrailing(folded, stamp, unit.to) ? titleBefore(before) : undefined;
  if (title) return [{ ...entry, form: 'list', side: 'lead', label: listLabel(title, '') }];
  const isSentence = sentenceBreak.test(folded.slice(unit.contentStart, stamp.start));
  const isItem = unit.isEntry && unit.contentStart > unit.from && setting.bracketed;
  if (isTrailing(folded, stamp, unit.to) && (!isSentence || isItem) && (unit.isEntry || !setting.led)) {
    // "The cat walks in at 12:30" is a sentence, wherever it stands.
    if (setting.led && !setting.bracketed)
      return [
        { ...entry, form: 'prose', side: 'lead', label: trimLabel(withoutOpening(listLabel(before, ''))) },
      ];
    return [{ ...entry, form: 'list', side: 'trail', label: listLabel(before, '') }];
  }
  return prose(marked, unit, [stamp]);
}

/** An entry with its stamp amid its words, and further ones in what follows. */
function readAmid(marked: MarkedText, unit: Unit, stamp: Stamp, rest: readonly Stamp[]): Candidate[] {
  const { contentStart, from, to, section } = unit;
  const label = listLabel(wordsOf(marked, contentStart, stamp.start), wordsOf(marked, stamp.end, to));
  return [
    { stamp, label, from, to, form: 'list', side: 'middle', section },
    ...readProse(marked, stamp.end, to, rest, section),
  ];
}

/** Links with words of their own, in a text that has visible stamps too. */
function furtherLinks(links: readonly Stamp[], visible: readonly Stamp[]): Stamp[] {
  return links.filter((link) => visible.every(({ seconds }) => Math.abs(seconds - link.seconds) > 30));
}

function readRow({ from, to, section }: Unit, stamps: readonly Stamp[]): Candidate[] {
  return stamps.map((stamp) => ({ stamp, label: '', from, to, form: 'row', side: 'middle', section }));
}

/** Whether times stand in a row without a word between them, as in a timetable. */
function isRow(folded: string, stamps: readonly Stamp[]): boolean {
  const wordless = stamps
    .slice(1)
    .filter((stamp, index) => /^[\s|]*$/.test(folded.slice(stamps[index]?.end ?? 0, stamp.start)));
  return stamps.length > 2 && wordless.length * 2 >= stamps.length;
}

/** Where most stamps stand in square brackets, the first too, one without is only said: "the 5:40 train". */
function framedOf(folded: string, stamps: readonly Stamp[]): readonly Stamp[] {
  const framed = stamps.filter(({ start, end }) => folded[start - 1] === '[' && folded[end] === ']');
  return framed.length > 3 && framed[0] === stamps[0] && framed.length * 4 >= stamps.length * 3
    ? framed
    : stamps;
}

export function readUnit(marked: MarkedText, unit: Unit, all: readonly Stamp[]): Candidate[] {
  const { folded } = marked;
  const links = all.filter((stamp) => stamp.shape === 'link');
  const shown = links.length === 0 ? all : all.filter((stamp) => stamp.shape !== 'link');
  const places = shown.filter((stamp) => stamp.shape !== 'bare' || placeOfBare(folded, stamp) !== undefined);
  const stamps = framedOf(folded, places.length > 0 ? places : shown);
  const first = stamps[0];
  const last = stamps.at(-1);
  if (!first || !last) return readLinks(marked, unit, links);
  if (unit.isSpeech) return [readSpeech(marked, unit, first)];
  const leading = isLeading(folded, first, unit.contentStart, unit.to);
  const trailing = isTrailing(folded, last, unit.to);
  const bare = isBare(folded, unit, stamps);
  if (isRow(folded, stamps)) return readRow(unit, stamps);
  if (stamps.length > 1 && areMarks(folded, unit, stamps)) return readRunOn(marked, unit, stamps, 'lead');
  const opens = leading || (!trailing && stamps.length > 2 && isAnnounced(folded, unit, stamps));
  if (stamps.length > 1 && opens && bare && mostlyRise(stamps) && (stamps.length > 2 || !trailing))
    return readRunOn(marked, unit, stamps, 'lead');
  if (stamps.length > 1 && trailing && !leading && bare && isRunOn(folded, unit, stamps))
    return readRunOn(marked, unit, stamps, 'trail');
  const isSentence =
    !isPlain(folded, unit, first) &&
    (stamps.length > 1 || sentenceBreak.test(folded.slice(first.end, unit.to)));
  if (leading && !isSentence && (unit.isEntry || (stamps.length === 1 && isPlain(folded, unit, first))))
    return readLeading(marked, unit, first, stamps.slice(1));
  const amid = unit.isEntry && isAmid(folded, first, unit.contentStart, unit.to);
  // "Part 1 (41:07): fine. Part 2 (38:55): better."
  if (amid && !stamps.some((stamp) => stamp !== first && folded[stamp.start - 1] === '('))
    return readAmid(marked, unit, first, stamps.slice(1));
  if (stamps.length === 1 && links.length === 0) return readTrailing(marked, unit, first);
  const further = furtherLinks(links, stamps);
  if (stamps.length === 1 && trailing && unit.isEntry && further.length === 0)
    return readTrailing(marked, unit, first);
  const together = [...stamps, ...further].sort((a, b) => a.start - b.start);
  return prose(marked, unit, together);
}
