import type { DataRecord } from '../../talk/record';
import type { Seconds } from '../../talk/talk';
import type { IssueList } from '../issue-list';
import { beganEarly } from '../untitled';
import type { CsvColumns } from './columns';
import type { CsvRow } from './read-rows';
import { type CsvTable, createRowReader, type RowReader } from './row-reader';

export interface CsvRecord {
  /** Without `start` if there is no time in the row. */
  readonly fields: DataRecord;
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

/** The parts of a list, if it has any, each as the model wants it. */
function readList<Item>(
  text: string,
  separator: RegExp,
  toItem: (part: string) => Item,
): readonly Item[] | undefined {
  const parts = text.split(separator).map((part) => part.trim());
  const items = parts.filter((part) => part !== '').map(toItem);
  return items.length > 0 ? items : undefined;
}

/** Names and tags stand between semicolons, or between commas where there is no semicolon. */
const readWordList = <Item>(text: string, toItem: (word: string) => Item): readonly Item[] | undefined =>
  readList(text, text.includes(';') ? /[;\n]/ : /[,\n]/, toItem);

/** "Scene 3", where nothing but a number tells the rows apart. */
function numberedLabel(row: RowReader, { number }: CsvColumns): string | undefined {
  const count = row.textOf('number').trim();
  if (!number || count === '') return undefined;
  const what = number.name.replace(/(?<![\s_-])[\s_-]*(?:number|nr|no|#)\.?$/i, '').trim();
  return /^\p{L}{2,}/u.test(what) ? `${what} ${count}` : count;
}

function readWords(row: RowReader, columns: CsvColumns): DataRecord {
  const [label, body] = [row.take('label'), row.take('body')].map((text) => (text.trim() ? text : undefined));
  return label ? { label, body } : { label: body ?? numberedLabel(row, columns) };
}

interface Span {
  readonly start?: Seconds | undefined;
  readonly end?: Seconds | undefined;
}

/** A length is an end told otherwise; one that leads elsewhere than the end says something else, and is kept. */
function readSpan(row: RowReader): Span {
  const start = row.timeOf('start');
  if (start === undefined) return {};
  const stated = row.timeOf('end');
  const length = row.timeOf('duration');
  const end = stated ?? (length === undefined ? undefined : start + length);
  row.take('start');
  if (stated !== undefined) row.take('end');
  if (end !== undefined && length !== undefined && Math.abs(start + length - end) <= 0.05)
    row.take('duration');
  return { start, end };
}

/** What a row says of a moment; what the model has no name for goes to `extra`, under its heading. */
export function readRecord(row: CsvRow, table: CsvTable, issues: IssueList): CsvRecord {
  const reader = createRowReader(row, table, issues);
  const { start, end } = readSpan(reader);
  if (start !== undefined && start < 0) issues.add('warning', beganEarly, row.offset);
  const reply = reader.take('reply').trim();
  const isReply = reply !== '' && !/^-+$/.test(reply);
  const words = readWords(reader, table.columns);
  const creator = reader.take('creator').trim();
  const kind = reader.take('kind').trim();
  const fields = {
    ...(isReply ? { label: reply } : words),
    start: start && Math.max(0, start),
    end: end && Math.max(0, end),
    kind: (kinds.get(kind) ?? kind) || (creator === '' ? undefined : 'note'),
    people: readWordList(reader.take('people'), (name) => ({ name })),
    tags: readWordList(reader.take('tags'), (tag) => tag),
    links: readList(reader.take('links'), /\s/, (url) => ({ url })),
    creator: creator === '' ? undefined : { name: creator },
    extra: reader.others(),
  };
  return { fields, isReply };
}
