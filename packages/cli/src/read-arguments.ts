import type { ParseMode, TalkFormat } from '@talkmark/core';
import { findFormat, findWritable, formatsAt } from './choose-formats';
import { formatsCalled } from './file-extension';
import { didYouMean } from './nearest-word';
import { type Command, commands, options } from './options';
import { type SplitArguments, splitArguments } from './split-arguments';
import { UsageError } from './usage-error';

/** A command line that can be carried out. */
export interface Arguments {
  /** As they were named: patterns are not expanded yet, `-` is standard input. */
  readonly files: readonly string[];
  /** The formats to choose from, told of the frame rate. */
  readonly formats: readonly TalkFormat[];
  /** The id of the format to read. */
  readonly from?: string;
  readonly mode: ParseMode;
  readonly json: boolean;
}

export interface ConvertArguments extends Arguments {
  readonly to: TalkFormat;
  /** @default standard output */
  readonly output?: string;
  /** Whether a file may take the place of what it was read from. */
  readonly force: boolean;
}

export type Request =
  | { readonly command: 'help'; readonly topic?: Command }
  | { readonly command: 'version' }
  | { readonly command: 'inspect' | 'validate'; readonly args: Arguments }
  | { readonly command: 'convert'; readonly args: ConvertArguments };

const choices = `${commands.slice(0, -1).join(', ')} or ${commands.at(-1)}`;

function readCommand(word: string | undefined): Command {
  if (word === undefined) throw new UsageError(`A command is missing: ${choices}.`);
  const command = commands.find((name) => name === word);
  if (command) return command;
  const advice = didYouMean(word, commands) || ` Use ${choices}.`;
  throw new UsageError(`There is no command "${word}".${advice}`);
}

function checkOptions(command: Command, { flags, values }: SplitArguments): void {
  for (const name of [...flags, ...values.keys()]) {
    const owners: readonly Command[] = options[name].commands;
    if (!owners.includes(command)) throw new UsageError(`--${name} belongs to ${owners.join(' and ')}.`);
  }
}

function checkFiles(command: Command, files: readonly string[]): void {
  if (files.length === 0) throw new UsageError(`${command} needs a file, or - for standard input.`);
  if (files.includes('')) {
    throw new UsageError('The name of a file is empty. Check the variable or the quotes it came from.');
  }
  if (files.filter((file) => file === '-').length > 1) {
    throw new UsageError('Standard input can be read only once: write one - only.');
  }
}

function chooseTarget(
  id: string | undefined,
  output: string | undefined,
  formats: readonly TalkFormat[],
): TalkFormat {
  if (id !== undefined) return findWritable(id, formats);
  const writable = formats.filter(({ write }) => write);
  const called = output === undefined ? [] : formatsCalled(output, writable);
  const [only] = called;
  if (only && called.length === 1) return only;
  const ids = (called.length > 1 ? called : writable).map((format) => format.id);
  const why =
    called.length > 1 ? `Several formats are called like ${output}: say which with` : 'Say the format with';
  throw new UsageError(`${why} --to: one of ${ids.join(', ')}.`);
}

// What this device leads to may be a file with other output in it, which must not be replaced.
const standardOutput = ['-', '/dev/stdout'];

function readConvert(args: Arguments, { flags, values }: SplitArguments): Request {
  const output = values.get('output');
  const to = chooseTarget(values.get('to'), output, args.formats);
  if (to.id === 'edl' && !values.has('fps')) {
    throw new UsageError('An edit decision list counts frames: say how many make a second, as in --fps 25.');
  }
  const place = output === undefined || standardOutput.includes(output) ? {} : { output };
  return { command: 'convert', args: { ...args, to, ...place, force: flags.has('force') } };
}

/** @throws {UsageError} that says what to write instead. */
export function readArguments(argv: readonly string[]): Request {
  const split = splitArguments(argv);
  const { words, flags, values } = split;
  const [word, ...files] = words;
  if (word === 'help' || flags.has('help')) {
    const topic = word === 'help' ? files[0] : word;
    return { command: 'help', ...(topic === undefined ? {} : { topic: readCommand(topic) }) };
  }
  if (flags.has('version')) return { command: 'version' };

  const command = readCommand(word);
  checkOptions(command, split);
  checkFiles(command, files);
  const formats = formatsAt(values.get('fps'), values.get('start-timecode'));
  const from = values.get('from');
  const args = {
    files,
    formats,
    mode: flags.has('strict') ? 'strict' : 'lenient',
    json: flags.has('json'),
    ...(from === undefined ? {} : { from: findFormat(from, formats).id }),
  } as const;
  return command === 'convert' ? readConvert(args, split) : { command, args };
}
