import { formatTimecode, type Issue, type Moment, type ParseResult } from '@talkmark/core';
import { paintSeverity, printable } from './printable';
import type { Arguments } from './read-arguments';
import { hasProblems, readTalkFile } from './read-talk-file';
import type { ExitCode, Terminal } from './terminal';

/** The same moment with what readers look for first. */
function inReadingOrder({ id, start, end, label, ...details }: Moment) {
  return { id, start, end, label, ...details };
}

function toJson({ format, moments, talk, issues }: ParseResult): string {
  const report = { format, moments: moments.map(inReadingOrder), unplaced: talk.unplaced, issues };
  try {
    return JSON.stringify(report, null, 2);
  } catch {
    // Fields that Talkmark does not know may be nested deeper than JSON.stringify can follow.
    const message = 'Fields nested too deeply to be printed were left out.';
    const fuller: readonly Issue[] = [...issues, { severity: 'error', message }];
    const withoutExtra = (name: string, value: unknown) => (name === 'extra' ? undefined : value);
    return JSON.stringify({ ...report, issues: fuller }, withoutExtra, 2);
  }
}

function timeOf({ start, end, approximate }: Moment): string {
  const range = end === undefined || end === start ? '' : `–${formatTimecode(end)}`;
  return `${approximate ? '~' : ''}${formatTimecode(start)}${range}`;
}

function placeOf({ line, column, path }: Issue): string {
  const place = line === undefined ? '' : `line ${line}${column === undefined ? '' : `:${column}`}`;
  return [place, path].filter(Boolean).join(', ');
}

function toTable({ format, moments, talk, issues }: ParseResult, hasColours: boolean): string {
  const rows = [
    ...moments.map((moment) => [timeOf(moment), moment.label] as const),
    ...talk.unplaced.map(({ label }) => ['?', label] as const),
  ];
  const width = rows.reduce((widest, [time]) => Math.max(widest, time.length), 0);
  const lines = [
    `${printable(talk.title)} (${format}, ${rows.length} ${rows.length === 1 ? 'moment' : 'moments'})`,
    ...rows.map(([time, label]) => `  ${time.padStart(width)}  ${printable(label)}`),
    ...issues.map((issue) => {
      const place = placeOf(issue);
      return `${paintSeverity(issue.severity, hasColours)}${place && ` ${place}`}: ${printable(issue.message)}`;
    }),
  ];
  return lines.join('\n');
}

/** Shows what is read out of one file, in the order of its text. */
export async function inspect(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [file = '-'] = args.files;
  const result = await readTalkFile(file, args, terminal);
  terminal.write(`${args.json ? toJson(result) : toTable(result, terminal.hasColours)}\n`);
  return hasProblems(result) ? 1 : 0;
}
