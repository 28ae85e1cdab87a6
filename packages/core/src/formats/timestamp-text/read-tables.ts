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

interface Row extends Cell {
  readonly cells: readonly Cell[];
}

function rowsOf(folded: string, block: Block): Row[] {
  const first = block.lines[0];
  const last = block.lines.at(-1);
  const isCell = ({ start, end }: Line): boolean => /^\|[^|]*$/.test(folded.slice(start, end));
  // AsciiDoc and MediaWiki: a cell a line, a block a row.
  if (first && last && block.lines.length > 1 && block.lines.every(isCell))
    return [
      {
        start: first.start,
        end: last.end,
        cells: block.lines.map(({ start, end }) => ({ start: start + 1, end })),
      },
    ];
  return block.lines.map((line) => ({
    start: line.start,
    end: line.end,
    cells: cellsOf(folded, line, block.columns),
  }));
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

/** The stamps of a row that say where it begins, and the one that says where it ends. */
function timesOf(
  row: Row,
  stamps: readonly Stamp[],
  titles: readonly string[],
): { starts: Stamp[]; end?: Stamp; title: string } {
  const visible = stamps.some(({ shape }) => shape !== 'link');
  const starts: Stamp[] = [];
  let end: Stamp | undefined;
  let firstTitle = '';
  for (const [column, cell] of row.cells.entries()) {
    const title = titles[column] ?? '';
    if (lengthTitle.test(title)) continue;
    for (const stamp of stamps) {
      if (stamp.start < cell.start || stamp.start >= cell.end || (visible && stamp.shape === 'link'))
        continue;
      if (endTitle.test(title) && starts.length > 0) {
        end = stamp;
      } else {
        if (starts.length === 0) firstTitle = title;
        starts.push(stamp);
      }
    }
  }
  return end ? { starts, end, title: firstTitle } : { starts, title: firstTitle };
}

function labelOf(marked: MarkedText, row: Row, stamps: readonly Stamp[], titles: readonly string[]): string {
  const words = row.cells.flatMap((cell, column) => {
    const inCell = stamps.filter(({ start }) => start >= cell.start && start < cell.end);
    const text = withoutStamps(marked, cell, inCell);
    const isLink =
      inCell.length > 0 && inCell.every(({ shape }) => shape === 'link') && pointlessWords.test(text);
    const isLabel =
      hasWords(text) && !/^#?\d{1,3}[.)]?$/.test(text) && !isLink && !lengthTitle.test(titles[column] ?? '');
    return isLabel ? [text] : [];
  });
  return words.join(' — ');
}

/** The rows of a table, each cell's words joined, stamps and ordinals left out. */
export function readTable(
  marked: MarkedText,
  block: Block,
  stampsIn: (from: number, to: number) => readonly Stamp[],
): Candidate[] {
  const candidates: Candidate[] = [];
  let titles: string[] = [];
  for (const row of rowsOf(marked.folded, block)) {
    const found = stampsIn(row.start, row.end);
    // "Networks in 10 minutes" is a title.
    const places = found.filter(({ shape }) => shape !== 'bare');
    const stamps = places.length > 0 ? places : found;
    if (stamps.length === 0) {
      if (candidates.length === 0)
        titles = row.cells.map((cell) => wordsOf(marked, cell.start, cell.end).toLowerCase());
      continue;
    }
    const { starts, end, title } = timesOf(row, stamps, titles);
    const label = labelOf(marked, row, stamps, titles);
    for (const stamp of starts) {
      candidates.push({
        stamp: end && end.seconds > stamp.seconds ? { ...stamp, until: end.seconds } : stamp,
        label,
        from: row.start,
        to: row.end,
        form: 'table',
        side: starts.length > 1 ? 'middle' : 'lead',
        section: block.section,
        ...(title ? { columnTitle: title } : {}),
      });
    }
  }
  return candidates;
}
