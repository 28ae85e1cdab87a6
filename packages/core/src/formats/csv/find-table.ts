import { parseSmpte } from '../../time/smpte';
import { parseTimecode } from '../../time/timecode';
import { type CsvColumn, type CsvColumns, findColumns, readHeader } from './columns';
import type { CsvOptions } from './csv-options';
import { type CsvDelimiter, type CsvRow, delimiters, prepareRows, readRows } from './read-rows';

export interface FoundTable {
  readonly columns: CsvColumns;
  /** The row of headings; −1 where there is none and the columns were told by what is in them. */
  readonly headerIndex: number;
}

// Some programs put a line about the file above the headings.
const linesBeforeHeader = 5;
const rowsToJudge = 50;

const count = (columns: CsvColumns): number => Object.keys(columns).length;

function findHeader(rows: readonly CsvRow[], options: CsvOptions): FoundTable | undefined {
  const wanted = options.columns;
  return rows
    .slice(0, linesBeforeHeader)
    .map(({ cells }, headerIndex) => ({
      columns: wanted ? findColumns(cells, wanted) : readHeader(cells),
      headerIndex,
    }))
    .filter(({ columns }) => columns.start && (wanted || count(columns) > 1))
    .sort((one, other) => count(other.columns) - count(one.columns))[0];
}

const isTime = (cell: string): boolean => parseSmpte(cell) !== undefined || parseTimecode(cell) !== undefined;
const isClock = (cell: string): boolean => cell.includes(':') && isTime(cell);

/** Columns by their content: times with colons, or numbers that begin the table, then words. */
function guessColumns(rows: readonly CsvRow[]): FoundTable | undefined {
  const head = rows.slice(0, rowsToJudge);
  const width = Math.max(0, ...head.map(({ cells }) => cells.length));
  const columns = Array.from(
    { length: Math.min(width, 100) },
    (_, index): CsvColumn & { cells: string[] } => {
      const cells = head.map((row) => (row.cells[index] ?? '').trim()).filter((cell) => cell !== '');
      return { index, name: `column ${index + 1}`, unit: 'unknown', cells };
    },
  ).filter(({ cells }) => cells.length > 0);
  const clocks = columns.filter(({ cells }) => cells.every(isClock));
  const numbers = columns.slice(0, 2).filter(({ cells }) => cells.every(isTime));
  const [start, end] = clocks.length > 0 ? clocks : numbers;
  const label = columns.find(({ cells }) => !cells.some(isTime) && cells.some((cell) => /\p{L}/u.test(cell)));
  if (!start || !label) return undefined;
  const isEnd = end?.cells.every((cell, index) => {
    const [from, to] = [parseTimecode(start.cells[index] ?? ''), parseTimecode(cell)];
    return from !== undefined && to !== undefined && to >= from;
  });
  return { columns: { start, label, ...(end && isEnd ? { end } : {}) }, headerIndex: -1 };
}

export function findTable(rows: readonly CsvRow[], options: CsvOptions): FoundTable | undefined {
  return findHeader(rows, options) ?? (options.columns ? undefined : guessColumns(rows));
}

/** The delimiter with which the beginning of a text looks most like a table of times. */
export function sniffDelimiter(text: string, options: CsvOptions): CsvDelimiter {
  if (options.delimiter) return options.delimiter;
  const beginning = text.slice(0, 20_000);
  const [best] = delimiters
    .map((delimiter) => {
      const rows = readRows(prepareRows(beginning, delimiter), delimiter, 10);
      const found = findTable(rows, options);
      const fields = found ? count(found.columns) : 0;
      return { delimiter, score: fields * 100 + Math.min(99, rows[0]?.cells.length ?? 0) };
    })
    .sort((one, other) => other.score - one.score);
  return best?.delimiter ?? ',';
}
