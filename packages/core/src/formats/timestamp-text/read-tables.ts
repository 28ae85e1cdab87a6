import type { Candidate } from './candidate';
import { hasWords, wordsOf } from './label';
import type { MarkedText } from './marked-text';
import type { Block } from './read-blocks';
import type { Line } from './read-lines';
import type { Stamp } from './stamp';
import { trimLabel } from './trim-label';
import { endTitle, isPointless, lengthTitle } from './words-in-context';

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
    const isLink = inCell.length > 0 && inCell.every(({ shape }) => shape === 'link') && isPointless(text);
    const isLabel =
      hasWords(text) && !/^#?\d{1,3}[.)]?$/.test(text) && !isLink && !lengthTitle.test(titles[column] ?? '');
    return isLabel ? [text] : [];
  });
  return words.join(' — ');
}

interface TimedRow {
  readonly row: Row;
  readonly starts: readonly Stamp[];
  readonly end?: Stamp;
  readonly label: string;
  readonly title: string;
}

/** Whether each row but the last has two times, and the rows follow each other: then they are from and to, whatever their titles say. */
function areRanges(rows: readonly TimedRow[]): boolean {
  return (
    rows.length > 1 &&
    rows.every(({ starts }, index) => {
      const [first, second] = starts;
      const next = rows[index + 1]?.starts[0];
      if (starts.length === 1 && next === undefined) return true;
      return (
        first !== undefined &&
        second !== undefined &&
        starts.length === 2 &&
        second.seconds > first.seconds &&
        (next === undefined || next.seconds >= second.seconds)
      );
    })
  );
}

/** The rows of a table, each cell's words joined, stamps and ordinals left out. */
export function readTable(
  marked: MarkedText,
  block: Block,
  stampsIn: (from: number, to: number) => readonly Stamp[],
): Candidate[] {
  const rows: TimedRow[] = [];
  let titles: string[] = [];
  for (const row of rowsOf(marked.folded, block)) {
    const found = stampsIn(row.start, row.end);
    // "Networks in 10 minutes" is a title.
    const places = found.filter(({ shape }) => shape !== 'bare');
    const stamps = places.length > 0 ? places : found;
    if (stamps.length > 0)
      rows.push({ row, ...timesOf(row, stamps, titles), label: labelOf(marked, row, stamps, titles) });
    else if (rows.length === 0)
      titles = row.cells.map((cell) => wordsOf(marked, cell.start, cell.end).toLowerCase());
  }
  const ranges = areRanges(rows);
  return rows.flatMap(({ row, starts, end, label, title }) => {
    const until = ranges ? starts[1] : end;
    return (ranges ? starts.slice(0, 1) : starts).map(
      (stamp): Candidate => ({
        stamp: until && until.seconds > stamp.seconds ? { ...stamp, until: until.seconds } : stamp,
        label,
        from: row.start,
        to: row.end,
        form: 'table',
        side: !ranges && starts.length > 1 ? 'middle' : 'lead',
        section: block.section,
        ...(title ? { columnTitle: title } : {}),
      }),
    );
  });
}
