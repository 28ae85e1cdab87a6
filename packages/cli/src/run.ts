import { version } from '../package.json';
import { convert } from './convert';
import { helpOn } from './help';
import { inspect } from './inspect';
import { printable } from './printable';
import { type Request, readArguments } from './read-arguments';
import type { ExitCode, Terminal } from './terminal';
import { UsageError } from './usage-error';
import { validate } from './validate';

async function answer(request: Request, terminal: Terminal): Promise<ExitCode> {
  switch (request.command) {
    case 'inspect':
      return inspect(request.args, terminal);
    case 'convert':
      return convert(request.args, terminal);
    case 'validate':
      return validate(request.args, terminal);
    case 'version':
      terminal.write(`${version}\n`);
      return 0;
    case 'help':
      terminal.write(helpOn(request.topic));
      return 0;
  }
}

/** Carries out a command line and answers its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await answer(readArguments(argv), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`talkmark: ${printable(error.message)}\nRun talkmark --help for usage and examples.\n`);
    return 2;
  }
}
