import type { Path } from '../../talk/fault';
import type { ReadMoment } from '../../talk/read-moment';
import { type DataRecord, isRecord } from '../../talk/record';
import type { AnnotationContext } from '../annotation/annotation-context';
import { foreignKeys } from '../annotation/foreign-keys';
import { iriOf, textOf, toList } from '../annotation/json-ld';
import type { NotedMoment } from '../annotation/noted-moment';
import { readNoted, shiftTimes, withForeign } from '../annotation/read-annotation';
import type { Target } from '../annotation/target';
import { writeTargetIri } from '../annotation/write-target';
import { applyKept, keptName } from '../json/kept-fields';
import { inNoLanguage } from './iiif-dialect';
import { richInNoLanguage, richTextOf } from './rich-text';
import { isHttpUri } from './sound-resources';

/** What the model has names for, given what the range covers. */
export function readRangeFields(
  range: DataRecord,
  extent: Target,
  { names, offset }: AnnotationContext,
): NotedMoment {
  const iri = iriOf(range);
  const body = richTextOf(range['summary']);
  const [thumbnail] = toList(range['thumbnail']);
  const src = iriOf(thumbnail);
  const alt = isRecord(thumbnail) ? textOf(thumbnail['label']) : undefined;
  return {
    ...(iri !== undefined && { id: names.toId(iri) }),
    ...shiftTimes(extent, offset),
    label: textOf(range['label']) ?? iri ?? 'Range',
    kind: 'chapter',
    ...(body !== undefined && { body }),
    ...(src !== undefined && { image: { src, ...(alt !== undefined && { alt }) } }),
    ...(extent.region && { region: extent.region }),
  };
}

/** The range that says of a chapter all that ranges have names for. Its items are the chapter's own part of the canvas. */
export function writeRangeFields(
  moment: NotedMoment,
  { names, source, offset }: AnnotationContext,
): DataRecord {
  const { id, label, body, image, start, region } = moment;
  const isPart = start !== undefined || region !== undefined;
  return {
    ...(id !== undefined && { id: names.toIri(id) }),
    type: 'Range',
    label: inNoLanguage(label),
    ...(body !== undefined && { summary: richInNoLanguage(body) }),
    ...(image &&
      isHttpUri(image.src) && {
        thumbnail: [
          {
            id: image.src,
            type: 'Image',
            ...(image.alt !== undefined && { label: inNoLanguage(image.alt) }),
          },
        ],
      }),
    items: isPart ? [{ type: 'Canvas', id: writeTargetIri(moment, source, offset) }] : [],
  };
}

/** A range without the ranges in it, of which `parts` are the other items. */
export interface RangeReading {
  readonly range: DataRecord;
  readonly parts: readonly unknown[];
  readonly extent: Target;
  readonly parentId?: string;
}

/** The moment of a range; what is not understood stands under `extra`. */
export function readRange(
  { range, parts, extent, parentId }: RangeReading,
  context: AnnotationContext,
  path: Path,
): ReadMoment {
  const kept = range[keptName];
  const fields = { ...readRangeFields(range, extent, context), ...(parentId !== undefined && { parentId }) };
  const read = readNoted(applyKept(fields, kept), path);
  const known = read.moment ?? read.unplaced;
  if (!known) return read;
  return withForeign(read, kept, foreignKeys({ ...range, items: parts }, writeRangeFields(known, context)));
}
