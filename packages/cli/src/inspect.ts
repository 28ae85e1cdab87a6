import { formatTimecode, type Moment, type ParseResult } from '@talkmark/core';
import { expandFiles } from './expand-files';
import { forEachFile } from './for-each-file';
import { inspectJson } from './inspect-json';
import { issueLine } from './issue-line';
import { printable, printableName } from './printable';
import type { Arguments } from './read-arguments';
import { isProblem, readTalkFile } from './read-talk-file';
import type { ExitCode, Terminal } from './terminal';

function timeOf({ start, end, approximate }: Moment): string {
  const range = end === undefined || end === start ? '' : `–${formatTimecode(end)}`;
  return `${approximate ? '~' : ''}${formatTimecode(start)}${range}`;
}

function inspectText(
  file: string,
  { format, moments, talk, issues }: ParseResult,
  hasColours: boolean,
): string {
  const rows = [
    ...moments.map((moment) => [timeOf(moment), moment.label] as const),
    ...talk.unplaced.map(({ label }) => ['?', label] as const),
  ];
  const width = rows.reduce((widest, [time]) => Math.max(widest, time.length), 0);
  return [
    `${printable(talk.title)} (${format}, ${rows.length} ${rows.length === 1 ? 'moment' : 'moments'})\n`,
    ...rows.map(([time, label]) => `  ${time.padStart(width)}  ${printable(label)}\n`),
    ...issues.map((issue) => issueLine(file, issue, hasColours)),
  ].join('');
}

/** Shows what is read out of files, in the order of their text. */
export async function inspect(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { files, unmatched, hasPatterns } = await expandFiles(args.files);
  // Whether a pattern matches one file or more must not change the shape of what programs read.
  const isList = hasPatterns || args.files.length > 1;
  let count = 0;
  const inspectFile = async (file: string, calm: Terminal): Promise<ExitCode> => {
    const result = await readTalkFile(file, args, calm);
    if (args.json) {
      const json = isList
        ? `${count > 0 ? ',\n' : ''}${inspectJson(result, file)}`
        : `${inspectJson(result)}\n`;
      calm.write(json);
    } else {
      const heading = isList ? `${count > 0 ? '\n' : ''}${printableName(file)}: ` : '';
      calm.write(`${heading}${inspectText(file, result, calm.hasColours)}`);
    }
    count += 1;
    return result.issues.some(isProblem) ? 1 : 0;
  };
  if (args.json && isList) terminal.write('[\n');
  const items = files.map((input) => ({ input }));
  const code = await forEachFile({ items, unmatched }, terminal, ({ input }, calm) =>
    inspectFile(input, calm),
  );
  if (args.json && isList) terminal.write('\n]\n');
  return code;
}
