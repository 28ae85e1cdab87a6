export type DataRecord = Readonly<Record<string, unknown>>;

/** An object with fields, as opposed to a list. */
export function isRecord(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isStated = (field: unknown) => field !== undefined && field !== null;

/** The fields that say something: `undefined` and `null` count as absent. */
export function statedFields(record: DataRecord): DataRecord {
  return Object.fromEntries(Object.entries(record).filter(([, field]) => isStated(field)));
}

/**
 * The known fields that say something, and all others under `extra`, as they stand. A field `__proto__` is left out:
 * who copies `extra` into another object would change that object's prototype.
 */
export function withExtra(record: DataRecord, known: ReadonlySet<string>): DataRecord {
  const { extra = {}, ...fields } = record;
  const own = Object.entries(fields);
  const stated = own.filter(([name, field]) => known.has(name) && isStated(field));
  if (isStated(extra) && !isRecord(extra)) return Object.fromEntries([...stated, ['extra', extra]]);
  const kept = [...Object.entries(extra ?? {}), ...own.filter(([name]) => !known.has(name))].filter(
    ([name, field]) => name !== '__proto__' && field !== undefined,
  );
  return Object.fromEntries(kept.length === 0 ? stated : [...stated, ['extra', Object.fromEntries(kept)]]);
}
