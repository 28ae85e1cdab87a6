import { parseArgs } from 'node:util';
import { formats } from '@talkmark/core';
import { UsageError } from './usage-error';

/** A command line that can be carried out. */
export interface Arguments {
  readonly command: 'inspect' | 'validate' | 'help' | 'version';
  /** `-` is standard input. */
  readonly files: readonly string[];
  readonly format?: string;
  readonly mode: 'strict' | 'lenient';
  readonly json: boolean;
}

const options = {
  format: { type: 'string' },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

function split(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    // Node adds advice after the first sentence that does not concern files called like options.
    const [problem] = error instanceof Error ? error.message.split('. ') : [];
    throw new UsageError(`${problem ?? 'These options cannot be read'}.`);
  }
}

function checkFormat(format: string): string {
  const known = formats.map(({ id }) => id);
  if (known.includes(format)) return format;
  throw new UsageError(`There is no format "${format}". Use one of: ${known.join(', ')}.`);
}

/** @throws {UsageError} that says what to write instead. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = split(argv);
  const [command, ...files] = positionals;
  const mode = values.strict ? 'strict' : 'lenient';
  const shared = { files, mode, json: values.json } as const;

  if (values.help || command === 'help') return { command: 'help', ...shared };
  if (values.version) return { command: 'version', ...shared };
  if (command === undefined) throw new UsageError('A command is missing: inspect or validate.');
  if (command !== 'inspect' && command !== 'validate') {
    throw new UsageError(`There is no command "${command}". Use inspect or validate.`);
  }
  if (files.length === 0) throw new UsageError(`${command} needs a file, or - for standard input.`);
  if (command === 'inspect' && files.length > 1) {
    throw new UsageError(`inspect shows one file, not ${files.length}. Run it once for each.`);
  }
  if (files.filter((file) => file === '-').length > 1) {
    throw new UsageError('Standard input can be read only once: write one - only.');
  }
  if (command === 'validate' && values.json) throw new UsageError('--json belongs to inspect.');
  return {
    command,
    ...shared,
    ...(values.format === undefined ? {} : { format: checkFormat(values.format) }),
  };
}
