import type { Fault, Path } from '../../talk/fault';
import { createFaultList } from '../../talk/fault-list';
import type { ParseMode } from '../../talk/parse-mode';
import type { ReadMoment } from '../../talk/read-moment';
import type { DataRecord } from '../../talk/record';
import type { AnnotationContext } from '../annotation/annotation-context';
import { iriOf } from '../annotation/json-ld';
import { readAnnotation } from '../annotation/read-annotation';
import { readTarget, type Target } from '../annotation/target';
import { findTargetFaults } from '../annotation/target-faults';
import type { Issue } from '../talk-format';
import { type FoundAnnotation, findAnnotations } from '../web-annotation/find-annotations';
import { type Canvas, isPainting } from './canvas';
import { iiifDialect } from './iiif-dialect';
import type { IiifNames } from './iiif-names';
import { findExtents } from './range-extent';
import { readRange } from './range-moment';
import { type FoundRanges, findRanges } from './ranges';
import { findStray } from './stray-ranges';
import { readSideFiles } from './tracks';

/** A canvas as it stands, where it stands, and what was read of it. */
export interface LocatedCanvas {
  readonly document: DataRecord;
  readonly path: Path;
  readonly canvas: Canvas;
}

export interface ReadMoments extends Pick<FoundRanges, 'hidden' | 'unnamed'> {
  readonly moments: readonly ReadMoment[];
  readonly faults: readonly Fault[];
  readonly issues: readonly Issue[];
}

function withCanvas(read: ReadMoment, canvas: string | undefined): ReadMoment {
  const { moment, unplaced, faults } = read;
  if (canvas === undefined) return read;
  if (moment) return { moment: { ...moment, extra: { ...moment.extra, canvas } }, faults };
  return unplaced ? { unplaced: { ...unplaced, extra: { ...unplaced.extra, canvas } }, faults } : read;
}

/** The moments of a manifest: its ranges, then the annotations of its canvases, its own, and those of its ranges. */
export function readMoments(
  manifest: DataRecord,
  canvases: readonly LocatedCanvas[],
  names: IiifNames,
  mode: ParseMode,
): ReadMoments {
  const byId = new Map(canvases.map(({ canvas }) => [canvas.id, canvas]));
  const main = canvases[0]?.canvas.id;
  const isSeveral = canvases.length > 1;
  const contextOf = (canvas: string | undefined): AnnotationContext => ({
    mode,
    dialect: iiifDialect,
    names,
    source: canvas ?? '',
    offset: byId.get(canvas)?.offset ?? 0,
    isSound: () => true,
  });
  const canvasOf = ({ source }: Target, container = main): string | undefined =>
    source !== undefined && byId.has(source) ? source : container;

  const moments: ReadMoment[] = [];
  const faults = createFaultList([]);
  const issues: Issue[] = [];
  const add = (read: ReadMoment, canvas: string | undefined, targets: readonly Target[], path: Path) => {
    moments.push(withCanvas(read, isSeveral ? canvas : undefined));
    for (const fault of targets.flatMap((target) => findTargetFaults(target, path))) faults.add(fault);
  };

  const { ranges, hidden, unnamed } = findRanges(manifest['structures'], ['structures'], mode);
  const extents = findExtents(ranges, (canvas) => byId.get(canvas)?.duration !== undefined);
  for (const found of ranges) {
    const { id, range, parts, path, parent, targets } = found;
    const extent = extents.get(found) ?? {};
    const canvas = canvasOf(extent);
    const parentId = parent ? { parentId: names.toId(parent.id) } : {};
    const named = iriOf(range) === undefined ? { ...range, id } : range;
    add(
      readRange({ range: named, parts, extent, ...parentId }, contextOf(canvas), path),
      canvas,
      targets,
      path,
    );
    for (const fault of findStray(found, extent, byId)) faults.add(fault);
  }

  const take = ({ annotation, path }: FoundAnnotation, container: string | undefined) => {
    if (isPainting(annotation) || readSideFiles(annotation)) return;
    const target = readTarget(annotation['target'], mode);
    const canvas = canvasOf(target, container);
    add(readAnnotation(annotation, contextOf(canvas), path), canvas, [target], [...path, 'target']);
  };
  const takeAll = (pages: unknown, path: Path, container?: string) => {
    if (pages === undefined) return;
    const found = findAnnotations(pages, path);
    issues.push(...found.issues);
    for (const one of found.annotations) take(one, container);
  };
  for (const { document, path, canvas } of canvases) {
    takeAll(document['items'], [...path, 'items'], canvas.id);
    takeAll(document['annotations'], [...path, 'annotations'], canvas.id);
  }
  takeAll(manifest['annotations'], ['annotations']);
  for (const { range, path } of ranges) takeAll(range['annotations'], [...path, 'annotations']);
  return { moments, faults: faults.toArray(), issues, hidden, unnamed };
}
