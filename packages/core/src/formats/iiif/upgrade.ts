import { type DataRecord, isRecord } from '../../talk/record';
import { toList } from '../annotation/json-ld';
import { upgradeAnnotation } from './upgrade-annotation';
import { upgradeNames } from './upgrade-names';
import { upgradeRanges } from './upgrade-ranges';

function upgradeCanvas(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { images, otherContent, ...rest } = upgradeNames(value);
  const painted = toList(images).map(upgradeAnnotation);
  return {
    ...rest,
    items: [{ type: 'AnnotationPage', items: painted }],
    annotations: toList(otherContent).map((list) => {
      if (!isRecord(list)) return list;
      const { resources, ...page } = upgradeNames(list);
      return {
        ...page,
        type: 'AnnotationPage',
        ...(resources !== undefined && { items: toList(resources).map(upgradeAnnotation) }),
      };
    }),
  };
}

/** A manifest of IIIF Presentation 2.1 in the shape of 3.0, as far as moments and recordings go. */
export function upgradeManifest(manifest: DataRecord): DataRecord {
  const { sequences, structures, description, ...rest } = upgradeNames(manifest);
  const [sequence] = toList(sequences);
  const canvases = isRecord(sequence) ? toList(sequence['canvases']) : [];
  return {
    ...rest,
    ...(description !== undefined && { summary: description }),
    items: canvases.map(upgradeCanvas),
    ...(structures !== undefined && { structures: upgradeRanges(toList(structures)) }),
  };
}
