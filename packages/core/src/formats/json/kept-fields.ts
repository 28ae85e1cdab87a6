import type { DataRecord } from '../../talk/record';
import { isRecord } from '../../talk/record';
import { findJsonLoss } from './json-loss';
import { isSameJson } from './same-json';

/**
 * The key under which a document of another vocabulary carries what that vocabulary has no place for: the fields of
 * the model as they are, `null` where a field is absent though the document seems to state it. Readers of JSON-LD skip
 * keys that no context defines.
 */
export const keptName = 'x-talkmark';

/** What must be kept beside a document so that who reads `found` in it gets `wanted`. */
export function findKept(wanted: DataRecord, found: DataRecord): DataRecord {
  const kept: Record<string, unknown> = {};
  const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  // Sorted, so that the same talk is written the same, however its fields are ordered.
  for (const name of [...names].sort()) {
    if (!isSameJson(wanted[name], found[name])) kept[name] = wanted[name] ?? null;
  }
  return kept;
}

/** A document with what is kept beside it, if that is anything. */
export function withKept<Document extends DataRecord>(document: Document, kept: DataRecord): DataRecord {
  return Object.keys(kept).length === 0 ? document : { ...document, [keptName]: kept };
}

/** What was found in a document, put right by what is kept beside it. */
export function applyKept(found: DataRecord, kept: unknown): DataRecord {
  if (!isRecord(kept)) return found;
  const fields = Object.entries({ ...found, ...kept });
  return Object.fromEntries(fields.filter(([, value]) => value !== null && value !== undefined));
}

/** The fields of `extra` that JSON can hold, and why it cannot hold the others. */
export function partitionExtra(extra: DataRecord = {}): {
  readonly extra: DataRecord;
  readonly lost: readonly { readonly name: string; readonly reason: string }[];
} {
  const lost = Object.entries(extra).flatMap(([name, value]) => {
    const reason = findJsonLoss(value);
    return reason === undefined ? [] : [{ name, reason }];
  });
  if (lost.length === 0) return { extra, lost };
  const names = new Set(lost.map(({ name }) => name));
  return { extra: Object.fromEntries(Object.entries(extra).filter(([name]) => !names.has(name))), lost };
}
