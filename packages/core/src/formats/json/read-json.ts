import type { Fault, Path } from '../../talk/fault';
import type { ParseMode } from '../../talk/parse-mode';
import { toIssue } from '../fault-issues';
import type { MendedText } from '../mended-text';
import type { Issue, Locate } from '../talk-format';
import { createPositionOf, type TextPosition } from '../text-position';
import { findJsonFault } from './json-fault';
import { findJsonPlaces } from './json-places';

/** A text as JSON, or where and why it is none. */
export type JsonReading = { readonly value: unknown } | { readonly issue: Issue };

/** Never throws; the issue has a line and a column, and says what to do. */
export function readJson(text: string): JsonReading {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return { issue: syntaxIssue(text) };
  }
}

function syntaxIssue(text: string): Issue {
  const positionOf = createPositionOf(text);
  // An engine may refuse JSON for want of memory.
  const { offset, problem, opening } = findJsonFault(text) ?? {
    offset: 0,
    problem: 'This JSON is too large',
  };
  const opened =
    opening === undefined ? '' : ` (${text.charAt(opening)} was opened in line ${positionOf(opening).line})`;
  return { severity: 'error', message: `${problem}${opened}.`, ...positionOf(offset) };
}

// Nobody looks for a fault at the end of a longer path, and the search is as deep as its paths.
const longestPath = 100;

/** Places the values of a text that is JSON, or that became it when it was mended, by their paths in it. */
export const locateJson =
  (text: string, mended?: MendedText) =>
  (paths: readonly Path[]): readonly TextPosition[] => {
    const positionOf = createPositionOf(text);
    const shortened = paths.map((path) => path.slice(0, longestPath));
    const placeOf = findJsonPlaces(mended?.text ?? text, shortened);
    return shortened.map((path) => {
      const offset = placeOf(path);
      return positionOf(mended?.originalOffset(offset) ?? offset);
    });
  };

/** Faults as issues, each with its line and column. */
export function placeFaults(faults: readonly Fault[], locate: Locate, mode: ParseMode): Issue[] {
  if (faults.length === 0) return [];
  const positions = locate(faults.map(({ path }) => path));
  return faults.map((fault, index) => toIssue(fault, mode, positions[index]));
}
