import type { DataRecord } from '../../talk/record';
import type { MediaSource, Talk } from '../../talk/talk';
import { inNoLanguage } from './iiif-dialect';
import type { IiifNames } from './iiif-names';
import { richInNoLanguage, writeRichText } from './rich-text';
import { isHttpUri } from './sound-resources';
import { writeTrack } from './tracks';

export const presentationContext = 'http://iiif.io/api/presentation/3/context.json';

export type TalkFields = Partial<Omit<Talk, 'moments' | 'unplaced'>>;

function writeMetadata({ speakers = [], date }: TalkFields): readonly DataRecord[] {
  return [
    ...(speakers.length > 0
      ? [{ label: { en: ['Speakers'] }, value: { none: speakers.map(({ name }) => writeRichText(name)) } }]
      : []),
    ...(date === undefined ? [] : [{ label: { en: ['Date'] }, value: inNoLanguage(date) }]),
  ];
}

/** What a manifest says of a talk itself. */
export function writeManifestFields(talk: TalkFields, { manifest }: IiifNames): DataRecord {
  const { title = 'Untitled talk', abstract, poster, links = [] } = talk;
  const metadata = writeMetadata(talk);
  const homepage = links
    .filter(({ url }) => isHttpUri(url))
    .map(({ url, label = url }) => ({
      id: url,
      type: 'Text',
      label: inNoLanguage(label),
      format: 'text/html',
    }));
  return {
    '@context': presentationContext,
    id: manifest,
    type: 'Manifest',
    label: inNoLanguage(title),
    ...(abstract !== undefined && { summary: richInNoLanguage(abstract) }),
    ...(metadata.length > 0 && { metadata }),
    ...(homepage.length > 0 && { homepage }),
    ...(isHttpUri(poster) && { thumbnail: [{ id: poster, type: 'Image' }] }),
  };
}

const isSound = ({ type }: MediaSource): boolean => type.startsWith('audio/');

function writeSource(source: MediaSource, duration: number | undefined): DataRecord {
  const { src, type, label } = source;
  return {
    id: src,
    type: isSound(source) ? 'Sound' : 'Video',
    ...(/^[a-z]+\//.test(type) && { format: type }),
    ...(duration !== undefined && { duration }),
    ...(label !== undefined && { label: inNoLanguage(label) }),
  };
}

/**
 * The canvas that shows a talk, with its captions. A picture has the size 1920 × 1080 in the units of the canvas, for
 * nothing says how large it is; a talk whose duration is unknown lasts `length` seconds.
 */
export function writeCanvas(talk: TalkFields, names: IiifNames, length: number): DataRecord {
  const { sources = [], tracks = [] } = talk;
  const duration = talk.duration !== undefined && talk.duration > 0 ? talk.duration : undefined;
  const painted = sources.filter(({ src }) => isHttpUri(src));
  const bodies = painted.map((source) => writeSource(source, duration));
  const painting = {
    id: names.part('canvas/1/recording'),
    type: 'Annotation',
    motivation: 'painting',
    body: bodies.length > 1 ? { type: 'Choice', items: bodies } : bodies[0],
    target: names.canvas,
  };
  const files = tracks
    .filter(({ src }) => isHttpUri(src))
    .map((track, index) => writeTrack(track, names.part(`canvas/1/track/${index + 1}`), names.canvas));
  const page = (name: string, items: readonly DataRecord[]) => ({
    id: names.part(name),
    type: 'AnnotationPage',
    items,
  });
  return {
    id: names.canvas,
    type: 'Canvas',
    duration: duration ?? length,
    ...(!(sources.length > 0 && sources.every(isSound)) && { width: 1920, height: 1080 }),
    items: bodies.length > 0 ? [page('canvas/1/recordings', [painting])] : [],
    ...(files.length > 0 && { annotations: [page('canvas/1/tracks', files)] }),
  };
}
