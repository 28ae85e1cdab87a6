export type DataRecord = Readonly<Record<string, unknown>>;

/** An object with fields, as opposed to a list. */
export function isRecord(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that say something: `undefined` and `null` count as absent. */
export function statedFields(record: DataRecord): DataRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([, field]) => field !== undefined && field !== null),
  );
}

/**
 * The known fields that say something, and all others under `extra`, as they stand. A field `__proto__` is left out:
 * who copies `extra` into another object would change that object's prototype.
 */
export function withExtra(record: DataRecord, known: ReadonlySet<string>): DataRecord {
  const fields: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  const keep = (name: string, field: unknown) => {
    if (field !== undefined && name !== '__proto__') extra[name] = field;
  };
  if (isRecord(record['extra'])) {
    for (const [name, field] of Object.entries(record['extra'])) keep(name, field);
  }
  for (const [name, field] of Object.entries(record)) {
    if (!known.has(name)) keep(name, field);
    else if (field !== undefined && field !== null) fields[name] = field;
  }
  // An `extra` that is no object stays where it is, to be found by the schema.
  if (isRecord(record['extra'] ?? {})) delete fields['extra'];
  if (Object.keys(extra).length > 0) fields['extra'] ??= extra;
  return fields;
}
