import { readTalk } from '../../talk/read-talk';
import { type DataRecord, isRecord } from '../../talk/record';
import { foreignKeys } from '../annotation/foreign-keys';
import { iriOf, toList } from '../annotation/json-ld';
import { isSameJson } from '../json/same-json';
import { createIiifNames, manifestAddress, talkIdOfManifest } from './iiif-names';
import { reduceCanvas } from './reduce-canvas';
import { writeCanvas, writeManifestFields } from './write-talk-fields';

/**
 * Of a manifest, what would not come back if the talk of these fields were written: its keys as they are, and under
 * names of their own its `canvases` and the ranges that are not shown, `hiddenRanges`.
 */
export function foreignManifest(
  manifest: DataRecord,
  canvases: readonly DataRecord[],
  hidden: readonly DataRecord[],
  fields: DataRecord,
): DataRecord {
  const { items: _, structures: __, annotations, ...rest } = manifest;
  const { fields: talk } = readTalk(fields);
  const id = iriOf(manifest);
  const names = createIiifNames(id ?? manifestAddress(''));
  const references = toList(annotations).filter((page) => !(isRecord(page) && 'items' in page));
  const reduced = canvases.map(reduceCanvas);
  const length = reduced[0]?.['duration'];
  const own = writeCanvas(talk, names, typeof length === 'number' ? length : 0);
  return {
    ...(id !== undefined && talkIdOfManifest(id) === undefined && { id }),
    ...foreignKeys(rest, writeManifestFields(talk, names)),
    ...(!isSameJson(reduced, [own]) && reduced.length > 0 && { canvases: reduced }),
    ...(hidden.length > 0 && { hiddenRanges: hidden }),
    ...(references.length > 0 && { annotations: references }),
  };
}
