import { type DataRecord, isRecord } from '../../talk/record';
import type { Link, TextTrackSource } from '../../talk/talk';
import { hasType, iriOf, textOf, toStrings } from '../annotation/json-ld';
import { applyKept, keptName, withKept } from '../json/kept-fields';
import { inNoLanguage } from './iiif-dialect';
import { alternatives } from './painting';

/** What files beside the recording hold. */
export interface SideFiles {
  readonly tracks: readonly TextTrackSource[];
  /** Transcripts that no player shows in time. */
  readonly links: readonly Link[];
}

const timedText = /^(?:text\/(?:vtt|srt)|application\/(?:x-subrip|ttml\+xml))$/i;

/** The word of version 4 (`provides`), whose vocabulary has more than the kinds of tracks. */
const kinds: Readonly<Record<string, TextTrackSource['kind']>> = {
  subtitles: 'subtitles',
  closedCaptions: 'captions',
  audioDescription: 'descriptions',
};

function isTimedText(body: DataRecord, iri: string): boolean {
  const [format] = toStrings(body['format']);
  return timedText.test(format ?? '') || /\.(?:vtt|srt|ttml)$/i.test(iri.split(/[?#]/, 1)[0] ?? '');
}

const trackKinds: ReadonlySet<unknown> = new Set([
  'captions',
  'subtitles',
  'descriptions',
  'chapters',
  'metadata',
]);
const isTrackKind = (kind: unknown): kind is TextTrackSource['kind'] => trackKinds.has(kind);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function readTrack(body: DataRecord, iri: string, provided: readonly string[]): TextTrackSource {
  const language = toStrings(body['language'])[0];
  const label = textOf(body['label']);
  const stated = applyKept({}, body[keptName])['kind'];
  const kind = isTrackKind(stated)
    ? stated
    : (provided.map((word) => kinds[word]).find(isTrackKind) ?? 'captions');
  return {
    src: iri,
    kind,
    ...(language !== undefined && isLanguage(language) && { language }),
    ...(label !== undefined && { label }),
  };
}

/**
 * The captions and transcripts that an annotation points to, `undefined` if it has something to say itself (IIIF
 * Presentation 3.0, 5.6, motivation `supplementing`; recipes 0074 and 0219).
 */
export function readSideFiles(annotation: DataRecord): SideFiles | undefined {
  if (!toStrings(annotation['motivation']).includes('supplementing')) return undefined;
  const bodies = alternatives(annotation['body']).filter(isRecord);
  const tracks: TextTrackSource[] = [];
  const links: Link[] = [];
  for (const body of bodies) {
    const iri = iriOf(body);
    if (hasType(body, 'TextualBody') || 'value' in body || iri === undefined) return undefined;
    const label = textOf(body['label']);
    if (isTimedText(body, iri)) tracks.push(readTrack(body, iri, toStrings(annotation['provides'])));
    else links.push({ url: iri, ...(label !== undefined && { label }) });
  }
  return tracks.length + links.length > 0 ? { tracks, links } : undefined;
}

/** The captions that stand among what is painted, as some players have them. */
export function readPaintedTracks(annotation: DataRecord): readonly TextTrackSource[] {
  return alternatives(annotation['body']).flatMap((body) => {
    const iri = iriOf(body);
    return isRecord(body) && iri !== undefined && isTimedText(body, iri) ? [readTrack(body, iri, [])] : [];
  });
}

/** An annotation that reads back as the track. */
export function writeTrack(
  { src, kind, language, label }: TextTrackSource,
  id: string,
  canvas: string,
): DataRecord {
  const format = /\.srt$/i.test(src.split(/[?#]/, 1)[0] ?? '') ? 'application/x-subrip' : 'text/vtt';
  const body = {
    id: src,
    type: 'Text',
    format,
    ...(language !== undefined && { language }),
    ...(label !== undefined && { label: inNoLanguage(label) }),
  };
  const kept = kind === 'captions' ? {} : { kind };
  return { id, type: 'Annotation', motivation: 'supplementing', body: withKept(body, kept), target: canvas };
}
