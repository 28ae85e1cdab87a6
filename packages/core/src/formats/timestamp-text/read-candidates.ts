import type { Candidate } from './candidate';
import { hasWords, trimLabel, withoutOrdinal, wordsOf } from './label';
import type { MarkedText } from './marked-text';
import { isLeading, isTrailing } from './position';
import { type Block, readBlocks } from './read-blocks';
import { readCue } from './read-cues';
import { type Line, readLines } from './read-lines';
import { readRecords } from './read-records';
import { readTable } from './read-tables';
import { readUnit, type Unit } from './read-units';
import type { Stamp } from './stamp';

/** Finds stamps by place; stamps are sorted, and asked for in the order of the text. */
function stampFinder(stamps: readonly Stamp[]): (from: number, to: number) => Stamp[] {
  let index = 0;
  return (from, to) => {
    while (index > 0 && (stamps[index - 1]?.start ?? -1) >= from) index -= 1;
    while ((stamps[index]?.start ?? Number.POSITIVE_INFINITY) < from) index += 1;
    const found: Stamp[] = [];
    for (let next = index; ; next += 1) {
      const stamp = stamps[next];
      if (!stamp || stamp.start >= to) return found;
      found.push(stamp);
    }
  };
}

interface StampedLine {
  readonly line: Line;
  readonly stamps: readonly Stamp[];
  readonly leads: boolean;
  readonly trails: boolean;
}

const isVisible = (stamp: Stamp): boolean => stamp.shape !== 'link' && stamp.shape !== 'dotted';

/** "Ida – 0:05: Good morning": behind a few words, between strokes. */
function isAmid(folded: string, stamp: Stamp, line: Line): boolean {
  if (stamp.start - line.contentStart > 30) return false;
  const before = folded.slice(line.contentStart, stamp.start);
  return (
    /\p{L}[.\d]?\s*(?:[([]|\s[–—-]\s)$/u.test(before) &&
    /^(?:[)\]]:?|:|\s[–—-]\s)\s*\S/.test(folded.slice(stamp.end, line.end))
  );
}

function stampLines(
  marked: MarkedText,
  block: Block,
  find: (from: number, to: number) => Stamp[],
): StampedLine[] {
  return block.lines.map((line) => {
    const stamps = find(line.start, line.end);
    const first = stamps[0];
    const last = stamps.at(-1);
    return {
      line,
      stamps,
      leads:
        first !== undefined &&
        first.shape !== 'bare' &&
        (isLeading(marked.folded, first, line.contentStart) ||
          (block.kind === 'paragraph' && isAmid(marked.folded, first, line))),
      trails: last !== undefined && last.shape !== 'bare' && isTrailing(marked.folded, last, line.end),
    };
  });
}

/** Whether each line is an entry of its own; else the lines are one wrapped text. */
function isLineList(lines: readonly StampedLine[]): boolean {
  const stamped = lines.filter(({ stamps }) => stamps.length > 0);
  const leading = stamped.filter(({ leads }) => leads).length;
  const trailing = stamped.filter(({ leads, trails }) => trails && !leads).length;
  const inner = stamped.reduce(
    (sum, { stamps, leads, trails }) => sum + stamps.length - (leads ? 1 : 0) - (trails && !leads ? 1 : 0),
    0,
  );
  if (lines.length === 1) return false;
  if (leading + trailing >= 2)
    return leading + trailing >= stamped.length * 0.6 && inner <= leading + trailing;
  return (
    stamped.length === 1 &&
    leading === 1 &&
    (lines[0]?.leads === true || (lines[0]?.line.end ?? 0) - (lines[0]?.line.start ?? 0) < 50)
  );
}

/** Whether a line without a stamp goes on with the entry above it. */
function continues(marked: MarkedText, previous: Line, line: Line): boolean {
  const words = wordsOf(marked, line.start, line.end);
  if (line.indent > previous.indent || /^[\p{Ll}(]/u.test(words)) return true;
  return (
    previous.end - previous.start >= 60 ||
    /[,–—-]\s*$/.test(marked.folded.slice(previous.start, previous.end))
  );
}

/** "nora  10:42 AM", above a message. */
function isChatHeader(marked: MarkedText, { line }: StampedLine): boolean {
  return (
    line.end - line.start < 40 &&
    /^\S.*\d{1,2}:\d\d\s?[ap]m\s*$/i.test(marked.folded.slice(line.start, line.end))
  );
}

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
      (current !== undefined && isChatHeader(marked, current[1]));
    if (current && !short) {
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

function unitsOf(
  marked: MarkedText,
  block: Block,
  lines: readonly StampedLine[],
  isTranscript: boolean,
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
  if (isTranscript) return [{ ...asUnit(first, last, true), isSpeech: true }];
  if (block.kind !== 'item' && !isLineList(lines))
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
    } else if (alone || block.kind === 'item' || continues(marked, end.line, next.line)) {
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

/** A paragraph of a transcript: a name and a stamp in the first line, what is said below. */
function isSpeech(marked: MarkedText, lines: readonly StampedLine[]): boolean {
  const [first, second] = lines;
  if (
    !first ||
    !second ||
    first.stamps.length !== 1 ||
    lines.some((line, index) => index > 0 && line.stamps.length > 0)
  )
    return false;
  return (
    (first.leads || first.trails || /:\s*$/.test(marked.folded.slice(first.line.start, first.line.end))) &&
    first.line.end - first.line.start < 60
  );
}

/** Gives a stamp that stands alone the heading above, or the text below or above it. */
function resolveLone(
  marked: MarkedText,
  blocks: readonly Block[],
  lone: readonly { candidate: Candidate; block: number }[],
  isStamped: (block: Block) => boolean,
): Map<Candidate, Candidate> {
  const textOf = (block: Block | undefined): string => {
    if (!block || isStamped(block)) return '';
    const first = block.lines[0];
    const last = block.lines.at(-1);
    return first && last ? trimLabel(withoutOrdinal(wordsOf(marked, first.contentStart, last.end))) : '';
  };
  const headings = lone
    .map(({ block }) => blocks[block]?.heading)
    .map((line) => (line ? trimLabel(withoutOrdinal(wordsOf(marked, line.contentStart, line.end))) : ''));
  const below = lone.map(({ block }) => textOf(blocks[block + 1]));
  const byHeading = headings.filter(hasWords).length * 2 >= lone.length;
  const byText = below.filter(hasWords).length * 2 >= lone.length;
  return new Map(
    lone.map(({ candidate, block }, index) => {
      const heading = headings[index] ?? '';
      const text = below[index] ?? '';
      const label =
        byHeading && hasWords(heading)
          ? heading
          : byText && hasWords(text)
            ? text
            : textOf(blocks[block - 1]);
      return [candidate, { ...candidate, label }];
    }),
  );
}

/** The blocks of a text, each read by its kind. */
function readDocument(marked: MarkedText, stamps: readonly Stamp[]): Candidate[] {
  const find = stampFinder(stamps);
  const blocks = readBlocks(readLines(marked), marked);
  const stamped = blocks.map((block) =>
    block.kind === 'table' || block.kind === 'cue' ? [] : stampLines(marked, block, find),
  );
  const speeches = stamped.map((lines) => isSpeech(marked, lines));
  const isTranscript =
    speeches.filter(Boolean).length >= 2 &&
    speeches.filter(Boolean).length * 2 >=
      stamped.filter((lines) => lines.some(({ stamps: inLine }) => inLine.some(isVisible))).length;
  const candidates: Candidate[] = [];
  const lone: { candidate: Candidate; block: number }[] = [];
  for (const [index, block] of blocks.entries()) {
    const first = block.lines[0];
    if (!first) continue;
    if (block.kind === 'table') {
      candidates.push(...readTable(marked, block, find));
      continue;
    }
    if (block.kind === 'cue') {
      const stamp = find(first.start, first.end)[0];
      if (stamp) candidates.push(readCue(marked, block, stamp));
      continue;
    }
    for (const unit of unitsOf(
      marked,
      block,
      stamped[index] ?? [],
      isTranscript && speeches[index] === true,
    )) {
      const found = readUnit(marked, unit, find(unit.from, unit.to));
      for (const candidate of found) {
        candidates.push(candidate);
        if (!hasWords(candidate.label)) lone.push({ candidate, block: index });
      }
    }
  }
  if (lone.length === 0) return candidates;
  const resolved = resolveLone(marked, blocks, lone, (block) => {
    const last = block.lines.at(-1);
    return (
      block.kind === 'table' ||
      block.kind === 'cue' ||
      find(block.lines[0]?.start ?? 0, last?.end ?? 0).length > 0
    );
  });
  return candidates.map((candidate) => resolved.get(candidate) ?? candidate);
}

/** All stamps of a text with the words that belong to them, in the order of the text. */
export function readCandidates(marked: MarkedText, stamps: readonly Stamp[]): Candidate[] {
  const records = readRecords(marked, stampFinder(stamps));
  if (records.length === 0) return readDocument(marked, stamps);
  const isRead = (stamp: Stamp): boolean =>
    records.some(({ from, to }) => stamp.start >= from && stamp.start < to);
  const rest = stamps.filter((stamp) => !isRead(stamp));
  return [...records, ...readDocument(marked, rest)].sort((a, b) => a.stamp.start - b.stamp.start);
}
