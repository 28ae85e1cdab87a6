import type { Moment, Seconds, Talk, UnplacedMoment } from '../../talk/talk';
import { formatClock } from '../clock-time';
import type { WrittenText } from '../talk-format';
import { type CsvField, csvFields, ownHeadings } from './columns';
import type { CsvOptions } from './csv-options';
import { guardFormula } from './formula-guard';
import { writeRows } from './read-rows';

type Row = UnplacedMoment & Partial<Pick<Moment, 'start' | 'end'>>;

/** Milliseconds, or as many digits as the time has. */
function writeTime(time: Seconds | undefined): string {
  if (time === undefined) return '';
  const digits = [3, 6].find((count) => Math.abs(Number(time.toFixed(count)) - time) < 1e-9) ?? 9;
  return formatClock(time, digits);
}

/** A lone name with a comma in it would be read as two. */
function joinWords(words: readonly string[]): string {
  const [first = '', ...others] = words;
  return others.length === 0 && first.includes(',') ? `${first};` : words.join('; ');
}

const writers: Readonly<Partial<Record<CsvField, (row: Row) => string>>> = {
  start: ({ start }) => writeTime(start),
  end: ({ end }) => writeTime(end),
  duration: ({ start = 0, end }) => writeTime(end && Math.max(0, end - start)),
  label: ({ label }) => label,
  body: ({ body = '' }) => body,
  kind: ({ kind }) => kind,
  people: ({ people = [] }) => joinWords(people.map(({ name }) => name)),
  tags: ({ tags = [] }) => joinWords(tags),
  links: ({ links = [] }) => links.map(({ url }) => url).join(' '),
  creator: ({ creator }) => creator?.name ?? '',
};

const always: readonly string[] = [ownHeadings.start, ownHeadings.end, ownHeadings.label, ownHeadings.kind];

const mostRareColumns = 100;

interface Column {
  readonly heading: string;
  readonly write: (row: Row) => string;
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What a field of `extra` says, if a cell can hold it. */
const extraColumn = (heading: string): Column => ({
  heading,
  write: ({ extra = {} }) => (isFilled(extra[heading]) ? extra[heading] : ''),
});

/** Without a column for replies, which say with their place what they answer. */
function columnsOf(headings: Readonly<Partial<Record<CsvField, string>>>): Column[] {
  return csvFields.flatMap((field): Column[] => {
    const [heading, write] = [headings[field], writers[field]];
    if (heading === undefined) return [];
    if (write) return [{ heading, write }];
    // Reading leaves numbers where they are.
    return field === 'number' ? [extraColumn(heading)] : [];
  });
}

/**
 * A column for each field of `extra`. Of those that fewer than one row in a hundred needs the first hundred: a table of
 * fields that each stand in a row of their own would be the square of what it holds.
 */
function extraColumns(rows: readonly Row[]): Column[] {
  const taken = new Set<string>(Object.values(ownHeadings));
  const uses = new Map<string, number>();
  for (const { extra = {} } of rows) {
    for (const [name, value] of Object.entries(extra)) {
      if (isFilled(value) && !taken.has(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  let rare = 0;
  const names = [...uses.keys()].filter((name) => {
    if ((uses.get(name) ?? 0) * 100 >= rows.length) return true;
    rare += 1;
    return rare <= mostRareColumns;
  });
  return names.map(extraColumn);
}

/** The columns that any moment needs, under the caller's headings or ours. */
export function writeCsv(talk: Talk, options: CsvOptions): WrittenText {
  const rows: readonly Row[] = [...talk.moments, ...talk.unplaced];
  const isNeeded = ({ heading, write }: Column): boolean =>
    always.includes(heading) || rows.some((row) => write(row) !== '');
  const columns = options.columns
    ? columnsOf(options.columns)
    : [...columnsOf(ownHeadings).filter(isNeeded), ...extraColumns(rows)];
  const cells = [
    columns.map(({ heading }) => guardFormula(heading)),
    ...rows.map((row) => columns.map(({ write }) => guardFormula(write(row)))),
  ];
  return { text: writeRows(cells, options.delimiter ?? ',') };
}
