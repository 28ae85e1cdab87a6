import type { Candidate } from './candidate';
import { hasWords, trimLabel, wordsOf } from './label';
import type { MarkedText } from './marked-text';
import type { Block } from './read-blocks';
import type { Line } from './read-lines';
import type { Stamp } from './stamp';
import { endTitle, lengthTitle, pointlessWords } from './words-in-context';

interface Cell {
  readonly start: number;
  readonly end: number;
}

function cellsOf(folded: string, line: Line, columns: readonly number[] | undefined): Cell[] {
  if (columns) {
    const begin = line.start - line.indent;
    return columns.map((column, index) => ({
      start: Math.min(line.end, begin + column),
      end: Math.min(line.end, begin + (columns[index + 1] ?? line.end - begin)),
    }));
  }
  const text = folded.slice(line.start, line.end);
  const mark = text.includes('\t') ? '\t' : '|';
  const cells: Cell[] = [];
  let start = line.start;
  for (const piece of text.split(mark)) {
    cells.push({ start, end: start + piece.length });
    start += piece.length + 1;
  }
  return cells;
}

function withoutStamps(marked: MarkedText, cell: Cell, stamps: readonly Stamp[]): string {
  let from = cell.start;
  const words: string[] = [];
  for (const stamp of stamps) {
    if (stamp.shape === 'link') continue;
    words.push(wordsOf(marked, from, stamp.start));
    from = stamp.end;
  }
  words.push(wordsOf(marked, from, cell.end));
  return words.map(trimLabel).filter(hasWords).join(' ');
}

/** The rows of a table, each cell's words joined, stamps and ordinals left out. */
export function readTable(
  marked: MarkedText,
  block: Block,
  stampsIn: (from: number, to: number) => readonly Stamp[],
): Candidate[] {
  const { folded } = marked;
  const candidates: Candidate[] = [];
  let titles: string[] = [];
  for (const line of block.lines) {
    const cells = cellsOf(folded, line, block.columns);
    const inRow = stampsIn(line.start, line.end);
    if (inRow.length === 0) {
      if (candidates.length === 0)
        titles = cells.map((cell) => wordsOf(marked, cell.start, cell.end).toLowerCase());
      continue;
    }
    const times: { stamp: Stamp; title: string }[] = [];
    const words: string[] = [];
    let end: Stamp | undefined;
    const visible = inRow.some((stamp) => stamp.shape !== 'link');
    for (const [column, cell] of cells.entries()) {
      const title = titles[column] ?? '';
      const inCell = inRow.filter((stamp) => stamp.start >= cell.start && stamp.start < cell.end);
      const stamps = inCell.filter((stamp) => !visible || stamp.shape !== 'link');
      const text = withoutStamps(marked, cell, inCell);
      const isLength = lengthTitle.test(title);
      for (const stamp of stamps) {
        if (endTitle.test(title) && times.length > 0) end = stamp;
        else if (!isLength) times.push({ stamp, title });
      }
      const onlyLink =
        inCell.length > 0 && inCell.every((stamp) => stamp.shape === 'link') && pointlessWords.test(text);
      if (hasWords(text) && !/^#?\d{1,3}[.)]?$/.test(text) && !onlyLink && !isLength) words.push(text);
    }
    const label = words.join(' — ');
    for (const { stamp, title } of times) {
      const until = end && end.seconds > stamp.seconds ? { until: end.seconds } : {};
      candidates.push({
        stamp: { ...stamp, ...until },
        label,
        from: line.start,
        to: line.end,
        form: 'table',
        side: times.length > 1 ? 'middle' : 'lead',
        section: block.section,
        ...(title ? { columnTitle: title } : {}),
      });
    }
  }
  return candidates;
}
