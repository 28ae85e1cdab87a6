import { type DataRecord, isRecord } from '../../talk/record';
import type { AnnotationContext } from '../annotation/annotation-context';
import type { NotedMoment } from '../annotation/noted-moment';
import { readTarget, type Target } from '../annotation/target';
import { adopt } from '../annotation/write-annotation';
import { findKept, withKept } from '../json/kept-fields';
import { isSameJson } from '../json/same-json';
import { findExtents } from './range-extent';
import { readRange, readRangeFields, writeRangeFields } from './range-moment';
import type { FoundRange } from './ranges';
import { hasSoundRangeFields } from './sound-manifest';
import { isResource } from './sound-resources';

/** A chapter and those that are part of it. */
export interface Chapter {
  readonly moment: NotedMoment;
  readonly context: AnnotationContext;
  readonly parent?: Chapter;
  readonly children: Chapter[];
}

interface WrittenRange {
  readonly range: DataRecord;
  readonly extent: Target;
}

const isTimed = () => true;

/** What a range with these parts covers, as a reader will find. */
function extentOf(parts: readonly unknown[], children: readonly WrittenRange[]): Target {
  const found: FoundRange = {
    range: {},
    id: '',
    path: [],
    parts,
    targets: parts.map((part) => readTarget(part, 'strict')),
    children: [],
    loose: children.map(({ extent }) => extent),
  };
  return findExtents([found], isTimed).get(found) ?? {};
}

const areSoundParts = (parts: readonly unknown[]): boolean =>
  parts.every((part) => isRecord(part) && part['type'] === 'Canvas' && isResource(part));

const partsOf = (range: DataRecord): readonly unknown[] =>
  Array.isArray(range['items']) ? range['items'] : [];

function writeRange({ moment, context, parent }: Chapter, children: readonly WrittenRange[]): WrittenRange {
  const { extra = {}, ...fields } = moment;
  const own = writeRangeFields(moment, context);
  const read = (range: DataRecord) => readRangeFields(range, extentOf(partsOf(range), children), context);
  const meaning = read(own);
  const range = adopt(
    own,
    extra,
    (next) => hasSoundRangeFields(next) && areSoundParts(partsOf(next)) && isSameJson(read(next), meaning),
  );
  const extent = extentOf(partsOf(range), children);
  const parentId = parent?.moment.id;
  const found = { ...read(range), ...(parentId !== undefined && { parentId }) };
  const kept = findKept({ ...fields }, found);
  const reading = {
    range: withKept(range, kept),
    parts: partsOf(range),
    extent,
    ...(parentId !== undefined && { parentId }),
  };
  const { moment: placed, unplaced } = readRange(reading, context, []);
  const wanted = Object.keys(extra).length === 0 ? undefined : extra;
  const keptExtra = findKept({ extra: wanted }, { extra: (placed ?? unplaced)?.extra });
  const items = [...partsOf(range), ...children.map((child) => child.range)];
  return { range: withKept({ ...range, items }, { ...kept, ...keptExtra }), extent };
}

/** The ranges of some chapters, each with those in it. */
export function writeRanges(chapters: readonly Chapter[]): readonly DataRecord[] {
  const written = new Map<Chapter, WrittenRange>();
  const open = chapters.filter(({ parent }) => parent === undefined).reverse();
  const inOrder: Chapter[] = [];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    inOrder.push(one);
    open.push(...[...one.children].reverse());
  }
  // What contains others stands before them.
  for (const chapter of inOrder.reverse()) {
    const children = chapter.children.flatMap((child) => written.get(child) ?? []);
    written.set(chapter, writeRange(chapter, children));
  }
  return chapters.flatMap((chapter): DataRecord[] => {
    const range = chapter.parent ? undefined : written.get(chapter)?.range;
    return range ? [range] : [];
  });
}
