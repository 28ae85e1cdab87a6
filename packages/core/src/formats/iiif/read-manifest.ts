import type { Fault, Path } from '../../talk/fault';
import { createFaultList } from '../../talk/fault-list';
import type { ReadMoment } from '../../talk/read-moment';
import { readTalk } from '../../talk/read-talk';
import { type DataRecord, isRecord } from '../../talk/record';
import type { AnnotationContext } from '../annotation/annotation-context';
import { toDraft } from '../annotation/draft';
import { foreignKeys } from '../annotation/foreign-keys';
import { hasType, iriOf, toList } from '../annotation/json-ld';
import { readAnnotation } from '../annotation/read-annotation';
import { readTarget, type Target } from '../annotation/target';
import { findTargetFaults } from '../annotation/target-faults';
import { applyKept, keptName } from '../json/kept-fields';
import { placeFaults } from '../json/read-json';
import { isSameJson } from '../json/same-json';
import type { FormatResult, Issue, ParseMode } from '../talk-format';
import { type FoundAnnotation, findAnnotations } from '../web-annotation/find-annotations';
import { isPainting, readCanvas } from './canvas';
import { iiifDialect } from './iiif-dialect';
import { createIiifNames, manifestAddress, talkIdOfManifest } from './iiif-names';
import { type Notices, noticeManifest } from './notices';
import { findExtents } from './range-extent';
import { readRange } from './range-moment';
import { findRanges } from './ranges';
import { reduceCanvas } from './reduce-canvas';
import { readTalkFields } from './talk-fields';
import { readSideFiles } from './tracks';
import { writeCanvas, writeManifestFields } from './write-talk-fields';

interface LocatedCanvas {
  readonly canvas: DataRecord;
  readonly path: Path;
}

const isCanvas = (item: unknown): item is DataRecord =>
  isRecord(item) && ['Canvas', 'Timeline', 'Scene'].some((type) => hasType(item, type));

function findCanvases(manifest: DataRecord): readonly LocatedCanvas[] {
  return toList(manifest['items']).flatMap((canvas, index) =>
    isCanvas(canvas) ? [{ canvas, path: ['items', index] }] : [],
  );
}

function withCanvas(read: ReadMoment, canvas: string | undefined): ReadMoment {
  const { moment, unplaced, faults } = read;
  if (canvas === undefined) return read;
  if (moment) return { moment: { ...moment, extra: { ...moment.extra, canvas } }, faults };
  return unplaced ? { unplaced: { ...unplaced, extra: { ...unplaced.extra, canvas } }, faults } : read;
}

/** Of a manifest, what would not come back if the talk were written. */
function findForeign(
  manifest: DataRecord,
  canvases: readonly DataRecord[],
  fields: DataRecord,
  hidden: readonly DataRecord[],
): DataRecord {
  const { items, structures, annotations, ...rest } = manifest;
  const { fields: talk } = readTalk(fields);
  const names = createIiifNames(iriOf(manifest) ?? manifestAddress(''));
  const references = toList(annotations).filter((page) => !(isRecord(page) && 'items' in page));
  const reduced = canvases.map(reduceCanvas);
  const length = reduced[0]?.['duration'];
  const own = writeCanvas(talk, names, typeof length === 'number' ? length : 0);
  const id = iriOf(manifest);
  return {
    ...(id !== undefined && talkIdOfManifest(id) === undefined && { id }),
    ...foreignKeys(rest, writeManifestFields(talk, names)),
    ...(!isSameJson(reduced, [own]) && reduced.length > 0 && { canvases: reduced }),
    ...(hidden.length > 0 && { hiddenRanges: hidden }),
    ...(references.length > 0 && { annotations: references }),
  };
}

/** Reads a manifest in the shape of version 3, to which others are brought before. */
export function readManifest(manifest: DataRecord, text: string, mode: ParseMode): FormatResult {
  const located = findCanvases(manifest);
  const read = located.map(({ canvas }) => readCanvas(canvas));
  const isSeveral = located.length > 1;
  const byId = new Map(read.map((canvas) => [canvas.id, canvas]));
  const names = createIiifNames(iriOf(manifest) ?? manifestAddress(''));
  const contextOf = (canvas: string | undefined): AnnotationContext => ({
    mode,
    dialect: iiifDialect,
    names,
    source: canvas ?? '',
    offset: byId.get(canvas)?.offset ?? 0,
    isSound: () => true,
  });
  const canvasOf = ({ source }: Target, container = read[0]?.id): string | undefined =>
    source !== undefined && byId.has(source) ? source : container;

  const moments: ReadMoment[] = [];
  const faults = createFaultList([]);
  const addFaults = (found: readonly Fault[]) => {
    for (const fault of found) faults.add(fault);
  };
  const issues: Issue[] = [];

  const { ranges, hidden, unnamed } = findRanges(manifest['structures'], ['structures'], mode);
  const extents = findExtents(ranges, (canvas) => byId.get(canvas)?.duration !== undefined);
  for (const found of ranges) {
    const extent = extents.get(found) ?? {};
    const canvas = canvasOf(extent);
    const parent = found.parent ? { parentId: names.toId(found.parent.id) } : {};
    const range = iriOf(found.range) === undefined ? { ...found.range, id: found.id } : found.range;
    const reading = { range, parts: found.parts, extent, ...parent };
    moments.push(
      withCanvas(readRange(reading, contextOf(canvas), found.path), isSeveral ? canvas : undefined),
    );
    for (const target of found.targets) addFaults(findTargetFaults(target, found.path));
  }

  const take = ({ annotation, path }: FoundAnnotation, container: string | undefined) => {
    if (isPainting(annotation) || readSideFiles(annotation)) return;
    const target = readTarget(annotation['target'], mode);
    const canvas = canvasOf(target, container);
    moments.push(
      withCanvas(readAnnotation(annotation, contextOf(canvas), path), isSeveral ? canvas : undefined),
    );
    addFaults(findTargetFaults(target, [...path, 'target']));
  };
  const takeAll = (pages: unknown, path: Path, container?: string) => {
    if (pages === undefined) return;
    const found = findAnnotations(pages, path);
    issues.push(...found.issues);
    for (const one of found.annotations) take(one, container);
  };
  for (const [index, { canvas, path }] of located.entries()) {
    takeAll(canvas['items'], [...path, 'items'], read[index]?.id);
    takeAll(canvas['annotations'], [...path, 'annotations'], read[index]?.id);
  }
  takeAll(manifest['annotations'], ['annotations']);
  for (const { range, path } of ranges) takeAll(range['annotations'], [...path, 'annotations']);

  const first = located[0]?.canvas;
  const kept = first?.[keptName];
  const { order, ...keptOfTalk } = isRecord(kept) ? kept : {};
  const fields = applyKept(readTalkFields(manifest, first), keptOfTalk);
  const foreign = findForeign(
    manifest,
    located.map(({ canvas }) => canvas),
    fields,
    hidden,
  );
  const isForeign = Object.keys(foreign).length > 0 && !('extra' in keptOfTalk);
  const checked = readTalk(isForeign ? { ...fields, extra: foreign } : fields);
  const draft = toDraft(moments, order);
  const notices: Notices = { canvases: read, hidden: hidden.length, unnamed, isEmpty: moments.length === 0 };
  return {
    talk: { ...checked.fields, moments: draft.moments, unplaced: draft.unplaced },
    issues: [
      ...placeFaults([...faults.toArray(), ...checked.faults, ...draft.faults], text, mode),
      ...issues,
      ...noticeManifest(notices),
    ],
  };
}
