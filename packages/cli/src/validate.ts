import type { Issue } from '@talkmark/core';
import { paintSeverity, printable } from './printable';
import type { Arguments } from './read-arguments';
import { hasProblems, readTalkFile } from './read-talk-file';
import type { ExitCode, Terminal } from './terminal';
import { UsageError } from './usage-error';

/** One line as compilers write them, so that editors can jump to it. */
function toLine(file: string, issue: Issue, hasColours: boolean): string {
  const { severity, message, line, column, path } = issue;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const where = path ? ` (${printable(path)})` : '';
  return `${place}: ${paintSeverity(severity, hasColours)}: ${printable(message)}${where}\n`;
}

async function validateFile(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const name = file === '-' ? '<stdin>' : file;
  const result = await readTalkFile(file, args, terminal);
  const lines = result.issues.map((issue) => toLine(name, issue, terminal.hasColours));
  if (hasProblems(result)) {
    terminal.write(lines.join(''));
    return 1;
  }
  const count = result.moments.length + result.talk.unplaced.length;
  terminal.write(`${lines.join('')}${name}: ok: ${count} ${count === 1 ? 'moment' : 'moments'}\n`);
  return 0;
}

/** Names every problem of every file. A file that cannot be read does not keep the others from being looked at. */
export async function validate(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  let worst: ExitCode = 0;
  for (const file of args.files) {
    try {
      const code = await validateFile(file, args, terminal);
      if (code > worst) worst = code;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.complain(`talkmark: ${error.message}\n`);
      worst = 2;
    }
  }
  return worst;
}
