import type { DataRecord } from '../../talk/record';
import type { MediaSource, Talk } from '../../talk/talk';
import { hasType, iriOf, textOf } from '../annotation/json-ld';
import { isUri } from '../annotation/uri';
import { talkIdOf, talkUrn } from '../annotation/urn-names';
import { findKept, keptName, withKept } from '../json/kept-fields';
import { annotationContext } from './musts';

const pageKeys = new Set(['@context', 'id', 'type', 'label', 'items', keptName]);
// Of a collection, these say only where its pages are.
const collectionKeys = new Set([...pageKeys, 'first', 'last', 'total']);

export const isPage = (root: DataRecord): boolean =>
  hasType(root, 'AnnotationPage') || hasType(root, 'AnnotationCollection');

/** What an AnnotationPage or AnnotationCollection says of the talk (Web Annotation Data Model, 5). */
export function readPage(page: DataRecord, sources: readonly MediaSource[]): DataRecord {
  const known = hasType(page, 'AnnotationCollection') ? collectionKeys : pageKeys;
  const iri = iriOf(page);
  const id = talkIdOf(iri);
  const title = textOf(page['label']);
  const foreign = Object.entries(page).filter(([name]) => !known.has(name) && name !== '__proto__');
  const extra = Object.fromEntries([
    ...(iri === undefined || id !== undefined ? [] : [['id', iri]]),
    ...foreign,
  ]);
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    speakers: [],
    sources,
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

/** A page that reads back as the talk; what pages have no place for is kept beside it, with `also`. */
export function writePage(
  talk: Omit<Talk, 'moments' | 'unplaced'>,
  items: readonly DataRecord[],
  sources: readonly MediaSource[],
  also: DataRecord,
): DataRecord {
  const { id: iri, ...extra } = talk.extra ?? {};
  const foreign = Object.entries(extra).filter(([name]) => !pageKeys.has(name) && name !== '__proto__');
  const page = {
    '@context': annotationContext,
    id: isUri(iri) ? iri : talkUrn(talk.id),
    type: 'AnnotationPage',
    label: talk.title,
    ...Object.fromEntries(foreign),
    items,
  };
  return withKept(page, { ...also, ...findKept({ ...talk }, readPage(page, sources)) });
}
