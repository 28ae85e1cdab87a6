import { isRecord } from '../../talk/record';
import { type JsonLdNode, listOf, typesOf } from './json-ld-node';

const videoTypes = new Set([
  'VideoObject',
  'AudioObject',
  'MediaObject',
  'MusicVideoObject',
  'PodcastEpisode',
]);

/** A recording and its clips. */
export interface FoundVideo {
  /** Absent for clips that stand alone. */
  readonly node?: JsonLdNode;
  readonly clips: readonly JsonLdNode[];
}

export interface FoundVideos {
  /** The first that has clips, or else the first. */
  readonly video?: FoundVideo;
  /** Other recordings that have clips, and clips that belong to none. */
  readonly others: readonly FoundVideo[];
}

const isClip = ({ fields }: JsonLdNode) => typesOf(fields).some((type) => /(?:^|[a-z])Clip$/.test(type));

/** Finds recordings and their clips, which stand in `hasPart` themselves or by their `@id`. */
export function findVideos(nodes: readonly JsonLdNode[]): FoundVideos {
  const clipOf = new Map<unknown, JsonLdNode>();
  for (const node of nodes) {
    if (!isClip(node)) continue;
    clipOf.set(node.fields, node);
    const id = node.fields['@id'];
    if (typeof id === 'string' && !clipOf.has(id)) clipOf.set(id, node);
  }
  const taken = new Set<JsonLdNode>();
  const videos = nodes.flatMap((node): FoundVideo[] => {
    const clips = listOf(node.fields['hasPart']).flatMap((part) => {
      const clip = clipOf.get(part) ?? (isRecord(part) ? clipOf.get(part['@id']) : undefined);
      if (!clip || taken.has(clip)) return [];
      taken.add(clip);
      return [clip];
    });
    const isVideo = typesOf(node.fields).some((type) => videoTypes.has(type));
    return isVideo || clips.length > 0 ? [{ node, clips }] : [];
  });
  const alone = nodes.filter((node) => clipOf.get(node.fields) === node && !taken.has(node));
  const first = videos.find(({ clips }) => clips.length > 0) ?? videos[0];
  const others = videos.filter((video) => video !== first && video.clips.length > 0);
  if (alone.length === 0) return { ...(first ? { video: first } : {}), others };
  if (!first) return { video: { clips: alone }, others };
  if (videos.length === 1) return { video: { ...first, clips: [...first.clips, ...alone] }, others };
  return { video: first, others: [...others, { clips: alone }] };
}
