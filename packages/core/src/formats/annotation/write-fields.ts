import type { DataRecord } from '../../talk/record';
import { writeAgent } from './agent';
import type { AnnotationContext } from './annotation-context';
import { motivationOf } from './motivation';
import type { NotedMoment } from './noted-moment';
import { writeBodies } from './write-bodies';
import { writeTarget } from './write-target';

/** The annotation that says of a moment all that the vocabulary has names for. */
export function writeFields(moment: NotedMoment, context: AnnotationContext): DataRecord {
  const { dialect, names, jsonLdContext, source, offset } = context;
  const { id, kind = 'moment', creator } = moment;
  const motivation = motivationOf(kind);
  return {
    ...(jsonLdContext !== undefined && { '@context': jsonLdContext }),
    ...(id !== undefined && { id: names.toIri(id) }),
    type: 'Annotation',
    motivation,
    ...(creator && { creator: writeAgent(creator) }),
    body: writeBodies(moment, motivation, dialect),
    target: writeTarget(moment, source, offset),
  };
}
