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

/** Reads the cells of a row, and knows which of them nobody has asked for. */
export interface RowReader {
  /** The text of a field's cell, without taking it. */
  peek(field: CsvField): string;
  take(field: CsvField): string;
  /** Takes the cell only if it could be read. */
  takeTime(field: 'start' | 'end' | 'duration'): Seconds | undefined;
  putBack(field: CsvField): void;
  /** The cells not taken, by their headings. */
  others(): Readonly<Record<string, string>>;
}

export function createRowReader(row: CsvRow, table: CsvTable, issues: IssueList): RowReader {
  const { cells, offset } = row;
  const { columns, clock, headings, onFrames } = table;
  const taken = new Set<number>();

  function peek(field: CsvField): string {
    return unguardFormula(cells[columns[field]?.index ?? -1] ?? '');
  }
  function take(field: CsvField): string {
    const column = columns[field];
    if (column) taken.add(column.index);
    return peek(field);
  }
  return {
    peek,
    take,
    takeTime(field) {
      const column = columns[field];
      if (!column) return undefined;
      const text = cells[column.index] ?? '';
      const time = readCellTime(text, column.unit, clock, field === 'duration' ? 'length' : 'moment');
      if (time === 'needs-frame-rate') onFrames(row);
      else if (time === 'unreadable') {
        const shown = JSON.stringify(text.trim().slice(0, 40));
        const advice = 'write a timecode, such as 0:16:19, or seconds';
        issues.add('error', `${column.name}: ${shown} is not a time: ${advice}.`, offset);
      } else {
        taken.add(column.index);
        return time;
      }
      return undefined;
    },
    putBack(field) {
      taken.delete(columns[field]?.index ?? -1);
    },
    others() {
      const left = cells.flatMap((cell, index): [string, string][] => {
        const heading = headings[index] ?? `column ${index + 1}`;
        return taken.has(index) || cell.trim() === '' ? [] : [[heading, unguardFormula(cell)]];
      });
      return Object.fromEntries(left);
    },
  };
}
