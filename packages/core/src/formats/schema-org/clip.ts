import type { DataRecord } from '../../talk/record';
import type { Moment } from '../../talk/talk';
import { partitionExtra } from '../json/kept-fields';
import { readClipUrl, type TimePlace, toClipUrl, toPageUrl } from './clip-url';
import { typesOf } from './json-ld-node';
import { readPeople, readPerson, writePerson } from './person';
import { readPicture } from './picture';

/** Where the page is that shows the recording, and how it is told a time. */
export interface PageOptions {
  readonly pageUrl?: string | undefined;
  readonly timeIn: TimePlace;
}

/** Text separated by commas, or a list of texts; nothing for anything else. */
function readKeywords(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.split(',').flatMap((word) => word.trim() || []);
  return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
}

/** The fields that say something, and the others under `extra`. */
function settle(fields: DataRecord, extra: DataRecord): DataRecord {
  const stated = Object.entries({ ...fields, extra }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated);
}

/** The precision of times in addresses. */
const millisecond = 0.001;

/** A Clip as a moment. Its address is left out where page and time say it already. */
export function readClip(clip: DataRecord, page: string | undefined): DataRecord {
  const { name, startOffset, endOffset, description, keywords, actor, creator, thumbnailUrl, url, ...rest } =
    clip;
  const { '@type': type, '@context': _, ...others } = rest;
  const stated = typeof url === 'string' ? readClipUrl(url) : undefined;
  const start = startOffset ?? stated;
  const isSameTime =
    typeof start === 'number' && stated !== undefined && Math.abs(start - stated) < millisecond;
  const isDerived = typeof url === 'string' && isSameTime && toPageUrl(url) === page;
  const tags = readKeywords(keywords);
  const people = readPeople(actor);
  const author = readPerson(creator);
  const picture = readPicture(thumbnailUrl);
  const isPlain = typesOf(clip).join() === 'Clip';
  return settle(
    {
      start,
      end: endOffset,
      label: name,
      kind: 'chapter',
      body: description,
      tags,
      people,
      creator: author,
      image: picture && { src: picture },
    },
    {
      ...(isPlain ? {} : { '@type': type }),
      ...others,
      ...(isDerived ? {} : { url }),
      ...(tags ? {} : { keywords }),
      ...(people ? {} : { actor }),
      ...(author ? {} : { creator }),
      ...(typeof thumbnailUrl === 'string' ? {} : { thumbnailUrl }),
    },
  );
}

export function writeClip(moment: Moment, { pageUrl, timeIn }: PageOptions): DataRecord {
  const { start, end, label, body, tags, people, creator, image } = moment;
  const { extra } = partitionExtra(moment.extra);
  const url = pageUrl === undefined ? {} : { url: toClipUrl(pageUrl, start, timeIn) };
  const { thumbnailUrl, ...others } = extra;
  return {
    '@type': 'Clip',
    ...url,
    ...others,
    name: label,
    startOffset: start,
    ...(end === undefined ? {} : { endOffset: end }),
    ...(body === undefined ? {} : { description: body }),
    ...(tags ? { keywords: tags } : {}),
    ...(people ? { actor: people.map(writePerson) } : {}),
    ...(creator ? { creator: writePerson(creator) } : {}),
    ...(image ? { thumbnailUrl: readPicture(thumbnailUrl) === image.src ? thumbnailUrl : image.src } : {}),
  };
}
