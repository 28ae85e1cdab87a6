import type { Path } from '../../talk/fault';
import type { ParseMode } from '../../talk/parse-mode';
import type { Issue } from '../talk-format';
import { createPositionOf, type TextPosition } from '../text-position';
import { findJsonPlaces } from './json-places';
import { mendJson } from './mend-json';
import { readJson } from './read-json';

/** A text as JSON, after repairs if it needed any. */
export interface JsonText {
  readonly value: unknown;
  /** What was repaired. */
  readonly issues: readonly Issue[];
  /** Where a value stands. Each call walks over the text. */
  positionOf(path: Path): TextPosition;
  /** Where some values stand, each by its index. All calls together walk over the text once. */
  positionsOf(paths: readonly Path[]): (index: number) => TextPosition;
  /** Where the items of a list stand, in the same way. */
  positionsIn(list: Path, length: number): (index: number) => TextPosition;
}

/** Reads JSON (RFC 8259). `lenient` repairs what `mendJson` can, and says so. */
export function readJsonText(text: string, mode: ParseMode): JsonText | { readonly issue: Issue } {
  const strict = readJson(text);
  const mended = 'issue' in strict && mode === 'lenient' ? mendJson(text) : undefined;
  const read = mended && mended.issues.length > 0 ? readJson(mended.text) : strict;
  if ('issue' in read) return 'issue' in strict ? strict : read;

  const locate = (paths: readonly Path[]) => {
    const placeOf = findJsonPlaces(mended?.text ?? text, paths);
    const positionOf = createPositionOf(text);
    return (path: Path) => {
      const offset = placeOf(path);
      return positionOf(mended?.originalOffset(offset) ?? offset);
    };
  };
  const positionsOf = (paths: readonly Path[]) => {
    let located: ((path: Path) => TextPosition) | undefined;
    return (index: number) => {
      located ??= locate(paths);
      return located(paths[index] ?? []);
    };
  };
  return {
    value: read.value,
    issues: mended?.issues ?? [],
    positionOf: (path) => locate([path])(path),
    positionsOf,
    positionsIn: (list, length) => positionsOf(Array.from({ length }, (_, item) => [...list, item])),
  };
}
