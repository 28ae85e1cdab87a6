import type { Talk } from '../../talk/talk';
import type { AnnotationContext } from '../annotation/annotation-context';
import { findSources } from '../annotation/main-source';
import { readTarget } from '../annotation/target';
import { isUri } from '../annotation/uri';
import { createUrnNames, talkUrn } from '../annotation/urn-names';
import { writeAnnotation } from '../annotation/write-annotation';
import { withJsonExtra } from '../annotation/write-losses';
import type { Issue, WrittenText } from '../talk-format';
import { annotationContext, isSoundAnnotation } from './musts';
import { writePage } from './page';
import { w3cDialect } from './w3c-dialect';

/** An AnnotationPage with an annotation for each moment, the unplaced ones last. */
export function writeAnnotations(talk: Talk): WrittenText {
  const losses: Issue[] = [];
  const { moments, unplaced, ...fields } = withJsonExtra(talk, [], losses);
  const address = talk.sources[0]?.src;
  const source = isUri(address) ? address : talkUrn(talk.id);
  const context: AnnotationContext = {
    mode: 'strict',
    dialect: w3cDialect,
    names: createUrnNames(talk.id),
    jsonLdContext: annotationContext,
    source,
    offset: 0,
    isSound: isSoundAnnotation,
  };
  const items = [
    ...moments.map((moment, index) => withJsonExtra(moment, ['moments', index], losses)),
    ...unplaced.map((moment, index) => withJsonExtra(moment, ['unplaced', index], losses)),
  ].map((moment) => writeAnnotation(moment, context));
  const targets = items.map((annotation) => readTarget(annotation['target'], 'strict'));
  const page = writePage(fields, items, findSources(targets, source), { target: source });
  return { text: `${JSON.stringify(page, null, 2)}\n`, losses };
}
