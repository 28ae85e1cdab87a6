import { expandFiles } from './expand-files';
import { forEachFile } from './for-each-file';
import { issueLine } from './issue-line';
import { printableName } from './printable';
import type { Arguments } from './read-arguments';
import { isProblem, readTalkFile } from './read-talk-file';
import type { ExitCode, Terminal } from './terminal';

async function validateFile(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { moments, talk, issues } = await readTalkFile(file, args, terminal);
  const lines = issues.map((issue) => issueLine(file, issue, terminal.hasColours)).join('');
  if (issues.some(isProblem)) {
    terminal.write(lines);
    return 1;
  }
  const count = moments.length + talk.unplaced.length;
  terminal.write(`${lines}${printableName(file)}: ok: ${count} ${count === 1 ? 'moment' : 'moments'}\n`);
  return 0;
}

/** Names every problem of every file. */
export async function validate(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { files, unmatched } = await expandFiles(args.files);
  const items = files.map((input) => ({ input }));
  return forEachFile({ items, unmatched }, terminal, ({ input }, calm) => validateFile(input, args, calm));
}
