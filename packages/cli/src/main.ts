import { explainFault } from './explain-fault';
import { run } from './run';
import { codeOf, explainWriting } from './system-error';

function fail(error: unknown): never {
  process.stderr.write(`talkmark: ${explainFault(error)}\n`);
  process.exit(2);
}

/** Opened only when it is read, for not every standard input can be opened. */
async function* readStdin(): AsyncGenerator<Uint8Array> {
  yield* process.stdin;
}

process.stdout.on('error', (error: Error) => {
  // Who reads our output may stop early, as `head` does.
  if (codeOf(error) === 'EPIPE') process.exit(0);
  process.stderr.write(`talkmark: standard output: ${explainWriting(error)}.\n`);
  process.exit(2);
});
// Where nobody listens to complaints, the work goes on.
process.stderr.on('error', () => {});
process.on('uncaughtException', fail);

// ECMA-48, 8.3.41: the rest of the line is erased.
const showProgress = (line: string) => void process.stderr.write(`\r${line}\u001b[K`);
const isWatched = process.stderr.isTTY === true && process.env['TERM'] !== 'dumb';

process.exitCode = await run(process.argv.slice(2), {
  stdin: readStdin(),
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  hasColours: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  ...(isWatched ? { showProgress } : {}),
}).catch(fail);
