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

interface Column {
  readonly heading: string;
  readonly write: (row: Row) => string;
}

function columnsOf(headings: Readonly<Partial<Record<CsvField, string>>>): Column[] {
  return csvFields.flatMap((field): Column[] => {
    const heading = headings[field];
    return heading === undefined ? [] : [{ heading, write: writers[field] ?? (() => '') }];
  });
}

/** A column for each field of `extra` that a cell can hold. */
function extraColumns(rows: readonly Row[]): Column[] {
  const taken = new Set<string>(Object.values(ownHeadings));
  const names = new Set(rows.flatMap(({ extra = {} }) => Object.keys(extra)));
  return [...names]
    .filter((name) => !taken.has(name))
    .map((name) => ({
      heading: name,
      write: ({ extra = {} }) => (typeof extra[name] === 'string' ? extra[name] : ''),
    }));
}

/** The columns that any moment needs, under the caller's headings or ours. */
export function writeCsv(talk: Talk, options: CsvOptions): WrittenText {
  const rows: readonly Row[] = [...talk.moments, ...talk.unplaced];
  const columns = options.columns
    ? columnsOf(options.columns)
    : [...columnsOf(ownHeadings), ...extraColumns(rows)].filter(
        ({ heading, write }) => always.includes(heading) || rows.some((row) => write(row) !== ''),
      );
  const cells = [
    columns.map(({ heading }) => guardFormula(heading)),
    ...rows.map((row) => columns.map(({ write }) => guardFormula(write(row)))),
  ];
  return { text: writeRows(cells, options.delimiter ?? ',') };
}
