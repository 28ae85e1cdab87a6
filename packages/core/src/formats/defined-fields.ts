import type { DataRecord } from '../talk/record';

/** The fields that are not `undefined`, or `undefined` where all are: an `extra` with nothing in it is none. */
export function definedFields(fields: DataRecord): DataRecord | undefined {
  const defined = Object.entries(fields).filter(([, value]) => value !== undefined);
  return defined.length > 0 ? Object.fromEntries(defined) : undefined;
}
