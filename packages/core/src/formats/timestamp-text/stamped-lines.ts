import type { MarkedText } from './marked-text';
import { isAmid, isLeading, isTrailing } from './position';
import type { Block } from './read-blocks';
import type { Line } from './read-lines';
import type { Stamp } from './stamp';
import { anyOf } from './word-pattern';
import { joinWords } from './words';

/** A line with the stamps in it. */
export interface StampedLine {
  readonly line: Line;
  readonly stamps: readonly Stamp[];
  /** A stamp stands in front of its words. */
  readonly leads: boolean;
  /** A stamp stands behind its words. */
  readonly trails: boolean;
}

export function stampLines(
  marked: MarkedText,
  block: Block,
  find: (from: number, to: number) => Stamp[],
): StampedLine[] {
  return block.lines.map((line) => {
    const stamps = find(line.start, line.end);
    const first = stamps[0];
    const last = stamps.at(-1);
    return {
      line,
      stamps,
      leads:
        first !== undefined &&
        first.shape !== 'bare' &&
        (isLeading(marked.folded, first, line.contentStart, line.end) ||
          (block.kind === 'paragraph' && isAmid(marked.folded, first, line.contentStart, line.end))),
      trails: last !== undefined && last.shape !== 'bare' && isTrailing(marked.folded, last, line.end),
    };
  });
}

const joins = new RegExp(`^[\\s,;/&+]*(?:${anyOf(joinWords)})?[\\s,]*$`, 'iu');

/** How many stamps stand amid the words of a line; "3:10, 12:45 and 40:02" count as one. */
function innerStamps(folded: string, { stamps, leads, trails }: StampedLine): number {
  const apart = stamps.filter(({ start }, index) => {
    const previous = stamps[index - 1];
    return !previous || !joins.test(folded.slice(previous.end, Math.min(start, previous.end + 40)));
  });
  return Math.max(0, apart.length - (leads || trails ? 1 : 0));
}

/** Whether each line is an entry of its own; else the lines are one wrapped text. */
export function isLineList(folded: string, lines: readonly StampedLine[]): boolean {
  const stamped = lines.filter(({ stamps }) => stamps.length > 0);
  const leading = stamped.filter(({ leads }) => leads).length;
  const trailing = stamped.filter(({ leads, trails }) => trails && !leads).length;
  const inner = stamped.reduce((sum, line) => sum + innerStamps(folded, line), 0);
  if (lines.length === 1) return false;
  if (leading + trailing >= 2)
    return leading + trailing >= stamped.length * 0.6 && inner <= leading + trailing;
  return (
    stamped.length === 1 &&
    leading === 1 &&
    (lines[0]?.leads === true || (lines[0]?.line.end ?? 0) - (lines[0]?.line.start ?? 0) < 50)
  );
}

/** A paragraph of a transcript: a name and a stamp in the first line, what is said below. */
export function isSpeech(lines: readonly StampedLine[]): boolean {
  const [first, second] = lines;
  if (
    !first ||
    !second ||
    first.stamps.length !== 1 ||
    lines.some((line, index) => index > 0 && line.stamps.length > 0)
  )
    return false;
  return (first.leads || first.trails) && first.line.end - first.line.start < 60;
}
