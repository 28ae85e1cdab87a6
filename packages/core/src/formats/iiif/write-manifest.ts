import type { DataRecord } from '../../talk/record';
import type { Talk } from '../../talk/talk';
import { toList } from '../annotation/json-ld';
import { adopt, writeAnnotation } from '../annotation/write-annotation';
import { withJsonExtra } from '../annotation/write-losses';
import { isSameJson } from '../json/same-json';
import type { Issue, WrittenText } from '../talk-format';
import { findChapters } from './chapters';
import { chooseCanvases } from './choose-canvases';
import { createIiifNames, type IiifNames, manifestAddress } from './iiif-names';
import { keepTalk } from './keep-talk';
import { type Placed, placeMoments } from './place-moments';
import { isHidden } from './ranges';
import { isSoundManifestField, isSoundRange } from './sound-manifest';
import { isHttpUri } from './sound-resources';
import { readTalkFields } from './talk-fields';
import { writeRanges } from './write-ranges';
import { writeManifestFields } from './write-talk-fields';

/** Names of canvases are made of it, and may not have a fragment (IIIF Presentation 3.0, 5.3). */
const isManifestAddress = (address: unknown): address is string =>
  isHttpUri(address) && !address.includes('#');

/** A manifest that says of a talk what it can, and what stood in it before. */
function writeDocument(talk: Talk, names: IiifNames, canvas: DataRecord): DataRecord {
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

function writeStructures(placed: readonly Placed[], talk: Talk): readonly unknown[] {
  const before = toList(talk.extra?.['hiddenRanges']);
  const hidden = before.filter((range) => isSoundRange(range) && isHidden(range));
  return [...writeRanges(findChapters(placed)), ...hidden];
}

function writeItems(
  canvases: readonly DataRecord[],
  placed: readonly Placed[],
  names: IiifNames,
): readonly DataRecord[] {
  const annotations = canvases.map((): DataRecord[] => []);
  for (const { moment, context, index } of placed) {
    if (moment.kind !== 'chapter') annotations[index]?.push(writeAnnotation(moment, context));
  }
  return canvases.map((canvas, index) => {
    const items = annotations[index] ?? [];
    if (items.length === 0) return canvas;
    const page = { id: names.part(`canvas/${index + 1}/moments`), type: 'AnnotationPage', items };
    return { ...canvas, annotations: [...toList(canvas['annotations']), page] };
  });
}

/** A manifest of IIIF Presentation 3.0: chapters as ranges, other moments as annotations of their canvas. */
export function writeManifest(given: Talk): WrittenText {
  const losses: Issue[] = [];
  const talk = withJsonExtra(given, [], losses);
  const address = talk.extra?.['id'];
  const names = createIiifNames(isManifestAddress(address) ? address : manifestAddress(talk.id));
  const { canvases, losses: lossesOfCanvas } = chooseCanvases(talk, names);
  const moments = [
    ...talk.moments.map((moment, index) => withJsonExtra(moment, ['moments', index], losses)),
    ...talk.unplaced.map((moment, index) => withJsonExtra(moment, ['unplaced', index], losses)),
  ];
  const placed = placeMoments(moments, canvases, names);
  const structures = writeStructures(placed, talk);
  const document = {
    ...writeDocument(talk, names, canvases[0]),
    items: writeItems(canvases, placed, names),
    ...(structures.length > 0 && { structures }),
  };
  const text = `${JSON.stringify(keepTalk(document, talk), null, 2)}\n`;
  return { text, losses: [...losses, ...lossesOfCanvas] };
}
