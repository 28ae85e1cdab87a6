import type { IriNames } from '../annotation/annotation-context';
import { fromUriPart, toUriPart } from '../annotation/uri';
import { isHttpUri } from './sound-resources';

const host = 'https://talkmark.invalid/';

/** What the resources of one manifest are called. */
export interface IiifNames extends IriNames {
  readonly manifest: string;
  readonly canvas: string;
  /** A name for something else in it. */
  part(name: string): string;
}

/** The address of a manifest that has none yet; `.invalid` leads nowhere for certain (RFC 6761, 6.4). */
export function manifestAddress(talkId: string): string {
  return `${host}${toUriPart(talkId)}/manifest.json`;
}

/** The talk's id in such an address; `undefined` for any other. */
export function talkIdOfManifest(address: string | undefined): string | undefined {
  const part = /^https:\/\/talkmark\.invalid\/([^/]+)\/manifest\.json$/.exec(address ?? '')?.[1];
  return part === undefined ? undefined : fromUriPart(part);
}

/** Ids that are addresses name resources themselves; others become addresses below the manifest's. */
export function createIiifNames(manifest: string): IiifNames {
  const base = manifest.replace(/\/manifest(?:\.json)?$/, '');
  const moments = `${base}/moment/`;
  return {
    manifest,
    canvas: `${base}/canvas/1`,
    part: (name) => `${base}/${name}`,
    toIri: (id) => (isHttpUri(id) && !id.startsWith(moments) ? id : `${moments}${toUriPart(id)}`),
    toId: (iri) => (iri.startsWith(moments) ? fromUriPart(iri.slice(moments.length)) : undefined) ?? iri,
  };
}
