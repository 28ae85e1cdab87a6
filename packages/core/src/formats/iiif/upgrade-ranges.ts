import { type DataRecord, isRecord } from '../../talk/record';
import { iriOf, toList } from '../annotation/json-ld';
import { upgradeNames } from './upgrade-names';

interface Range {
  readonly fields: DataRecord;
  readonly items: unknown[];
  parent?: Range;
  isReached: boolean;
}

/** Reaches all that is below some ranges. */
function reach(ranges: readonly Range[], ofItems: ReadonlyMap<unknown, Range>): void {
  const open = [...ranges];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    if (range.isReached) continue;
    range.isReached = true;
    for (const item of range.items) {
      const inner = ofItems.get(item);
      if (inner) open.push(inner);
    }
  }
}

/**
 * The flat list of ranges of version 2, which name what they contain, as ranges that contain it. A range stands in the
 * first that names it; one that would contain itself stands at the top.
 */
export function upgradeRanges(structures: readonly unknown[]): readonly DataRecord[] {
  const ranges = structures.filter(isRecord).map((structure): Range => {
    const { ranges: _, canvases: __, members: ___, viewingHint, ...fields } = upgradeNames(structure);
    // The top range names the whole and is no part of it.
    const isTop = viewingHint === 'top';
    return {
      fields: isTop ? { ...fields, label: undefined } : fields,
      items: [],
      isReached: false,
    };
  });
  const byId = new Map(ranges.map((range) => [iriOf(range.fields), range]));
  const documents = new Map<Range, DataRecord>(
    ranges.map((range) => [range, { ...range.fields, type: 'Range', items: range.items }]),
  );
  const ofItems = new Map<unknown, Range>([...documents].map(([range, document]) => [document, range]));

  const records = structures.filter(isRecord);
  for (const [index, range] of ranges.entries()) {
    const { ranges: inner, canvases, members } = records[index] ?? {};
    const names = [...toList(members), ...toList(canvases), ...toList(inner)].map((member) =>
      isRecord(member) ? upgradeNames(member) : member,
    );
    for (const name of names) {
      const id = iriOf(name);
      const named = byId.get(id);
      if (!named) range.items.push({ id, type: 'Canvas' });
      else if (!named.parent && named !== range) {
        named.parent = range;
        range.items.push(documents.get(named));
      }
    }
  }
  const tops = ranges.filter(({ parent }) => !parent);
  reach(tops, ofItems);
  for (const range of ranges) {
    if (range.isReached) continue;
    // Only circles are left: this one is opened here.
    const siblings = range.parent?.items ?? [];
    siblings.splice(siblings.indexOf(documents.get(range)), 1);
    tops.push(range);
    reach([range], ofItems);
  }
  return tops.flatMap((range) => {
    const document = documents.get(range);
    return document ? [document] : [];
  });
}
