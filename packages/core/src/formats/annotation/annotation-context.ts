import type { ParseMode } from '../../talk/parse-mode';
import type { DataRecord } from '../../talk/record';
import type { Seconds } from '../../talk/talk';
import type { Dialect } from './write-bodies';

/** Moments are known by their ids, annotations by IRIs. */
export interface IriNames {
  toIri(id: string): string;
  toId(iri: string): string;
}

/** What is the same for all annotations of a document. */
export interface AnnotationContext {
  readonly mode: ParseMode;
  readonly dialect: Dialect;
  readonly names: IriNames;
  /** The `@context` of each annotation, where it has one of its own. */
  readonly jsonLdContext?: string;
  /** The IRI of what most annotations are about. */
  readonly source: string;
  /** Where in the source the recording begins. */
  readonly offset: Seconds;
  /** Whether an annotation keeps the rules of its vocabulary. */
  isSound(annotation: DataRecord): boolean;
}
