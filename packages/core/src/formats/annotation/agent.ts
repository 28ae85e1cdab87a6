import { type DataRecord, isRecord } from '../../talk/record';
import type { Person } from '../../talk/talk';
import { iriOf, textOf, toList } from './json-ld';
import { isUri } from './uri';

/** An address that a viewer may be sent to. */
export function isLinkable(iri: unknown): iri is string {
  return typeof iri === 'string' && /^(?:https?|mailto):/i.test(iri);
}

/** The first of some agents (Web Annotation Data Model, 3.3.2); one that has only an IRI is called by it. */
export function readAgent(value: unknown): Person | undefined {
  const [agent] = toList(value);
  const iri = iriOf(agent);
  const url = isLinkable(iri) ? { url: iri } : {};
  if (!isRecord(agent)) return iri === undefined ? undefined : { name: iri, ...url };
  const name = textOf(agent['name']) ?? textOf(agent['label']) ?? textOf(agent['nickname']) ?? iri;
  if (name === undefined) return undefined;
  const affiliation = textOf(agent['affiliation']);
  return { name, ...(affiliation !== undefined && { affiliation }), ...url };
}

/** A person, with `affiliation`, which the Web Annotation Data Model has no name for, as a key of its own. */
export function writeAgent({ name, affiliation, url }: Person): DataRecord | string {
  if (name === url && affiliation === undefined && isUri(url)) return url;
  return {
    ...(isUri(url) && { id: url }),
    type: 'Person',
    name,
    ...(affiliation !== undefined && { affiliation }),
  };
}
