import { type DataRecord, isRecord } from '../../talk/record';
import type { MediaSource, Seconds } from '../../talk/talk';
import { hasType, iriOf, toList, toStrings } from '../annotation/json-ld';
import { type PaintedMedia, readPainting } from './painting';

/** A canvas, or in version 4 another container that has a duration. */
export interface Canvas {
  readonly id?: string;
  readonly sources: readonly MediaSource[];
  /** Of the recording, which is that of the canvas if it begins with it. */
  readonly duration?: Seconds;
  /** The canvas time at which the recording's own time is 0. */
  readonly offset: Seconds;
  readonly poster?: string;
  /** Recordings that are painted before or after the first. */
  readonly others: readonly PaintedMedia[];
}

/** The annotations of pages that are embedded. */
export function annotationsOf(pages: unknown): readonly DataRecord[] {
  return toList(pages)
    .flatMap((page) => (isRecord(page) ? toList(page['items']) : []))
    .filter(isRecord);
}

export function isPainting(annotation: DataRecord): boolean {
  return toStrings(annotation['motivation']).some((name) => /^(?:sc:)?painting$/.test(name));
}

function firstImage(resources: unknown): string | undefined {
  const image = toList(resources).find(
    (resource) => hasType(resource, 'Image') || typeof resource === 'string',
  );
  const iri = iriOf(image);
  return iri !== undefined && /^https?:/i.test(iri) ? iri : undefined;
}

/** The picture that stands for a resource until it is opened (3.1 `thumbnail`, 3.2 `placeholderCanvas`). */
export function findPoster(resource: DataRecord): string | undefined {
  const placeholder = resource['placeholderCanvas'] ?? resource['placeholderContainer'];
  const painted = isRecord(placeholder) ? annotationsOf(placeholder['items']) : [];
  return firstImage(painted.flatMap(({ body }) => toList(body))) ?? firstImage(resource['thumbnail']);
}

/** What a canvas says of the recording it shows (IIIF Presentation 3.0, 5.3). */
export function readCanvas(canvas: DataRecord): Canvas {
  const painted = annotationsOf(canvas['items'])
    .filter(isPainting)
    .flatMap((annotation) => readPainting(annotation) ?? []);
  const [first, ...others] = painted;
  const offset = first?.offset ?? 0;
  const stated = canvas['duration'];
  const ofCanvas = typeof stated === 'number' && stated > 0 ? stated : undefined;
  const duration = offset > 0 ? first?.duration : (ofCanvas ?? first?.duration);
  const id = iriOf(canvas);
  const poster = findPoster(canvas);
  return {
    ...(id !== undefined && { id }),
    sources: first?.sources ?? [],
    ...(duration !== undefined && { duration }),
    offset,
    ...(poster !== undefined && { poster }),
    others,
  };
}
