import type { MarkedText } from './marked-text';
import { isLeading, isTrailing } from './position';
import type { Block } from './read-blocks';
import type { Line } from './read-lines';
import type { Stamp } from './stamp';

/** A line with the stamps in it. */
export interface StampedLine {
  readonly line: Line;
  readonly stamps: readonly Stamp[];
  /** A stamp stands in front of its words. */
  readonly leads: boolean;
  /** A stamp stands behind its words. */
  readonly trails: boolean;
}

/** "Ida – 0:05: Good morning": behind a few words, between strokes. */
function isAmid(folded: string, stamp: Stamp, line: Line): boolean {
  if (stamp.start - line.contentStart > 30) return false;
  const before = folded.slice(line.contentStart, stamp.start);
  return (
    /\p{L}[.\d]?\s*(?:[([]|\s[–—-]\s)$/u.test(before) &&
    /^(?:[)\]]:?|:|\s[–—-]\s)\s*\S/.test(folded.slice(stamp.end, line.end))
  );
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
        (isLeading(marked.folded, first, line.contentStart) ||
          (block.kind === 'paragraph' && isAmid(marked.folded, first, line))),
      trails: last !== undefined && last.shape !== 'bare' && isTrailing(marked.folded, last, line.end),
    };
  });
}

/** Whether each line is an entry of its own; else the lines are one wrapped text. */
export function isLineList(lines: readonly StampedLine[]): boolean {
  const stamped = lines.filter(({ stamps }) => stamps.length > 0);
  const leading = stamped.filter(({ leads }) => leads).length;
  const trailing = stamped.filter(({ leads, trails }) => trails && !leads).length;
  const inner = stamped.reduce(
    (sum, { stamps, leads, trails }) => sum + stamps.length - (leads ? 1 : 0) - (trails && !leads ? 1 : 0),
    0,
  );
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
