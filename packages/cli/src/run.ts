import { version } from '../package.json';
import { help } from './help';
import { inspect } from './inspect';
import { readArguments } from './read-arguments';
import type { ExitCode, Terminal } from './terminal';
import { UsageError } from './usage-error';
import { validate } from './validate';

/** Carries out a command line and answers its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const args = readArguments(argv);
    switch (args.command) {
      case 'inspect':
        return await inspect(args, terminal);
      case 'validate':
        return await validate(args, terminal);
      case 'version':
        terminal.write(`${version}\n`);
        return 0;
      case 'help':
        terminal.write(help);
        return 0;
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`talkmark: ${error.message}\nRun talkmark --help for usage and examples.\n`);
    return 2;
  }
}
