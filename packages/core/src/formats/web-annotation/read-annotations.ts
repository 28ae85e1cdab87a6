import type { Fault } from '../../talk/fault';
import { createFaultList } from '../../talk/fault-list';
import type { ParseMode } from '../../talk/parse-mode';
import { readTalk } from '../../talk/read-talk';
import { isRecord } from '../../talk/record';
import type { AnnotationContext } from '../annotation/annotation-context';
import { toDraft } from '../annotation/draft';
import { iriOf, toStrings } from '../annotation/json-ld';
import { findMainSource, findSources, noticeOtherSources } from '../annotation/main-source';
import { readAnnotation } from '../annotation/read-annotation';
import { readTarget } from '../annotation/target';
import { findTargetFaults } from '../annotation/target-faults';
import { createUrnNames, talkIdOf } from '../annotation/urn-names';
import type { Dialect } from '../annotation/write-bodies';
import { applyKept, keptName } from '../json/kept-fields';
import { placeFaults } from '../json/read-json';
import type { FormatResult, Issue, Locate } from '../talk-format';
import { type FoundAnnotation, findAnnotations } from './find-annotations';
import { annotationContext, findContextFaults, findMustFaults } from './musts';
import { isPage, readPage } from './page';
import { w3cDialect } from './w3c-dialect';

function findFaults(root: unknown, annotations: readonly FoundAnnotation[]): readonly Fault[] {
  const faults = createFaultList([]);
  if (isRecord(root)) for (const fault of findContextFaults(root, [])) faults.add(fault);
  for (const { annotation, path } of annotations) {
    if (Array.isArray(root)) for (const fault of findContextFaults(annotation, path)) faults.add(fault);
    for (const fault of findMustFaults(annotation, path)) faults.add(fault);
  }
  return faults.toArray();
}

/** A page of which nothing is noted yet is none that could not be read. */
const emptiness: Issue = { severity: 'info', message: 'This page has no annotations.', path: 'moments' };

/** Nothing in it says anything. */
const isEmpty = ({ annotation }: FoundAnnotation): boolean =>
  !['id', 'body', 'bodyValue', 'target', 'label'].some((name) => name in annotation);

/** The vocabulary that annotations stand in. */
export interface AnnotationVocabulary {
  readonly dialect: Dialect;
  /** Whether IIIF lays down the rules, where the MUSTs of the Web Annotation Data Model are no measure. */
  readonly isIiif: boolean;
}

/** Reads annotations and their pages, whatever vocabulary they came in. */
export function readAnnotations(
  root: unknown,
  locate: Locate,
  mode: ParseMode,
  { dialect, isIiif }: AnnotationVocabulary = { dialect: w3cDialect, isIiif: false },
): FormatResult {
  const { annotations, issues } = findAnnotations(root);
  const targets = annotations.map(({ annotation }) => readTarget(annotation['target'], mode));
  const page = isRecord(root) && isPage(root) ? root : undefined;
  const kept = page?.[keptName];
  const { target, order, ...keptOfTalk } = isRecord(kept) ? kept : {};
  const main = typeof target === 'string' ? target : findMainSource(targets);
  const sources = findSources(targets, main);
  const talk = page ? applyKept(readPage(page, sources), keptOfTalk) : { sources };
  const context: AnnotationContext = {
    mode,
    dialect,
    names: createUrnNames(talkIdOf(iriOf(page)) ?? toStrings(keptOfTalk['id'])[0] ?? ''),
    jsonLdContext: annotationContext,
    source: typeof target === 'string' ? target : (sources[0]?.src ?? ''),
    offset: 0,
    isSound: () => true,
  };
  const stated = annotations.filter((one) => !isEmpty(one));
  const draft = toDraft(
    stated.map(({ annotation, path }) => readAnnotation(annotation, context, path)),
    order,
  );
  const { fields, faults } = readTalk(talk);
  const timeFaults = annotations.flatMap(({ path }, index) =>
    findTargetFaults(targets[index] ?? {}, [...path, 'target']),
  );
  const musts = isIiif ? [] : findFaults(root, annotations);
  const allFaults = [...musts, ...timeFaults, ...faults, ...draft.faults];
  const isMeantEmpty = page !== undefined && annotations.length === 0 && issues.length === 0;
  return {
    talk: { ...fields, moments: draft.moments, unplaced: draft.unplaced },
    issues: [
      ...placeFaults(allFaults, locate, mode),
      ...issues,
      ...(isMeantEmpty ? [emptiness] : []),
      ...noticeOtherSources(targets, main),
    ],
  };
}
