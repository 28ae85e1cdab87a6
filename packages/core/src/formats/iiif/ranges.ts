import type { Path } from '../../talk/fault';
import type { ParseMode } from '../../talk/parse-mode';
import { type DataRecord, isRecord } from '../../talk/record';
import { hasType, iriOf, textOf, toList, toStrings } from '../annotation/json-ld';
import { readTarget, type Target } from '../annotation/target';

/** A range that is to be shown. */
export interface FoundRange {
  readonly range: DataRecord;
  readonly id: string;
  readonly path: Path;
  /** The range it is part of, if one is shown. */
  readonly parent?: FoundRange;
  /** The items that are no ranges, as they stand. */
  readonly parts: readonly unknown[];
  /** What the parts select. */
  readonly targets: readonly Target[];
  /** The ranges in it that are shown. */
  readonly children: FoundRange[];
  /** What ranges in it select that are not shown for want of a label. */
  readonly loose: Target[];
}

export interface FoundRanges {
  /** Each before what it contains. */
  readonly ranges: readonly FoundRange[];
  /** Those with the behavior `no-nav`, as they stand. */
  readonly hidden: readonly DataRecord[];
  /** How many were passed over for want of a label. */
  readonly unnamed: number;
}

const isRange = (item: unknown): item is DataRecord => isRecord(item) && hasType(item, 'Range');

/** Whether a range asks not to be shown. */
export function isHidden(range: DataRecord): boolean {
  return toStrings(range['behavior']).includes('no-nav');
}

// Further down, the path to a range is longer than anyone reads.
const deepest = 50;

interface Open {
  readonly value: unknown;
  readonly path: Path;
  readonly parent?: FoundRange;
}

/**
 * The ranges of `structures` to any depth (IIIF Presentation 3.0, 5.4): those with a label, unless they say `no-nav`.
 * What a range without a label contains stands in its place.
 */
export function findRanges(structures: unknown, path: Path, mode: ParseMode): FoundRanges {
  const ranges: FoundRange[] = [];
  const hidden: DataRecord[] = [];
  let unnamed = 0;
  // A stack, for no depth may exhaust that of the engine; what is pushed last is read first.
  const open: Open[] = [];
  const push = (items: readonly unknown[], at: Path, parent: FoundRange | undefined) => {
    for (let index = items.length - 1; index >= 0; index -= 1) {
      open.push({
        value: items[index],
        path: at.length > 2 * deepest ? at : [...at, index],
        ...(parent && { parent }),
      });
    }
  };
  push(toList(structures), path, undefined);
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { value: range, path: at, parent } = one;
    if (!isRange(range)) continue;
    if (isHidden(range)) {
      hidden.push(range);
      continue;
    }
    const items = toList(range['items']);
    const parts = items.filter((item) => !isRange(item));
    const targets = parts.map((part) => readTarget(part, mode));
    const inside = at.length > 2 * deepest ? at : [...at, 'items'];
    if (textOf(range['label']) === undefined) {
      unnamed += 1;
      for (const target of targets) parent?.loose.push(target);
      push(items, inside, parent);
      continue;
    }
    const id = iriOf(range) ?? `range-${ranges.length + 1}`;
    const found = { range, id, path: at, ...(parent && { parent }), parts, targets, children: [], loose: [] };
    ranges.push(found);
    parent?.children.push(found);
    push(items, inside, found);
  }
  return { ranges, hidden, unnamed };
}
