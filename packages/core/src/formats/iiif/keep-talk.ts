import { compareMoments } from '../../talk/moment-order';
import { type DataRecord, isRecord } from '../../talk/record';
import type { Talk } from '../../talk/talk';
import { toList } from '../annotation/json-ld';
import { findKept, withKept } from '../json/kept-fields';
import { isSameJson } from '../json/same-json';
import { type ReadManifest, readManifest } from './read-manifest';

/** The first canvas carries it: manifests may have no keys that their vocabulary does not know. */
function withCanvasKept(manifest: DataRecord, kept: DataRecord): DataRecord {
  const [first, ...others] = toList(manifest['items']);
  return isRecord(first) ? { ...manifest, items: [withKept(first, kept), ...others] } : manifest;
}

/** The order in which moments at the same time, and those without one, do not come back by themselves. */
function findOrder({ moments, unplaced }: Talk, back: ReadManifest['talk']): DataRecord {
  const wanted = [...moments, ...unplaced].map(({ id }) => id);
  const found = [...[...back.moments].sort(compareMoments), ...back.unplaced].map(({ id }) => id);
  return isSameJson(wanted, found) ? {} : { order: wanted };
}

/** The manifest with all of the talk that does not come back by itself kept beside it. */
export function keepTalk(manifest: DataRecord, talk: Talk): DataRecord {
  const { extra, moments: _, unplaced: __, ...fields } = talk;
  const read = (document: DataRecord) => readManifest(document, () => [], 'strict').talk;
  const back = read(manifest);
  const { extra: ___, moments: ____, unplaced: _____, ...found } = back;
  const kept = { ...findOrder(talk, back), ...findKept({ ...fields }, { ...found }) };
  const { extra: foreign } = read(withCanvasKept(manifest, kept));
  return withCanvasKept(manifest, { ...kept, ...findKept({ extra }, { extra: foreign }) });
}
