import type { DataRecord } from '../../talk/record';
import { toStrings } from '../annotation/json-ld';

/** Names of version 2 as version 3 has them. */
export function upgradeNames({ '@id': id, '@type': type, '@context': _, ...rest }: DataRecord): DataRecord {
  const short = toStrings(type).map((name) => name.replace(/^\w+:/, ''))[0];
  return { ...(id !== undefined && { id }), ...(short !== undefined && { type: short }), ...rest };
}
