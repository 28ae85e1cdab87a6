import * as v from 'valibot';
import { formatPath, type Problem } from './fault';
import { pathOf } from './issue-path';
import { type DataIssue, TalkmarkError } from './talkmark-error';

/**
 * Reads data of a program by its schema, and then makes `what` is asked for of it, unless `make` reports a problem.
 *
 * @throws {TalkmarkError} with the path of every fault, up to a thousand.
 */
export function defineBy<Output, Made>(
  what: string,
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
  make: (output: Output, report: (problem: Problem) => void) => Made,
): Made {
  const issues: DataIssue[] = [];
  const report = ({ path, problem }: Problem) => {
    if (issues.length < 1000) issues.push({ path: formatPath(path), message: problem });
  };
  const read = v.safeParse(schema, input);
  if (read.success) {
    const made = make(read.output, report);
    if (issues.length === 0) return made;
  } else {
    for (const issue of read.issues) report({ path: pathOf(issue), problem: issue.message });
  }
  throw new TalkmarkError(`This ${what} cannot be used:`, issues);
}
