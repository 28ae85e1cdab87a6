import type { AnnotationContext } from '../annotation/annotation-context';
import type { NotedMoment } from '../annotation/noted-moment';
import type { Chapter } from './write-ranges';

// JSON is written by recursion, and no table of contents is deeper.
const deepest = 100;

/** The chapters among some moments, as a tree: a chapter is part of another if that is one. */
export function findChapters(
  moments: readonly NotedMoment[],
  contextOf: (moment: NotedMoment) => { readonly moment: NotedMoment; readonly context: AnnotationContext },
): readonly Chapter[] {
  const chapters = moments.filter(({ kind }) => kind === 'chapter');
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const made = new Map<NotedMoment, { readonly chapter: Chapter; readonly depth: number }>();
  for (const first of chapters) {
    // From the chapter up to one that is made, then down again.
    const line: NotedMoment[] = [];
    for (let one: NotedMoment | undefined = first; one && !made.has(one); ) {
      line.push(one);
      one = one.parentId === undefined ? undefined : byId.get(one.parentId);
    }
    for (const one of line.reverse()) {
      const above = one.parentId === undefined ? undefined : byId.get(one.parentId);
      const parent = above && made.get(above);
      const isInside = parent !== undefined && parent.depth < deepest;
      const chapter: Chapter = {
        ...contextOf(one),
        children: [],
        ...(isInside && { parent: parent.chapter }),
      };
      made.set(one, { chapter, depth: isInside ? parent.depth + 1 : 0 });
    }
  }
  const all = chapters.flatMap((one) => made.get(one)?.chapter ?? []);
  for (const chapter of all) chapter.parent?.children.push(chapter);
  return all;
}
