import type { ParseMode } from '../talk/parse-mode';
import type { Issue } from './talk-format';
import { createPositionOf } from './text-position';

/** Collects what is to be said about a text. */
export interface IssueList {
  /** @param offset where in the text, in UTF-16 code units */
  add(severity: Issue['severity'], message: string, offset: number, code?: Issue['code']): void;
  /** Those that were kept, in the order of the text, and one that counts the others. */
  toArray(): readonly Issue[];
}

// Nobody reads further, and a file of nothing but faults must not fill the memory with them.
const most = 1000;

/** A list of issues that does not grow without bounds. Strict readers take every repair for an error. */
export function createIssueList(text: string, mode: ParseMode): IssueList {
  const kept: (Pick<Issue, 'severity' | 'message' | 'code'> & { readonly offset: number })[] = [];
  let others = 0;
  return {
    add(severity, message, offset, code) {
      const taken = mode === 'strict' && severity === 'warning' ? 'error' : severity;
      if (kept.length < most) kept.push({ severity: taken, message, offset, ...(code && { code }) });
      else others += 1;
    },
    toArray() {
      if (kept.length === 0) return [];
      const positionOf = createPositionOf(text);
      const issues = kept
        .sort((one, other) => one.offset - other.offset)
        .map(({ offset, ...issue }): Issue => ({ ...issue, ...positionOf(offset) }));
      if (others === 0) return issues;
      const message = `There are ${others} more problems like these: mend the first ones and look again.`;
      return [...issues, { severity: 'error', message }];
    },
  };
}
