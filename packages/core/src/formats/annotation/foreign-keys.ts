import { type DataRecord, isRecord } from '../../talk/record';
import { keptName } from '../json/kept-fields';
import { isSameJson } from '../json/same-json';
import { toList } from './json-ld';
import { readTarget } from './target';

const simpleKeys = new Set(['type', 'source', 'selector', 'conformsTo', 'value']);

/** A track or a named part of the recording is no time and no region. */
const hasOtherDimensions = (text: string): boolean => /(?:^|[#&])(?:track|id)=/.test(text);

const isSimple = (value: unknown): boolean =>
  typeof value === 'string'
    ? !hasOtherDimensions(value)
    : isRecord(value) &&
      Object.entries(value).every(([name, part]) => simpleKeys.has(name) && isSimple(part));

/** Targets have many spellings for the same. */
const isSameTarget = (one: unknown, other: unknown): boolean =>
  isSimple(one) && isSameJson(readTarget(one, 'strict'), readTarget(other, 'strict'));

const isSameMeaning = (name: string, one: unknown, other: unknown): boolean =>
  isSameJson(toList(one), toList(other)) || (name === 'target' && isSameTarget(one, other));

/**
 * The keys of a document that would not come back if its moment were written: those that the model has no name for,
 * and those of which it takes only a part.
 */
export function foreignKeys(
  document: DataRecord,
  written: DataRecord,
  ignored: ReadonlySet<string> = new Set(),
): DataRecord {
  const keys = Object.entries(document).filter(
    ([name, value]) =>
      name !== keptName &&
      name !== '__proto__' &&
      !ignored.has(name) &&
      !isSameMeaning(name, value, written[name]),
  );
  return Object.fromEntries(keys);
}
