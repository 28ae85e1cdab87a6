import type { DataRecord } from '../../talk/record';
import type { FrameClock } from '../frame-clock';
import type { IssueList } from '../issue-list';
import { type CellTime, readCellTime } from './cell-time';
import type { CsvColumn, CsvColumns, CsvField } from './columns';
import { unguardFormula } from './formula-guard';
import type { CsvRow } from './read-rows';

/** A table that is known to be one. */
export interface CsvTable {
  /** As written, trimmed. */
  readonly headings: readonly string[];
  readonly columns: CsvColumns;
  readonly clock: FrameClock | undefined;
}

export interface CsvRecord {
  /** Without `start` if there is no time in the row. */
  readonly fields: DataRecord;
  readonly needsFrameRate: boolean;
  /** Set if this row answers the one above that is none. */
  readonly isReply: boolean;
}

// What Premiere calls its kinds of markers.
const kinds = new Map([
  ['Comment', 'moment'],
  ['Chapter', 'chapter'],
  ['Segmentation', 'segmentation'],
  ['WebLink', 'weblink'],
  ['Flash Cue Point', 'cue-point'],
]);

const splitList = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Names and tags stand between semicolons, or between commas where there is no semicolon. */
const splitWords = (text: string): string[] => splitList(text, text.includes(';') ? /[;\n]/ : /[,\n]/);

/** Lists that have no items are left out. */
const unlessEmpty = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;

function readLabel(label: string, body: string, { number }: CsvColumns, count: string): DataRecord {
  if (label.trim() !== '') return { label, body: body.trim() === '' ? undefined : body };
  if (body.trim() !== '') return { label: body };
  if (!number || count === '') return {};
  const what = number.name.replace(/[\s_-]*(?:number|nr|no|#)\.?$/i, '').trim();
  return { label: /^\p{L}{2,}/u.test(what) ? `${what} ${count}` : count };
}

/** What a row says of a moment, and the reasons why it says no time. */
export function readRecord({ cells, offset }: CsvRow, table: CsvTable, issues: IssueList): CsvRecord {
  const { columns, clock, headings } = table;
  const used = new Set<number>();
  let needsFrameRate = false;

  const textOf = (field: CsvField): string => {
    const column = columns[field];
    if (!column) return '';
    used.add(column.index);
    return unguardFormula(cells[column.index] ?? '');
  };
  const timeOf = (field: 'start' | 'end' | 'duration'): number | undefined => {
    const column: CsvColumn | undefined = columns[field];
    const text = column ? (cells[column.index] ?? '') : '';
    const what = field === 'duration' ? 'length' : 'moment';
    const time: CellTime = column && readCellTime(text, column.unit, clock, what);
    if (typeof time === 'number' || time === undefined) {
      if (column) used.add(column.index);
      return time;
    }
    if (time === 'needs-frame-rate') needsFrameRate = true;
    else {
      const shown = JSON.stringify(text.trim().slice(0, 40));
      const advice = 'write a timecode, such as 0:16:19, or seconds';
      issues.add('error', `${column?.name}: ${shown} is not a time: ${advice}.`, offset);
    }
    return undefined;
  };

  const begin = timeOf('start');
  if (begin !== undefined && begin < 0) issues.add('warning', 'This row began before 0.', offset);
  const start = begin === undefined ? undefined : Math.max(0, begin);
  const stated = timeOf('end');
  const length = timeOf('duration');
  const end = stated ?? (start === undefined || length === undefined ? undefined : start + length);
  const isRepeated =
    start === undefined || length === undefined || end === undefined || Math.abs(start + length - end) < 0.05;
  // A length that does not lead to the end says something else.
  if (columns.duration && !isRepeated) used.delete(columns.duration.index);
  const reply = textOf('reply').trim();
  const isReply = reply !== '' && !/^-+$/.test(reply);
  const creator = textOf('creator').trim();
  const kind = textOf('kind').trim();
  const label = textOf('label');
  const fields = {
    ...(isReply ? { label: reply } : readLabel(label, textOf('body'), columns, textOf('number').trim())),
    start,
    end: start === undefined ? undefined : end && Math.max(0, end),
    kind: (kinds.get(kind) ?? kind) || (creator === '' ? undefined : 'note'),
    people: unlessEmpty(splitWords(textOf('people')).map((name) => ({ name }))),
    tags: unlessEmpty(splitWords(textOf('tags'))),
    links: unlessEmpty(splitList(textOf('links'), /\s/).map((url) => ({ url }))),
    creator: creator === '' ? undefined : { name: creator },
  };
  const others = cells.flatMap((cell, index): [string, string][] => {
    const name = headings[index] ?? '';
    return used.has(index) || cell.trim() === '' || name === '' ? [] : [[name, unguardFormula(cell)]];
  });
  return { fields: { ...fields, extra: Object.fromEntries(others) }, needsFrameRate, isReply };
}
