import { type DataRecord, isRecord } from '../../talk/record';
import type { Link } from '../../talk/talk';
import { isLinkable } from '../annotation/agent';
import { iriOf, textOf, toList, toStrings } from '../annotation/json-ld';
import { annotationsOf, findPoster, isPainting, readCanvas } from './canvas';
import { talkIdOfManifest } from './iiif-names';
import { plainTexts, richTextOf } from './rich-text';
import { readPaintedTracks, readSideFiles } from './tracks';

/** All texts of a language map or list, whatever their language. */
function textsOf(value: unknown): readonly string[] {
  const texts = isRecord(value) ? Object.values(value).flatMap(toStrings) : toStrings(value);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function metadataOf(manifest: DataRecord, name: RegExp): readonly string[] {
  const entry = toList(manifest['metadata']).find(
    (one) => isRecord(one) && name.test(textOf(one['label']) ?? ''),
  );
  return isRecord(entry) ? textsOf(plainTexts(entry['value'])) : [];
}

function readHomepages(manifest: DataRecord): readonly Link[] {
  return toList(manifest['homepage']).flatMap((page) => {
    const url = iriOf(page);
    if (!isLinkable(url)) return [];
    const label = isRecord(page) ? textOf(page['label']) : undefined;
    return [{ url, ...(label !== undefined && label !== url && { label }) }];
  });
}

/** What a manifest and its first canvas say of the talk (IIIF Presentation 3.0, 5.2 and 5.3). */
export function readTalkFields(manifest: DataRecord, canvas: DataRecord | undefined): DataRecord {
  const { sources = [], duration, poster = findPoster(manifest) } = canvas ? readCanvas(canvas) : {};
  const painted = canvas ? annotationsOf(canvas['items']).filter(isPainting).flatMap(readPaintedTracks) : [];
  const side = (canvas ? annotationsOf(canvas['annotations']) : []).flatMap(
    (one) => readSideFiles(one) ?? [],
  );
  const tracks = [...painted, ...side.flatMap((files) => files.tracks)];
  const links = [...readHomepages(manifest), ...side.flatMap((files) => files.links)];
  const id = talkIdOfManifest(iriOf(manifest));
  const title = textOf(manifest['label']);
  const abstract = richTextOf(manifest['summary']);
  const [date] = metadataOf(manifest, /^date$/i);
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    speakers: metadataOf(manifest, /^speakers?$/i).map((name) => ({ name })),
    ...(abstract !== undefined && { abstract }),
    ...(date !== undefined && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date) && { date }),
    ...(duration !== undefined && { duration }),
    sources,
    ...(poster !== undefined && { poster }),
    ...(tracks.length > 0 && { tracks }),
    ...(links.length > 0 && { links }),
  };
}
