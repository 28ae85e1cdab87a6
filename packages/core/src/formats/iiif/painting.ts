import { type DataRecord, isRecord } from '../../talk/record';
import type { MediaSource, Seconds } from '../../talk/talk';
import { hasType, iriOf, textOf, toList, toStrings } from '../annotation/json-ld';
import { readTarget } from '../annotation/target';
import { mediaTypeOf } from '../media-type';

/** A recording that is painted onto a canvas, in each of the forms there are of it. */
export interface PaintedMedia {
  readonly sources: readonly MediaSource[];
  readonly duration?: Seconds;
  /** The canvas time at which the recording's own time is 0. */
  readonly offset: Seconds;
}

/** Bodies, with every alternative of a Choice. */
export function alternatives(bodies: unknown): readonly unknown[] {
  return toList(bodies).flatMap((body) =>
    isRecord(body) && hasType(body, 'Choice') ? toList(body['items']) : [body],
  );
}

interface Media {
  readonly resource: DataRecord;
  readonly source: MediaSource;
  /** Where in the recording the painted part begins. */
  readonly start: Seconds;
}

const isMediaType = (type: string): boolean => /^(?:video|audio|application)\//i.test(type);

function typeOf(resource: DataRecord, src: string): string | undefined {
  const isSound = hasType(resource, 'Sound') || hasType(resource, 'Audio');
  const isMedia = isSound || hasType(resource, 'Video');
  const stated = toStrings(resource['format'])[0];
  if (stated !== undefined && (isMedia ? isMediaType(stated) : /^(?:video|audio)\//i.test(stated)))
    return stated;
  if (!isMedia) return undefined;
  return mediaTypeOf(src) ?? (isSound ? 'audio/mpeg' : 'video/mp4');
}

function readMedia(body: unknown): Media | undefined {
  const resource = isRecord(body) && 'source' in body ? toList(body['source'])[0] : body;
  const src = iriOf(resource);
  const type = isRecord(resource) && src !== undefined ? typeOf(resource, src) : undefined;
  if (!isRecord(resource) || src === undefined || type === undefined) return undefined;
  const label = textOf(resource['label']);
  const { start = 0 } = resource === body ? {} : readTarget(body, 'lenient');
  return { resource, source: { src, type, ...(label !== undefined && { label }) }, start };
}

/** The recording that an annotation paints (IIIF Presentation 3.0, 5.6), if it paints one. */
export function readPainting(annotation: DataRecord): PaintedMedia | undefined {
  const media = alternatives(annotation['body']).flatMap((body) => readMedia(body) ?? []);
  const [first] = media;
  if (!first) return undefined;
  const duration = first.resource['duration'];
  const { start = 0 } = readTarget(annotation['target'], 'lenient');
  return {
    sources: media.map(({ source }) => source),
    ...(typeof duration === 'number' && duration > 0 && { duration }),
    offset: Math.max(0, start - first.start),
  };
}
