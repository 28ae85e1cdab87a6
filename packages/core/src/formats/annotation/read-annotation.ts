import type { Path } from '../../talk/fault';
import { type ReadMoment, readMoment, readUnplaced } from '../../talk/read-moment';
import { type DataRecord, isRecord } from '../../talk/record';
import { applyKept, keptName } from '../json/kept-fields';
import { titleOrTime } from '../untitled';
import { readAgent } from './agent';
import type { AnnotationContext } from './annotation-context';
import { foreignKeys } from './foreign-keys';
import { iriOf, textOf, toStrings } from './json-ld';
import { kindOf } from './motivation';
import type { NotedMoment } from './noted-moment';
import { readBodies } from './read-bodies';
import { readTarget, type Target } from './target';
import { writeFields } from './write-fields';

type Times = Pick<NotedMoment, 'start' | 'end'>;

/** The times of the recording; none for what lies before its beginning. */
export function shiftTimes({ start, end }: Target, offset: number): Times {
  if (start === undefined || start < offset) return {};
  return { start: start - offset, ...(end !== undefined && { end: end - offset }) };
}

/** What the model has names for. */
export function readFields(annotation: DataRecord, { mode, names, offset }: AnnotationContext): NotedMoment {
  const target = readTarget(annotation['target'], mode);
  const times = shiftTimes(target, offset);
  const motivations = toStrings(annotation['motivation']);
  const bodies = annotation['body'] ?? toStrings(annotation['bodyValue']).map((value) => ({ value }));
  const { fields, hasText } = readBodies(bodies, motivations, textOf(annotation['label']));
  const iri = iriOf(annotation);
  const creator = readAgent(annotation['creator']);
  const stand =
    times.start === undefined ? (target.source ?? iri ?? 'Annotation') : titleOrTime('', times.start);
  return {
    ...(iri !== undefined && { id: names.toId(iri) }),
    ...times,
    label: stand,
    kind: kindOf(motivations, hasText),
    ...fields,
    ...(target.region && { region: target.region }),
    ...(creator && { creator }),
  };
}

const understood = new Set(['bodyValue']);

/** The moment of data that may state a time or not. */
export function readNoted(data: DataRecord, path: Path): ReadMoment {
  return 'start' in data ? readMoment(data, path) : readUnplaced(data, path);
}

/** The same moment with what of its document the model has no names for. */
export function withForeign(read: ReadMoment, kept: unknown, foreign: DataRecord): ReadMoment {
  if (Object.keys(foreign).length === 0 || (isRecord(kept) && 'extra' in kept)) return read;
  const { moment, unplaced, faults } = read;
  if (moment) return { moment: { ...moment, extra: foreign }, faults };
  return unplaced ? { unplaced: { ...unplaced, extra: foreign }, faults } : read;
}

/** The moment of an annotation; what is not understood stands under `extra`. */
export function readAnnotation(annotation: DataRecord, context: AnnotationContext, path: Path): ReadMoment {
  const kept = annotation[keptName];
  const read = readNoted(applyKept({ ...readFields(annotation, context) }, kept), path);
  const known = read.moment ?? read.unplaced;
  if (!known) return read;
  return withForeign(read, kept, foreignKeys(annotation, writeFields(known, context), understood));
}
