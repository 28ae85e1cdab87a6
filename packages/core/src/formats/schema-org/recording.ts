import type { DataRecord } from '../../talk/record';
import type { MediaSource } from '../../talk/talk';
import { mediaTypeOf } from '../media-type';

const isHosted = (type: string | undefined) => type === 'video/youtube' || type === 'video/vimeo';

/** What `contentUrl` and `embedUrl` say, and what of them could not be used. */
export interface Recordings {
  readonly sources: readonly MediaSource[];
  readonly unused: DataRecord;
}

export function readRecordings({ contentUrl, encodingFormat, embedUrl }: DataRecord): Recordings {
  const stated = typeof encodingFormat === 'string' ? encodingFormat : undefined;
  const type = stated ?? (typeof contentUrl === 'string' ? mediaTypeOf(contentUrl) : undefined);
  const host = typeof embedUrl === 'string' ? mediaTypeOf(embedUrl) : undefined;
  const file = typeof contentUrl === 'string' && type !== undefined ? [{ src: contentUrl, type }] : [];
  const hosted =
    typeof embedUrl === 'string' && host !== undefined && isHosted(host)
      ? [{ src: embedUrl, type: host }]
      : [];
  return {
    sources: [...file, ...hosted],
    unused: {
      ...(file.length > 0 ? {} : { contentUrl, encodingFormat }),
      ...(hosted.length > 0 ? {} : { embedUrl }),
    },
  };
}

/** The address under which a host shows a recording inside other pages. */
function toEmbedUrl({ src }: MediaSource): string {
  const youtube =
    /^https?:\/\/(?:(?:www|m)\.)?(?:youtube\.com\/watch\?(?:[^#]*&)?v=|youtu\.be\/)([\w-]{1,20})/.exec(src);
  if (youtube) return `https://www.youtube.com/embed/${youtube[1]}`;
  const vimeo = /^https?:\/\/(?:www\.)?vimeo\.com\/(\d{1,20})/.exec(src);
  return vimeo ? `https://player.vimeo.com/video/${vimeo[1]}` : src;
}

/** The first file and the first hosted recording. */
export function writeRecordings(sources: readonly MediaSource[]): DataRecord {
  const file = sources.find(({ type }) => !isHosted(type));
  const hosted = sources.find(({ type }) => isHosted(type));
  return {
    ...(file ? { contentUrl: file.src } : {}),
    ...(file && mediaTypeOf(file.src) !== file.type ? { encodingFormat: file.type } : {}),
    ...(hosted ? { embedUrl: toEmbedUrl(hosted) } : {}),
  };
}
