import type { Candidate } from './candidate';
import { hasWords, joinedEnd, joining, withoutJoin, withoutOpening, wordsOf } from './label';
import type { MarkedText } from './marked-text';
import { isMadeOfNavigation } from './navigation';
import { type Setting, settingOf } from './position';
import { sentencesOf } from './sentences';
import type { Stamp } from './stamp';
import { afterLast, withoutTrailing } from './text-ends';
import { trimLabel } from './trim-label';
import { anyOf } from './word-pattern';
import { clauseWords, insideWords, tailWords, whenWords } from './words';
import { isPointless, recordingWords } from './words-in-context';

const hardBreak = /[;；:：](?=\s|\p{Lo}|$)|\s[–—-](?=\s|$)|—|…|[。!?！？]/gu;
/** "The recording", in a script without spaces: the whole of what leads to a stamp. */
const recording = new RegExp(
  `^(?:${anyOf(insideWords)}\\s*)?(?:${recordingWords.source})[でに]?は?(?=$|\\P{L})`,
  'iu',
);
const whenStart = new RegExp(`^[\\s,]*(?:${anyOf(whenWords)})[\\s,]+`, 'iu');
const tail = new RegExp(`^(?:${anyOf(tailWords)})`, 'iu');
const clauseStart = new RegExp(`[,，、]\\s*(?:${anyOf(clauseWords)})`, 'iu');

/** Whether a stamp stands at the beginning of its clause, so that its words follow. */
function beginsClause(before: string): boolean {
  const breaks = [...before.matchAll(hardBreak)];
  const last = breaks.at(-1);
  const clause = withoutTrailing(last ? before.slice(last.index + last[0].length) : before, /[\s,，、]/u);
  return isNavigation(afterLast(clause, /[,，、]/u));
}

/** Names and years. A name ends where the mark behind it begins, so that there is one way to read it. */
const citation =
  /^\(\s*(?:\p{Lu}[^\s,;]*|\d+|and|&|et al)(?:[\s,;]+(?:\p{Lu}[^\s,;]*|\d+|and|&|et al\.?))*[\s,;]*$/u;

const longestCitation = 500;

// Beyond, what stands between the marks has no words, and is no clause.
const mostPieces = 40;

/** The last clause of what stands before a stamp. */
function clauseBefore(text: string): string {
  const bracket = text.lastIndexOf('(');
  const isOpen = bracket >= 0 && text.indexOf(')', bracket) < 0;
  // "(Marsh 2031, 22:47)" cites for the clause before the bracket.
  const isCitation =
    isOpen && bracket > 3 && text.length - bracket < longestCitation && citation.test(text.slice(bracket));
  const open = isCitation ? text.slice(0, bracket) : isOpen ? text.slice(bracket + 1) : text;
  const breaks = [...open.matchAll(hardBreak)].slice(-mostPieces);
  let clause = open;
  for (let index = breaks.length - 1; index >= 0; index -= 1) {
    const at = breaks[index];
    const rest = at ? open.slice(at.index + at[0].length) : '';
    if (hasWords(withoutOpening(rest))) {
      clause = rest;
      break;
    }
  }
  const commas = clause.split(/(?<=[,，、])/u).slice(-mostPieces);
  let label = '';
  while (commas.length > 0) {
    label = `${commas.pop() ?? ''}${label}`;
    const words = withoutOpening(trimLabel(label));
    const joins = words !== '' && joining.test(trimLabel(label));
    if (joins || words.split(/[\s'’]+/).length >= 3 || (/\p{Lo}/u.test(words) && words.length >= 5)) break;
  }
  return label.trim();
}

function lastPiece(text: string): string {
  return afterLast(text, /[,，、;:；：]/u);
}

/** The first clause of what stands behind a stamp. */
function clauseAfter(text: string): string {
  const inBrackets = /^\s*\(([^()]{4,})\)/u.exec(text);
  if (inBrackets?.[1]) return inBrackets[1];
  const start = text.replace(/^[\s,;:–—\-)\]]+/u, '');
  const end = start.search(/[;；]|[:：](?=\s)|\s[–—-]\s|—|[。!?！？]|\.(?=\s|$)/u);
  const sentence = end > 0 ? start.slice(0, end) : start;
  const comma = clauseStart.exec(sentence);
  return comma && comma.index > 8 ? sentence.slice(0, comma.index) : sentence;
}

export function isNavigation(text: string): boolean {
  const words = withoutOpening(trimLabel(text)).replace(recording, '');
  return !hasWords(words) || isMadeOfNavigation(words);
}

/** Whether the words between two stamps end a clause, so that they belong to the first: "at 3:33 a cuckoo, from 14:20 …". */
function endsClause(between: string | undefined): boolean {
  if (between === undefined || /\([^()]*$/.test(between) || !hasWords(withoutOpening(between))) return false;
  return /[,;:—，、；]$/u.test(between) || joinedEnd.test(between);
}

function labelOf(before: string, after: string, follows: boolean, setting: Setting): string {
  const left = clauseBefore(before);
  if (/\([^()]*$/.test(before) && after.startsWith(')')) return trimLabel(withoutOpening(left));
  const right = clauseAfter(after);
  const rightWords = trimLabel(withoutOpening(withoutJoin(right)));
  if (setting.bracketed && hasWords(left)) return trimLabel(withoutOpening(left));
  if (follows || isNavigation(left))
    return hasWords(rightWords) ? rightWords : trimLabel(withoutOpening(left));
  const leftWords = trimLabel(withoutOpening(left));
  if (whenStart.test(after) && hasWords(rightWords)) return rightWords;
  if (!hasWords(rightWords)) return leftWords;
  if (!setting.led && !setting.bracketed && /^\s*,?\s*["'“«„]?\p{L}/u.test(after)) {
    return leftWords + (/^\s*,/.test(after) ? ', ' : ' ') + rightWords;
  }
  // "At last, at 1:05:00, the lamp falls"
  if (/,\s*$/.test(before) && /^\s*,\s*\p{L}/u.test(after) && leftWords.split(' ').length <= 3)
    return `${leftWords} ${rightWords}`;
  // "The demo at 12:30 fails", "嘉宾在18:40讲了一个笑话"
  const subject = trimLabel(withoutOpening(lastPiece(before)));
  if (/^\p{Ll}/u.test(after) && !tail.test(after) && subject.split(/[\s'’]+/).length <= 3)
    return `${subject} ${rightWords}`;
  if (/^[\p{Script=Han}\p{Script=Hangul}]/u.test(after) && subject.length <= 8) return subject + rightWords;
  return leftWords;
}

/** Stamps in running text: each is labelled with the clause it belongs to. */
export function readProse(
  marked: MarkedText,
  from: number,
  to: number,
  stamps: readonly Stamp[],
  section: number,
): Candidate[] {
  if (stamps.length === 0) return [];
  const { folded } = marked;
  const candidates: Candidate[] = [];
  let index = 0;
  let previous = '';
  for (const sentence of sentencesOf(folded, from, to, stamps)) {
    const inside: { stamp: Stamp; setting: Setting }[] = [];
    for (let stamp = stamps[index]; stamp && stamp.start < sentence.to; stamp = stamps[index]) {
      inside.push({
        stamp,
        setting: settingOf(folded, stamp, inside.at(-1)?.stamp.end ?? sentence.from, sentence.to),
      });
      index += 1;
    }
    const gaps = inside.map(({ setting }, position) =>
      wordsOf(marked, inside[position - 1]?.setting.end ?? sentence.from, setting.start),
    );
    let follows = false;
    for (const [position, { stamp, setting }] of inside.entries()) {
      const before = gaps[position] ?? '';
      const next = gaps[position + 1];
      const between = wordsOf(marked, setting.end, inside[position + 1]?.setting.start ?? sentence.to);
      // "The demo at 12:30 fails, the speaker at 14:00 laughs": the last piece is the next one's.
      const after: string =
        next === undefined || follows || endsClause(next)
          ? between
          : between.replace(/[,，、][^,，、]*$/u, '');
      const begins: boolean =
        position === 0
          ? beginsClause(before) || (!/^\s*[,，]/.test(between) && endsClause(next))
          : follows || isNavigation(before) || endsClause(before);
      follows = !setting.bracketed && begins && hasWords(after);
      const words = stamp.shape === 'link' ? trimLabel(wordsOf(marked, stamp.start, stamp.end)) : '';
      const isNamed = hasWords(words) && !isPointless(words);
      const label = isNamed ? words : labelOf(before, after, follows, setting);
      // "Also 33:15." goes with what came before.
      const isListed =
        !isNamed && /^\s*[)\]]/.test(after) && !hasWords(withoutOpening(before)) && position > 0;
      const isEmpty = isListed || !hasWords(withoutOpening(label)) || isMadeOfNavigation(label);
      candidates.push({
        stamp,
        label: isEmpty ? (candidates.at(-1)?.label ?? trimLabel(previous)) : label,
        from: sentence.from,
        to: sentence.to,
        form: 'prose',
        side: setting.led || setting.pointed || setting.bracketed ? 'lead' : 'middle',
        section,
        ...(setting.approximate ? { approximate: true } : {}),
      });
    }
    if (inside.length === 0) previous = wordsOf(marked, sentence.from, sentence.to);
  }
  return candidates;
}
