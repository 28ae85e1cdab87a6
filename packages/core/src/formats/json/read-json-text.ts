import type { Path } from '../../talk/fault';
import type { ParseMode } from '../../talk/parse-mode';
import { createIssueList } from '../issue-list';
import type { Issue } from '../talk-format';
import type { TextPosition } from '../text-position';
import { mendJson } from './mend-json';
import { locateJson, readJson } from './read-json';
import { findRepeatedNames } from './repeated-names';

/** A text as JSON, after repairs if it needed any. */
export interface JsonText {
  readonly value: unknown;
  /** What was repaired, and which names an object has twice. */
  readonly issues: readonly Issue[];
  /** Where some values stand. Each call walks over the text. */
  locate(paths: readonly Path[]): readonly TextPosition[];
  positionOf(path: Path): TextPosition;
  /** As `locate`, each by its index. All calls together walk over the text once. */
  positionsOf(paths: readonly Path[]): (index: number) => TextPosition;
  /** Where the items of a list stand, in the same way. */
  positionsIn(list: Path, length: number): (index: number) => TextPosition;
}

const beginning: TextPosition = { line: 1, column: 1 };

/** Reads JSON (RFC 8259). `lenient` repairs what `mendJson` can, and says so. */
export function readJsonText(text: string, mode: ParseMode): JsonText | { readonly issue: Issue } {
  const strict = readJson(text);
  const mended = 'issue' in strict && mode === 'lenient' ? mendJson(text) : undefined;
  const read = mended && mended.issues.length > 0 ? readJson(mended.text) : strict;
  if ('issue' in read) return 'issue' in strict ? strict : read;

  const repeated = createIssueList(text, mode);
  for (const { message, offset } of findRepeatedNames(mended?.text ?? text)) {
    repeated.add('warning', message, mended?.originalOffset(offset) ?? offset);
  }
  const locate = locateJson(text, mended);
  const positionsOf = (paths: readonly Path[]) => {
    let positions: readonly TextPosition[] | undefined;
    return (index: number) => {
      positions ??= locate(paths);
      return positions[index] ?? beginning;
    };
  };
  return {
    value: read.value,
    issues: [...(mended?.issues ?? []), ...repeated.toArray()],
    locate,
    positionOf: (path) => positionsOf([path])(0),
    positionsOf,
    positionsIn: (list, length) => positionsOf(Array.from({ length }, (_, item) => [...list, item])),
  };
}
