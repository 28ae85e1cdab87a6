import { wordsOf } from './label';
import type { MarkedText } from './marked-text';
import type { Block } from './read-blocks';
import type { Line } from './read-lines';
import type { Unit } from './read-units';
import { isLineList, type StampedLine } from './stamped-lines';

/** Whether a line without a stamp goes on with the entry above it. */
function continues(marked: MarkedText, previous: Line, line: Line): boolean {
  const words = wordsOf(marked, line.start, line.end);
  if (line.indent > previous.indent || /^[\p{Ll}(]/u.test(words)) return true;
  return (
    previous.end - previous.start >= 60 ||
    /[,–—-]\s*$/.test(marked.folded.slice(previous.start, previous.end))
  );
}

const chatStart = /^\[\d{1,2}:\d\d\s?[ap]m\]/i;

/** "nora  10:42 AM" above a message, "[8:03 PM] fen:" in front of one. */
function isChatHeader(marked: MarkedText, { line }: StampedLine): boolean {
  const text = marked.folded.slice(line.start, line.end);
  return (text.length < 40 && /^\S.*\d{1,2}:\d\d\s?[ap]m\s*$/i.test(text)) || chatStart.test(text);
}

/** "@name · 3 days ago", "👍 12": around a comment. */
const headLine = /^(?:@\w|\p{Extended_Pictographic})[^.!?]*$/u;

/** Splits wrapped text behind lines so short that they were not wrapped: "@name", "Hi all,". */
function paragraphs(marked: MarkedText, lines: readonly StampedLine[]): [StampedLine, StampedLine][] {
  const parts: [StampedLine, StampedLine][] = [];
  const longest = Math.max(...lines.slice(0, 100).map(({ line }) => line.end - line.start));
  let current: [StampedLine, StampedLine] | undefined;
  for (const line of lines) {
    const previous = current?.[1].line;
    const length = previous ? previous.end - previous.start : longest;
    const short =
      (length < 45 &&
        length * 2 < longest &&
        !/^\s*\p{Ll}/u.test(marked.folded.slice(line.line.start, line.line.end))) ||
      isChatHeader(marked, line) ||
      (current !== undefined &&
        isChatHeader(marked, current[1]) &&
        !chatStart.test(marked.folded.slice(current[1].line.start, current[1].line.end)));
    const isApart = [line, current?.[1]].some(
      (each) =>
        each &&
        each.stamps.length === 0 &&
        headLine.test(marked.folded.slice(each.line.start, each.line.end)),
    );
    if (current && !short && !isApart) {
      current[1] = line;
    } else {
      current = [line, line];
      parts.push(current);
    }
  }
  return parts;
}

/** Titles, and below each nothing but its stamp. */
function areTitled(lines: readonly StampedLine[]): boolean {
  const alone = lines.filter(({ leads, trails }) => leads && trails);
  const others = lines.filter(({ stamps }) => stamps.length === 0);
  const first = lines[0];
  const last = lines.at(-1);
  if (alone.length === 0 || alone.length + others.length < lines.length) return false;
  return first?.stamps.length === 0 && last?.stamps.length === 1 && others.length <= alone.length * 2;
}

function titledUnits(lines: readonly StampedLine[]): [StampedLine, StampedLine][] {
  const units: [StampedLine, StampedLine][] = [];
  let begin: StampedLine | undefined;
  for (const line of lines) {
    begin ??= line;
    if (line.stamps.length === 0) continue;
    units.push([begin, line]);
    begin = undefined;
  }
  return units;
}

/** Cuts a block into entries and paragraphs. */
export function splitUnits(
  marked: MarkedText,
  block: Block,
  lines: readonly StampedLine[],
  isSpeech: boolean,
): Unit[] {
  const { section } = block;
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const asUnit = (from: StampedLine, to: StampedLine, isEntry: boolean): Unit => ({
    from: from.line.start,
    contentStart: from.line.contentStart,
    to: to.line.end,
    section,
    isEntry,
  });
  if (isSpeech) return [{ ...asUnit(first, last, true), isSpeech: true }];
  if (block.kind !== 'item' && !isLineList(marked.folded, lines))
    return paragraphs(marked, lines).map(([from, to]) => asUnit(from, to, from === to));
  if (areTitled(lines)) return titledUnits(lines).map(([from, to]) => asUnit(from, to, true));
  const units: Unit[] = [];
  let begin = first;
  let end = first;
  let alone = first.leads && first.trails;
  for (const next of lines.slice(1)) {
    const starts =
      next.leads ||
      (next.trails &&
        (end.leads || end.trails || (end.stamps.length === 0 && !continues(marked, end.line, next.line))));
    if (starts) {
      units.push(asUnit(begin, end, true));
      begin = next;
      end = next;
      alone = next.leads && next.trails;
    } else if (alone || continues(marked, end.line, next.line)) {
      end = next;
      if (block.kind !== 'item') alone = false;
    } else {
      units.push(asUnit(begin, end, true));
      begin = next;
      end = next;
      alone = false;
    }
  }
  units.push(asUnit(begin, end, true));
  return units;
}
