import type { Candidate } from './candidate';
import { hasWords, trimLabel, withoutOrdinal, wordsOf } from './label';
import type { MarkedText } from './marked-text';
import { isLeading, isTrailing, placeOfBare, settingOf } from './position';
import { readProse } from './read-prose';
import type { Stamp } from './stamp';
import { anyOf } from './word-pattern';
import { joinWords } from './words';
import { pointlessWords } from './words-in-context';

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
  const words = [trimLabel(withoutOrdinal(trimLabel(before))), trimLabel(after)].filter(hasWords);
  return words.join(/[\])]$|:$/.test(before.trim()) || words.length < 2 ? ' ' : ': ');
}

const joins = new RegExp(`^(?:${anyOf(joinWords)}|&|,)?$`, 'iu');

/** "12:45 and 12:58 are the same joke": the first has no words of its own. */
function shareLabels(candidates: readonly Candidate[]): Candidate[] {
  let shared = '';
  return [...candidates]
    .reverse()
    .map((candidate) => {
      if (hasWords(candidate.label)) shared = candidate.label;
      return { ...candidate, label: shared };
    })
    .reverse();
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
  return shareLabels(candidates);
}

function prose(marked: MarkedText, unit: Unit, stamps: readonly Stamp[]): Candidate[] {
  return readProse(marked, unit.contentStart, unit.to, stamps, unit.section);
}

function readLink(marked: MarkedText, unit: Unit, stamp: Stamp): Candidate {
  const words = wordsOf(marked, stamp.start, stamp.end);
  const bare =
    /^(?:https?:|www\.|\S*youtu)/.test(marked.text.slice(stamp.start, stamp.end)) ||
    pointlessWords.test(words);
  const rest = listLabel(
    wordsOf(marked, unit.contentStart, stamp.start),
    wordsOf(marked, stamp.end, unit.to),
  );
  return {
    stamp,
    label: bare || !hasWords(words) ? rest : trimLabel(words),
    from: unit.from,
    to: unit.to,
    form: 'list',
    side: 'lead',
    section: unit.section,
  };
}

/** Whether the stamps stand bare, as in a run-on list; in a sentence "at" or a bracket would lead to most. */
function isBare(folded: string, unit: Unit, stamps: readonly Stamp[]): boolean {
  const led = stamps.filter((stamp, index) => {
    const setting = settingOf(folded, stamp, stamps[index - 1]?.end ?? unit.contentStart, unit.to);
    return (
      index > 0 &&
      (setting.led || (setting.bracketed && /^\s*[,;，、。.]/.test(folded.slice(setting.end, unit.to))))
    );
  });
  return led.length * 4 <= stamps.length;
}

export function readUnit(marked: MarkedText, unit: Unit, all: readonly Stamp[]): Candidate[] {
  const { folded } = marked;
  const shown = all.filter((stamp) => stamp.shape !== 'link');
  const places = shown.filter((stamp) => stamp.shape !== 'bare' || placeOfBare(folded, stamp) !== undefined);
  const visible = places.length > 0 ? places : shown;
  const stamps = visible.length > 0 ? visible : all;
  const first = stamps[0];
  const last = stamps.at(-1);
  if (!first || !last) return [];
  if (visible.length === 0) {
    return all.length === 1 && pointlessWords.test(wordsOf(marked, first.start, first.end))
      ? [readLink(marked, unit, first)]
      : all.flatMap((stamp) => {
          const bare =
            stamp.target !== undefined &&
            marked.folded.slice(stamp.start, stamp.end).replace(/[\ufeff\ufffc]/g, '') === '';
          return all.length === 1 && bare ? [readLink(marked, unit, stamp)] : prose(marked, unit, [stamp]);
        });
  }
  const leading = isLeading(folded, first, unit.contentStart);
  const trailing = isTrailing(folded, last, unit.to);
  const entry = { from: unit.from, to: unit.to, form: 'list', section: unit.section } as const;
  if (unit.isSpeech) {
    const name = listLabel(wordsOf(marked, unit.contentStart, first.start), '');
    const label = trimLabel(`${name}: ${trimLabel(wordsOf(marked, first.end, unit.to))}`);
    return [{ ...entry, stamp: first, side: 'middle', label }];
  }
  if (stamps.length > 1) {
    const separated = stamps
      .slice(1)
      .every((stamp, index) => /[|;,/•·–—\n]|\s-\s/.test(folded.slice(stamps[index]?.end ?? 0, stamp.start)));
    if (leading && isBare(folded, unit, stamps) && (stamps.length > 2 || !trailing))
      return readRunOn(marked, unit, stamps, 'lead');
    if (
      trailing &&
      !leading &&
      (stamps.length > 2 || separated) &&
      !sentenceBreak.test(folded.slice(unit.contentStart, last.start)) &&
      isBare(folded, unit, stamps) &&
      !settingOf(folded, first, unit.contentStart, unit.to).led
    ) {
      return readRunOn(marked, unit, stamps, 'trail');
    }
    if (!leading || !unit.isEntry) return prose(marked, unit, stamps);
    const speaker = /^[\s\])]*(?:<[^>\n]{1,30}>|[^\s:]{1,20}:(?=\s))/.exec(
      folded.slice(first.end, first.end + 60),
    );
    const begin = first.end + (speaker?.[0].length ?? 0);
    return [
      {
        ...entry,
        stamp: first,
        side: 'lead',
        label: listLabel('', wordsOf(marked, first.end, unit.to)),
      },
      ...readProse(marked, begin, unit.to, stamps.slice(1), unit.section),
    ];
  }
  const before = wordsOf(marked, unit.contentStart, first.start);
  const setting = settingOf(folded, first, unit.contentStart, unit.to);
  const approximate = setting.approximate ? { approximate: true } : {};
  if (leading) {
    if (!unit.isEntry && (setting.led || setting.pointed)) return prose(marked, unit, stamps);
    return [
      {
        ...entry,
        ...approximate,
        stamp: first,
        side: 'lead',
        label: listLabel('', wordsOf(marked, setting.end, unit.to)),
      },
    ];
  }
  if (
    trailing &&
    !sentenceBreak.test(folded.slice(unit.contentStart, first.start)) &&
    (unit.isEntry || !setting.led)
  ) {
    return [
      {
        ...entry,
        ...approximate,
        stamp: first,
        side: 'trail',
        label: listLabel(wordsOf(marked, unit.contentStart, setting.start), ''),
      },
    ];
  }
  const after = wordsOf(marked, first.end, unit.to);
  if (
    unit.isEntry &&
    before.length < 40 &&
    /[[(|–—-][\s*_`]*$/.test(folded.slice(Math.max(0, first.start - 4), first.start)) &&
    /^[\s*_`]*[\])|–—:-]/.test(folded.slice(first.end, first.end + 4))
  ) {
    return [{ ...entry, ...approximate, stamp: first, side: 'middle', label: listLabel(before, after) }];
  }
  return prose(marked, unit, stamps);
}
