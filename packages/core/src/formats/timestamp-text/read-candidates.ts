import type { Candidate } from './candidate';
import { withoutInner } from './inner-stamps';
import type { MarkedText } from './marked-text';
import { type Block, readBlocks } from './read-blocks';
import { readCue } from './read-cues';
import { readLines } from './read-lines';
import { readRecords } from './read-records';
import { readTable } from './read-tables';
import { readUnit } from './read-units';
import { type LoneStamp, resolveLone } from './resolve-lone';
import { splitUnits } from './split-units';
import type { Stamp } from './stamp';
import { isSpeech, type StampedLine, stampLines } from './stamped-lines';

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

const isVisible = (stamp: Stamp): boolean => stamp.shape !== 'link' && stamp.shape !== 'dotted';

/** How many blocks are paragraphs of a transcript, if that is what the text is. */
function isTranscript(stamped: readonly (readonly StampedLine[])[]): boolean {
  const speeches = stamped.filter(isSpeech).length;
  const others = stamped.filter((lines) => lines.some(({ stamps }) => stamps.some(isVisible))).length;
  return speeches >= 2 && speeches * 2 >= others;
}

/** The blocks of a text, each read by its kind. */
function readDocument(marked: MarkedText, stamps: readonly Stamp[]): Candidate[] {
  const find = stampFinder(stamps);
  const blocks = readBlocks(readLines(marked), marked);
  const hasLines = ({ kind }: Block): boolean => kind !== 'table' && kind !== 'cue';
  const stamped = blocks.map((block) => (hasLines(block) ? stampLines(marked, block, find) : []));
  const transcript = isTranscript(stamped);
  const units = blocks.map((block, index) => {
    const lines = stamped[index] ?? [];
    return splitUnits(marked, block, lines, transcript && isSpeech(lines));
  });
  const stampsOf = withoutInner(
    marked.folded,
    units.flat().map((unit) => ({ unit, stamps: find(unit.from, unit.to) })),
  );
  const candidates: Candidate[] = [];
  const lone: LoneStamp[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') candidates.push(...readTable(marked, block, find));
    if (block.kind === 'cue') candidates.push(...readCue(marked, block, find));
    for (const unit of units[index] ?? []) {
      for (const candidate of readUnit(marked, unit, stampsOf.get(unit) ?? [])) {
        candidates.push(candidate);
        if (candidate.label === '') lone.push({ candidate, block: index });
      }
    }
  }
  if (lone.length === 0) return candidates;
  const hasStamps = blocks.map(
    (block, index) =>
      !hasLines(block) || (stamped[index] ?? []).some(({ stamps: inLine }) => inLine.length > 0),
  );
  const resolved = resolveLone(marked, blocks, lone, hasStamps);
  return candidates.map((candidate) => resolved.get(candidate) ?? candidate);
}

/** All stamps of a text with the words that belong to them, in the order of the text. */
export function readCandidates(marked: MarkedText, stamps: readonly Stamp[]): Candidate[] {
  const records = readRecords(marked, stampFinder(stamps));
  if (records.length === 0) return readDocument(marked, stamps);
  let index = 0;
  const rest = stamps.filter(({ start }) => {
    while ((records[index]?.to ?? Number.POSITIVE_INFINITY) <= start) index += 1;
    return start < (records[index]?.from ?? Number.POSITIVE_INFINITY);
  });
  return [...records, ...readDocument(marked, rest)].sort((a, b) => a.stamp.start - b.stamp.start);
}
