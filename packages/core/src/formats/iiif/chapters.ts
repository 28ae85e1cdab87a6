import type { Placed } from './place-moments';
import type { Chapter } from './write-ranges';

// JSON is written by recursion, and no table of contents is deeper.
const deepest = 100;

interface Made {
  readonly chapter: Chapter;
  readonly depth: number;
}

/** The chapters among some moments, as a tree: a chapter is part of another if that is one. */
export function findChapters(placed: readonly Placed[]): readonly Chapter[] {
  const chapters = placed.filter(({ moment }) => moment.kind === 'chapter');
  const byId = new Map(chapters.map((one) => [one.moment.id, one]));
  const parentOf = ({ moment: { parentId } }: Placed) =>
    parentId === undefined ? undefined : byId.get(parentId);
  const made = new Map<Placed, Made>();
  for (const first of chapters) {
    // From the chapter up to one that is made, then down again.
    const line: Placed[] = [];
    for (let one: Placed | undefined = first; one && !made.has(one); one = parentOf(one)) line.push(one);
    for (const one of line.reverse()) {
      const above = parentOf(one);
      const parent = above && made.get(above);
      const isInside = parent !== undefined && parent.depth < deepest;
      const { moment, context } = one;
      const chapter = { moment, context, children: [], ...(isInside && { parent: parent.chapter }) };
      made.set(one, { chapter, depth: isInside ? parent.depth + 1 : 0 });
    }
  }
  const all = chapters.flatMap((one) => made.get(one)?.chapter ?? []);
  for (const chapter of all) chapter.parent?.children.push(chapter);
  return all;
}
