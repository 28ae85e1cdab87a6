export type DataRecord = Readonly<Record<string, unknown>>;

/** An object with fields, as opposed to a list. */
export function isRecord(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that say something: `undefined` and `null` count as absent. */
export function statedFields(record: DataRecord): DataRecord {
  return Object.fromEntries(Object.entries(record).filter(([, field]) => field != null));
}

/**
 * The known fields that say something, and all others under `extra`, as they stand. A field `__proto__` is left out:
 * who copies `extra` into another object would change that object's prototype.
 */
export function withExtra(record: DataRecord, known: object): DataRecord {
  const names = Object.keys(record);
  const isKnown = (name: string) => Object.hasOwn(known, name);
  if (names.every((name) => isKnown(name) && record[name] != null)) return record;

  const fields: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  const keep = (from: DataRecord, name: string) => {
    if (from[name] !== undefined && name !== '__proto__') extra[name] = from[name];
  };
  const stated = record['extra'];
  if (isRecord(stated)) for (const name of Object.keys(stated)) keep(stated, name);
  // One that is no object stays where it is, to be found by the schema.
  else if (stated != null) fields['extra'] = stated;
  for (const name of names) {
    if (isKnown(name)) {
      if (record[name] != null) fields[name] = record[name];
    } else if (name !== 'extra') keep(record, name);
  }
  if (Object.keys(extra).length > 0) fields['extra'] ??= extra;
  return fields;
}
