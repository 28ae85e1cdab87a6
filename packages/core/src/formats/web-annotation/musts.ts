import type { Fault, Path } from '../../talk/fault';
import type { DataRecord } from '../../talk/record';
import { iriOf, toStrings } from '../annotation/json-ld';
import { isUri } from '../annotation/uri';
import { mustFault } from './must-fault';
import { findResourceFaults, isStyled, type Role } from './must-resources';
import { findValueFaults, isEach, isOneIri, located } from './must-values';

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** A document's `@context`; those of IIIF Presentation contain this one. */
export function findContextFaults(document: DataRecord, path: Path): Fault[] {
  const contexts = toStrings(document['@context']);
  if (contexts.includes(annotationContext)) return [];
  const problem = `"@context" is missing or names another vocabulary: write "@context": "${annotationContext}"`;
  const isOther =
    '@context' in document && !contexts.some((context) => context.includes('iiif.io/api/presentation'));
  return [mustFault('3.1', [...path, '@context'], problem, { isDropped: isOther })];
}

function findIdentityFaults(annotation: DataRecord, path: Path): Fault[] {
  const faults: Fault[] = [];
  if (!isOneIri(annotation['id'])) {
    const problem = '"id" is exactly one IRI: write "https://…" or "urn:uuid:…"';
    const isDropped = 'id' in annotation;
    const repair = iriOf(annotation) === undefined ? 'Another stands in' : 'The first was taken as it is';
    faults.push(mustFault('3.1', [...path, 'id'], problem, { isDropped, repair }));
  }
  if (!toStrings(annotation['type']).includes('Annotation')) {
    faults.push(
      mustFault('3.1', [...path, 'type'], '"type" is missing or another: write "type": "Annotation"'),
    );
  }
  return faults;
}

function findBodyValueFaults(annotation: DataRecord, path: Path): Fault[] {
  if (!('bodyValue' in annotation)) return [];
  const at = [...path, 'bodyValue'];
  if (!isEach(annotation['bodyValue'], (value) => typeof value === 'string', 1)) {
    return [mustFault('3.2.5', at, '"bodyValue" is one text: write it in quotes', { isDropped: true })];
  }
  const problem = 'An annotation has a "body" or a "bodyValue", not both: leave one out';
  return 'body' in annotation ? [mustFault('3.2.5', at, problem, { isDropped: true })] : [];
}

function findRoleFaults(annotation: DataRecord, path: Path, role: Role): Fault[] {
  if (!(role in annotation)) return [];
  const at = [...path, role];
  const value = annotation[role];
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return [mustFault('3.2', at, `There is no ${role} here: write one, or leave "${role}" out`)];
  return located(value, at).flatMap((one) => findResourceFaults(one.value, one.path, role));
}

function findStyleFaults(annotation: DataRecord, path: Path): Fault[] {
  const isAsked = (['body', 'target'] as const).some((role) =>
    located(annotation[role], []).some(({ value }) => isStyled(value)),
  );
  if (!isAsked || 'stylesheet' in annotation) return [];
  return [mustFault('4.4', path, 'A "styleClass" needs a "stylesheet" of the annotation: write one')];
}

/**
 * Every rule with a MUST that an annotation breaks (Web Annotation Data Model, 3.1 to 4.4). Its `@context` is looked
 * at apart: in a page, the page has it.
 */
export function findMustFaults(annotation: DataRecord, path: Path = []): Fault[] {
  const missing =
    'target' in annotation
      ? []
      : [mustFault('3.1', [...path, 'target'], '"target" is missing: write the IRI of the recording')];
  return [
    ...findIdentityFaults(annotation, path),
    ...missing,
    ...findBodyValueFaults(annotation, path),
    ...findRoleFaults(annotation, path, 'body'),
    ...findRoleFaults(annotation, path, 'target'),
    ...findValueFaults(annotation, path, 'annotation'),
    ...findStyleFaults(annotation, path),
  ];
}

/** Whether an annotation by itself keeps every MUST. */
export function isSoundAnnotation(annotation: DataRecord): boolean {
  // Schemas take URIs, which are the IRIs that need no encoding.
  return (
    isUri(annotation['id']) &&
    findContextFaults(annotation, []).length === 0 &&
    findMustFaults(annotation).length === 0
  );
}
