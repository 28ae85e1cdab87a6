import type { MomentKind } from '../../talk/talk';

/**
 * What a moment of each kind is noted for (Web Annotation Data Model, 3.3.5). A kind that is not what its motivation
 * reads back as is kept beside the annotation.
 */
const written = new Map<MomentKind, string>([
  ['moment', 'bookmarking'],
  ['chapter', 'describing'],
  ['note', 'commenting'],
  ['quote', 'highlighting'],
  ['question', 'questioning'],
]);

/** The kinds of the 13 motivations, and of IIIF's `supplementing`: text that was taken from the recording. */
const kinds = new Map<string, MomentKind>([
  ['bookmarking', 'moment'],
  ['classifying', 'moment'],
  ['highlighting', 'moment'],
  ['identifying', 'moment'],
  ['linking', 'moment'],
  ['tagging', 'moment'],
  ['assessing', 'note'],
  ['commenting', 'note'],
  ['describing', 'note'],
  ['editing', 'note'],
  ['moderating', 'note'],
  ['replying', 'note'],
  ['questioning', 'question'],
  ['supplementing', 'quote'],
]);

/** All that the Web Annotation Data Model has (3.3.5). */
export const motivations: readonly string[] = [...kinds.keys()].filter((name) => name !== 'supplementing');

export function motivationOf(kind: MomentKind): string {
  return written.get(kind) ?? 'describing';
}

/** The kind that the first known motivation stands for. With none, text is a note. */
export function kindOf(names: readonly string[], hasText: boolean): MomentKind {
  for (const name of names) {
    const kind = kinds.get(name.replace(/^(?:oa|sc):/, ''));
    if (kind !== undefined) return kind;
  }
  return hasText ? 'note' : 'moment';
}

/** Whether text without a purpose of its own is the content of a note, rather than the name of a moment. */
export function isAboutText(motivation: string): boolean {
  const kind = kinds.get(motivation);
  return kind !== undefined && kind !== 'moment';
}
