import { compareMoments } from '../../talk/moment-order';
import { type DataRecord, isRecord } from '../../talk/record';
import type { Talk } from '../../talk/talk';
import type { AnnotationContext } from '../annotation/annotation-context';
import { iriOf, toList } from '../annotation/json-ld';
import type { NotedMoment } from '../annotation/noted-moment';
import { adopt, writeAnnotation } from '../annotation/write-annotation';
import { withJsonExtra } from '../annotation/write-losses';
import { findKept, withKept } from '../json/kept-fields';
import { isSameJson } from '../json/same-json';
import type { Issue, TalkDraft, WrittenTalk } from '../talk-format';
import { readCanvas } from './canvas';
import { findChapters } from './chapters';
import { iiifDialect } from './iiif-dialect';
import { createIiifNames, type IiifNames, manifestAddress } from './iiif-names';
import { readManifest } from './read-manifest';
import { isSoundAnnotation, isSoundCanvas } from './sound-canvas';
import { hasSoundRangeFields, isSoundManifestField } from './sound-manifest';
import { isHttpUri } from './sound-resources';
import { readTalkFields } from './talk-fields';
import { writeRanges } from './write-ranges';
import { writeCanvas, writeManifestFields } from './write-talk-fields';

/** The last second that a moment states. */
function lengthOf({ moments }: Talk): number {
  return moments.reduce((longest, { start, end = start }) => Math.max(longest, end), 1);
}

/** The canvases a talk was read from, if they still show it, or one that does. */
function chooseCanvases(talk: Talk, names: IiifNames): readonly DataRecord[] {
  const own = writeCanvas(talk, names, lengthOf(talk));
  const before = toList(talk.extra?.['canvases']);
  if (before.length === 0 || !before.every(isSoundCanvas)) return [own];
  const { duration, sources, tracks } = readTalkFields({}, before[0]);
  const shown = { duration: talk.duration, sources: talk.sources, tracks: talk.tracks };
  const isFaithful = isSameJson({ duration, sources, tracks }, shown);
  return isFaithful ? before : [own];
}

function findWriteLosses(talk: Talk, isOwn: boolean): Issue[] {
  const relative = talk.sources.flatMap(({ src }, index): Issue[] => {
    if (isHttpUri(src)) return [];
    const message = `IIIF has recordings only by their http address: ${src} is kept beside the canvas, where only Talkmark finds it.`;
    return [{ severity: 'warning', message, path: `sources[${index}].src` }];
  });
  if (!isOwn || (talk.duration !== undefined && talk.duration > 0)) return relative;
  const message = `A canvas needs a duration, and the talk has none: it was written with ${lengthOf(talk)} seconds, where the last moment ends.`;
  return [...relative, { severity: 'warning', message, path: 'duration' }];
}

/** A manifest that says of a talk what it can, and what stood in it before. */
function writeDocument(talk: Talk, names: IiifNames, canvas: DataRecord | undefined): DataRecord {
  const { canvases: _, hiddenRanges: __, id: ___, ...extra } = talk.extra ?? {};
  const own = writeManifestFields(talk, names);
  const meaning = readTalkFields(own, canvas);
  return adopt(own, extra, (next) => {
    const foreign = Object.entries(next).filter(([name, value]) => value !== own[name]);
    return (
      foreign.every(([name, value]) => isSoundManifestField(name, value)) &&
      isSameJson(readTalkFields(next, canvas), meaning)
    );
  });
}

function withCanvasKept(manifest: DataRecord, kept: DataRecord): DataRecord {
  const [first, ...others] = toList(manifest['items']);
  return isRecord(first) ? { ...manifest, items: [withKept(first, kept), ...others] } : manifest;
}

/** The order in which moments at the same time, and those without one, do not come back by themselves. */
function findOrder({ moments, unplaced }: Talk, back: TalkDraft): DataRecord {
  const wanted = [...moments, ...unplaced].map(({ id }) => id);
  const found = [...[...back.moments].sort(compareMoments), ...(back.unplaced ?? [])].map(({ id }) => id);
  return isSameJson(wanted, found) ? {} : { order: wanted };
}

/** The manifest with all of the talk that does not come back by itself, kept beside its first canvas. */
function withTalkKept(manifest: DataRecord, talk: Talk): DataRecord {
  const { extra, moments: _, unplaced: __, ...fields } = talk;
  const read = (document: DataRecord) => readManifest(document, '', 'strict').talk;
  const { extra: ___, moments, unplaced, ...found } = read(manifest);
  const kept = {
    ...findOrder(talk, { moments, unplaced: unplaced ?? [] }),
    ...findKept({ ...fields }, { ...found }),
  };
  const { extra: foreign } = read(withCanvasKept(manifest, kept));
  return withCanvasKept(manifest, { ...kept, ...findKept({ extra }, { extra: foreign }) });
}

interface Placed {
  readonly moment: NotedMoment;
  readonly context: AnnotationContext;
}

/** A manifest of IIIF Presentation 3.0: chapters as ranges, other moments as annotations of their canvas. */
export function writeManifest(given: Talk): WrittenTalk {
  const losses: Issue[] = [];
  const talk = withJsonExtra(given, [], losses);
  const address = talk.extra?.['id'];
  const names = createIiifNames(isHttpUri(address) ? address : manifestAddress(talk.id));
  const canvases = chooseCanvases(talk, names);
  losses.push(...findWriteLosses(talk, iriOf(canvases[0]) === names.canvas));
  const contexts = new Map(
    canvases.map((canvas) => {
      const source = iriOf(canvas) ?? names.canvas;
      const { offset } = readCanvas(canvas);
      const context: AnnotationContext = {
        mode: 'strict',
        dialect: iiifDialect,
        names,
        source,
        offset,
        isSound: isSoundAnnotation,
      };
      return [source, context] as const;
    }),
  );
  const main = contexts.values().next().value;
  if (!main) return { text: '', losses };
  const isSeveral = canvases.length > 1;
  const place = (moment: NotedMoment): Placed => {
    const { canvas, ...extra } = moment.extra ?? {};
    const own = isSeveral && typeof canvas === 'string' ? contexts.get(canvas) : undefined;
    return own ? { moment: { ...moment, extra }, context: own } : { moment, context: main };
  };

  const moments: readonly NotedMoment[] = [
    ...talk.moments.map((moment, index) => withJsonExtra(moment, ['moments', index], losses)),
    ...talk.unplaced.map((moment, index) => withJsonExtra(moment, ['unplaced', index], losses)),
  ];
  const chapters = findChapters(moments, place);
  const hidden = toList(talk.extra?.['hiddenRanges']).filter(
    (range) => isRecord(range) && hasSoundRangeFields(range),
  );
  const structures = [...writeRanges(chapters), ...hidden];
  const items = canvases.map((canvas, index) => {
    const annotations = moments
      .filter(({ kind }) => kind !== 'chapter')
      .map(place)
      .filter(({ context }) => context.source === iriOf(canvas))
      .map(({ moment, context }) => writeAnnotation(moment, context));
    if (annotations.length === 0) return canvas;
    const page = {
      id: names.part(`canvas/${index + 1}/moments`),
      type: 'AnnotationPage',
      items: annotations,
    };
    return { ...canvas, annotations: [...toList(canvas['annotations']), page] };
  });

  const document = {
    ...writeDocument(talk, names, canvases[0]),
    items,
    ...(structures.length > 0 && { structures }),
  };
  return { text: `${JSON.stringify(withTalkKept(document, talk), null, 2)}\n`, losses };
}
