import type { Seconds } from '../../talk/talk';
import type { FrameClock } from '../frame-clock';
import type { IssueList } from '../issue-list';
import { readCellTime } from './cell-time';
import type { CsvColumns, CsvField } from './columns';
import { unguardFormula } from './formula-guard';
import type { CsvRow } from './read-rows';

/** A table that is known to be one. */
export interface CsvTable {
  /** One for each column, all different. */
  readonly headings: readonly string[];
  readonly columns: CsvColumns;
  readonly clock: FrameClock | undefined;
  /** Called for each row that counts frames though there is no clock. */
  readonly onFrames: (row: CsvRow) => void;
}

/** Reads the cells of a row, and knows which of them nobody has taken. */
export interface RowReader {
  textOf(field: CsvField): string;
  /** `undefined` where there is none, or none that can be read, which is said. */
  timeOf(field: 'start' | 'end' | 'duration'): Seconds | undefined;
  /** The text, which is then none of the others. */
  take(field: CsvField): string;
  /** The cells not taken, by their headings. */
  others(): Readonly<Record<string, string>>;
}

export function createRowReader(row: CsvRow, table: CsvTable, issues: IssueList): RowReader {
  const { columns, clock, headings, onFrames } = table;
  const left = new Map(row.cells.entries());
  const indexOf = (field: CsvField): number => columns[field]?.index ?? -1;
  const textOf = (field: CsvField): string => unguardFormula(left.get(indexOf(field)) ?? '');
  return {
    textOf,
    timeOf(field) {
      const { name, unit = 'unknown' } = columns[field] ?? {};
      const text = textOf(field);
      const time = readCellTime(text, unit, clock, field === 'duration' ? 'length' : 'moment');
      if (time === 'needs-frame-rate') onFrames(row);
      else if (time !== 'unreadable') return time;
      else {
        const shown = JSON.stringify(text.trim().slice(0, 40));
        const message = `${name}: ${shown} is not a time: write a timecode, such as 0:16:19, or seconds.`;
        issues.add('error', message, row.offset);
      }
      return undefined;
    },
    take(field) {
      const text = textOf(field);
      left.delete(indexOf(field));
      return text;
    },
    others() {
      const stated = [...left].filter(([, cell]) => cell.trim() !== '');
      return Object.fromEntries(
        stated.map(([index, cell]) => [headings[index] ?? `column ${index + 1}`, unguardFormula(cell)]),
      );
    },
  };
}
