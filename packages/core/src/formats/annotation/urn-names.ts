import type { IriNames } from './annotation-context';
import { fromUriPart, isUri, toUriPart } from './uri';

const prefix = 'urn:x-talkmark:';

/** A name for a talk that has no address. */
export function talkUrn(talkId: string): string {
  return `${prefix}${toUriPart(talkId)}`;
}

/** The talk's id in such a name; `undefined` for any other IRI. */
export function talkIdOf(urn: string | undefined): string | undefined {
  const part = urn?.startsWith(prefix) ? urn.slice(prefix.length) : '';
  return part === '' || part.includes(':') ? undefined : fromUriPart(part);
}

/** Ids that are URIs name annotations themselves; others become URNs below the talk's. */
export function createUrnNames(talkId: string): IriNames {
  return {
    toIri: (id) => (isUri(id) && !id.startsWith(prefix) ? id : `${talkUrn(talkId)}:${toUriPart(id)}`),
    toId: (iri) => {
      const part = /^urn:x-talkmark:[^:]*:([^:]+)$/.exec(iri)?.[1];
      return (part === undefined ? undefined : fromUriPart(part)) ?? iri;
    },
  };
}
