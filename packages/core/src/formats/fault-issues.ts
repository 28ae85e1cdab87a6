import { type Fault, formatPath } from '../talk/fault';
import type { ParseMode } from '../talk/parse-mode';
import type { Issue } from './talk-format';
import type { TextPosition } from './text-position';

/** What the reader of a text is told about a fault: strict readers take every one for an error. */
export function toIssue(fault: Fault, mode: ParseMode, position?: TextPosition): Issue {
  return {
    severity: mode === 'strict' ? 'error' : fault.severity,
    message: `${fault.problem}. ${fault.repair}.`,
    path: formatPath(fault.path),
    ...position,
  };
}
