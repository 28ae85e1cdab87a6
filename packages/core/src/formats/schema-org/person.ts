import { type DataRecord, isRecord } from '../../talk/record';
import type { Person } from '../../talk/talk';
import { listOf } from './json-ld-node';

/** A Person or a name; nothing for an Organization or what has no name. */
export function readPerson(value: unknown): DataRecord | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { name: value };
  if (!isRecord(value) || typeof value['name'] !== 'string' || value['@type'] === 'Organization')
    return undefined;
  const { '@type': _, affiliation, ...person } = value;
  const employer = isRecord(affiliation) ? affiliation['name'] : affiliation;
  return { ...person, ...(typeof employer === 'string' ? { affiliation: employer } : {}) };
}

/** Everyone of a property, or nothing if one of them is no person. */
export function readPeople(value: unknown): readonly DataRecord[] | undefined {
  const people = listOf(value).map(readPerson);
  const known = people.filter((person) => person !== undefined);
  return known.length === 0 || known.length < people.length ? undefined : known;
}

export function writePerson({ affiliation, ...person }: Person): DataRecord {
  const employer =
    affiliation === undefined ? {} : { affiliation: { '@type': 'Organization', name: affiliation } };
  return { '@type': 'Person', ...person, ...employer };
}
