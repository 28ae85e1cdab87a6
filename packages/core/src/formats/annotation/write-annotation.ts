import type { DataRecord } from '../../talk/record';
import { findKept, keptName, withKept } from '../json/kept-fields';
import { isSameJson } from '../json/same-json';
import type { AnnotationContext } from './annotation-context';
import type { NotedMoment } from './noted-moment';
import { readAnnotation, readFields } from './read-annotation';
import { writeFields } from './write-fields';

/** Puts back what stood in a document before, as far as that still says the same and keeps the rules. */
export function adopt(
  written: DataRecord,
  extra: DataRecord,
  isFaithful: (document: DataRecord) => boolean,
): DataRecord {
  const { [keptName]: _, ...foreign } = extra;
  const all = { ...written, ...foreign };
  if (Object.keys(foreign).length === 0 || isFaithful(all)) return all;
  let document = written;
  for (const [name, value] of Object.entries(foreign)) {
    const next = { ...document, [name]: value };
    if (isFaithful(next)) document = next;
  }
  return document;
}

/** An annotation that reads back as the moment; what the vocabulary has no place for is kept beside it. */
export function writeAnnotation(moment: NotedMoment, context: AnnotationContext): DataRecord {
  const { extra = {}, ...fields } = moment;
  const own = writeFields(moment, context);
  const meaning = readFields(own, context);
  const annotation = adopt(
    own,
    extra,
    (document) => context.isSound(document) && isSameJson(readFields(document, context), meaning),
  );
  const kept = findKept({ ...fields }, { ...readFields(annotation, context) });
  const { moment: placed, unplaced } = readAnnotation(withKept(annotation, kept), context, []);
  const found = (placed ?? unplaced)?.extra;
  const wanted = Object.keys(extra).length === 0 ? undefined : extra;
  return withKept(annotation, { ...kept, ...findKept({ extra: wanted }, { extra: found }) });
}
