import { mkdir } from 'node:fs/promises';
import { type Issue, writeTalk } from '@talkmark/core';
import { expandFiles } from './expand-files';
import { forEachFile } from './for-each-file';
import { issueLine } from './issue-line';
import { type Conversion, planOutputs } from './plan-outputs';
import { printableName } from './printable';
import type { ConvertArguments } from './read-arguments';
import { isProblem, readTalkFile } from './read-talk-file';
import { explainWriting } from './system-error';
import type { ExitCode, Terminal } from './terminal';
import { UsageError } from './usage-error';
import { writeWhole } from './write-file';

// Nobody reads further.
const mostLines = 20;

function complainAbout(file: string, issues: readonly Issue[], kind: string, terminal: Terminal): void {
  const lines = issues.slice(0, mostLines).map((issue) => issueLine(file, issue, false));
  const left = issues.length - lines.length;
  if (left > 0) lines.push(`${printableName(file)}: … and ${left} more ${kind}\n`);
  if (lines.length > 0) terminal.complain(lines.join(''));
}

async function write({ output, folder }: Conversion, text: string, terminal: Terminal): Promise<void> {
  if (output === undefined) return terminal.write(text);
  try {
    if (folder !== undefined) await mkdir(folder, { recursive: true });
    await writeWhole(output, text);
  } catch (error) {
    throw new UsageError(`${printableName(output)}: ${explainWriting(error)}. Nothing was written there.`);
  }
}

async function convertFile(
  conversion: Conversion,
  args: ConvertArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { input } = conversion;
  const refuse = (why: string): ExitCode => {
    terminal.complain(`${printableName(input)}: ${why}: nothing was written\n`);
    return 1;
  };
  const { talk, issues } = await readTalkFile(input, args, terminal);
  const problems = issues.filter(isProblem);
  complainAbout(input, problems, 'problems', terminal);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  if (hasErrors && talk.moments.length + talk.unplaced.length === 0)
    return refuse('no moments could be read');

  const { text, losses } = writeTalk(talk, args.to.id, { formats: args.formats });
  complainAbout(input, losses, 'losses', terminal);
  if (text === '' && losses.length > 0) return refuse(`${args.to.name} can hold nothing of this`);
  if (args.mode === 'strict' && [...problems, ...losses].some(isProblem)) {
    return refuse('--strict allows no problems and no losses');
  }
  await write(conversion, text, terminal);
  return hasErrors ? 1 : 0;
}

/** Writes what is read out of files in another format. */
export async function convert(args: ConvertArguments, terminal: Terminal): Promise<ExitCode> {
  const { files, unmatched } = await expandFiles(args.files);
  const items = await planOutputs(files, args);
  return forEachFile({ items, unmatched }, terminal, (item, calm) => convertFile(item, args, calm));
}
