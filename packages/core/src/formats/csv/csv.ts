import { createIdSupply, momentId } from '../../talk/moment-id';
import type { DataRecord } from '../../talk/record';
import { finishDraft, type RawMoment } from '../finish-draft';
import { askForRate, createFrameClock } from '../frame-clock';
import { createIssueList, type IssueList } from '../issue-list';
import type { FormatResult, ParseContext, TalkFormat } from '../talk-format';
import { titleOrTime } from '../untitled';
import { readCellTime } from './cell-time';
import type { CsvOptions } from './csv-options';
import { findTable, sniffDelimiter } from './find-table';
import { nameColumns } from './headings';
import { readRecord } from './read-record';
import { type CsvRow, prepareRows, readRows } from './read-rows';
import { writeCsv } from './write-csv';

function explainNoTable([first]: readonly CsvRow[], options: CsvOptions, issues: IssueList): void {
  if (!first) return;
  const headings = first.cells.slice(0, 12).map((cell) => cell.trim().slice(0, 40));
  const named = options.columns ? 'that createCsv was told of' : 'that says when something begins';
  const message = `There is no column ${named}, but ${headings.join(' | ')}. Name one Start, or pass its name: createCsv({ columns: { start: '…', label: '…' } }).`;
  issues.add('error', message, first.offset);
}

interface Entry {
  readonly offset: number;
  fields: DataRecord;
}

/** Replies stand below what they reply to, which needs an id for it. */
function linkReply(entry: Entry, parent: Entry | undefined, supply: (wanted: string) => string): void {
  if (!parent) return;
  const { id, label, start } = parent.fields;
  const parentId = id ?? supply(momentId(String(label), typeof start === 'number' ? start : undefined));
  parent.fields = { ...parent.fields, id: parentId };
  entry.fields = { ...entry.fields, parentId };
}

function readEntries(rows: readonly CsvRow[], options: CsvOptions, issues: IssueList): readonly Entry[] {
  const found = findTable(rows, options);
  if (!found) {
    explainNoTable(rows, options, issues);
    return [];
  }
  const { columns, headerIndex } = found;
  const headings = nameColumns(rows[headerIndex]?.cells ?? []);
  for (const { offset } of rows.slice(0, Math.max(0, headerIndex))) {
    issues.add('info', 'This row stands above the headings and was left out.', offset);
  }
  const supply = createIdSupply([]);
  let asked = false;
  const onFrames = ({ offset }: CsvRow): void => {
    if (!asked) issues.add('error', askForRate('createCsv', false), offset, 'needs-frame-rate');
    asked = true;
  };
  const table = { columns, headings, clock: createFrameClock(options), onFrames };
  const entries: Entry[] = [];
  let last: Entry | undefined;
  for (const row of rows.slice(headerIndex + 1)) {
    const { offset } = row;
    if (row.hasBadQuotes) {
      issues.add(
        'warning',
        'A quotation mark is missing here, or one too many: write two inside quotes.',
        offset,
      );
    }
    const { fields, isReply } = readRecord(row, table, issues);
    const entry: Entry = { offset, fields };
    if (isReply) linkReply(entry, last, supply);
    else last = entry;
    entries.push(entry);
  }
  return entries;
}

function parse(text: string, { mode }: ParseContext, options: CsvOptions): FormatResult {
  const delimiter = sniffDelimiter(text, options);
  const prepared = prepareRows(text, delimiter);
  const issues = createIssueList(prepared, mode);
  const moments: RawMoment[] = [];
  const unplaced: RawMoment[] = [];
  for (const { fields, offset } of readEntries(readRows(prepared, delimiter), options, issues)) {
    const { start, label } = fields;
    if (typeof start === 'number') {
      const title = titleOrTime(typeof label === 'string' ? label : '', start);
      moments.push({ fields: { ...fields, label: title }, offset });
    } else if (label !== undefined) unplaced.push({ fields, offset });
    else issues.add('warning', 'This row was left out: it says neither when nor what.', offset);
  }
  return finishDraft(prepared, { fields: {}, moments, unplaced }, issues);
}

function likelihood(text: string, options: CsvOptions): number {
  const delimiter = sniffDelimiter(text, options);
  const rows = readRows(prepareRows(text.slice(0, 20_000), delimiter), delimiter, 30);
  const found = findTable(rows, options);
  const { start } = found?.columns ?? {};
  if (!found || !start) return 0;
  // The last row may be cut.
  const data = rows.slice(found.headerIndex + 1, Math.max(found.headerIndex + 2, rows.length - 1));
  const times = data.map(({ cells }) =>
    readCellTime(cells[start.index] ?? '', start.unit, undefined, 'moment'),
  );
  const isSound =
    times.length > 0 && times.filter((time) => time === 'unreadable').length * 5 <= times.length;
  if (!isSound || times.every((time) => time === undefined)) return 0.1;
  return found.headerIndex === -1 ? 0.3 : 0.85;
}

/**
 * Tables of comma, semicolon or tab separated values, by their headings: the marker lists of Premiere and Resolve, the
 * comments of Frame.io, Vimeo and Screenlight, the scenes of PySceneDetect, and whatever has a column that says when.
 * Other columns are kept in `extra`, rows without a time as unplaced. Times that count frames need `fps`. Cells that a
 * spreadsheet would run as formulas are written behind an apostrophe, which reading takes away.
 *
 * @throws {TalkmarkError} for a frame rate or a start that is none.
 */
export function createCsv(options: CsvOptions = {}): TalkFormat {
  createFrameClock(options);
  return {
    id: 'csv',
    name: 'CSV',
    mediaType: 'text/csv',
    extensions: ['csv', 'tsv'],
    likelihood: (text) => likelihood(text, options),
    parse: (text, context) => parse(text, context, options),
    write: (talk) => writeCsv(talk, options),
  };
}

/** Tables whose headings say what they hold; `createCsv` takes what they do not say. */
export const csv: TalkFormat = createCsv();
