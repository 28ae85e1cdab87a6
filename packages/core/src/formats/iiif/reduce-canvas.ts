import { type DataRecord, isRecord } from '../../talk/record';
import { toList } from '../annotation/json-ld';
import { keptName } from '../json/kept-fields';
import { readSideFiles } from './tracks';

const isSide = (annotation: unknown): boolean =>
  isRecord(annotation) && readSideFiles(annotation) !== undefined;

/** A canvas without the annotations that become moments, and without what is kept beside it. */
export function reduceCanvas(canvas: DataRecord): DataRecord {
  const { annotations, [keptName]: _, ...rest } = canvas;
  const pages = toList(annotations).flatMap((page) => {
    if (!isRecord(page) || !Array.isArray(page['items'])) return [page];
    const items = page['items'].filter(isSide);
    return items.length > 0 ? [{ ...page, items }] : [];
  });
  return pages.length > 0 ? { ...rest, annotations: pages } : rest;
}
