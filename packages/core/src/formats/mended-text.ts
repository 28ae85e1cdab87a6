import { countUpTo } from '../time/sorted-search';
import type { Issue } from './talk-format';
import { createPositionOf } from './text-position';

/** A text that was made readable, and the way back to the one it was made of. */
export interface MendedText {
  readonly text: string;
  /** One warning for each kind of repair, placed at the first. */
  readonly issues: readonly Issue[];
  /** Where something that stands at an offset of the mended text stood before. */
  originalOffset(offset: number): number;
}

/** Changes to a text, from its beginning to its end. */
export interface Mending {
  /** @param repair what was wrong and what became of it: a sentence without its full stop. */
  replace(start: number, end: number, replacement: string, repair: string): void;
  finish(): MendedText;
}

/** Collects changes to `original` in one walk, however many they are. */
export function createMending(original: string): Mending {
  const pieces: string[] = [];
  const ends: number[] = [];
  const shifts: number[] = [];
  const repairs = new Map<string, { readonly offset: number; count: number }>();
  let done = 0;
  let length = 0;
  const push = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  return {
    replace(start, end, replacement, repair) {
      push(original.slice(done, start));
      push(replacement);
      done = end;
      ends.push(length);
      shifts.push(end - length);
      const known = repairs.get(repair);
      if (known) known.count += 1;
      else repairs.set(repair, { offset: start, count: 1 });
    },
    finish() {
      push(original.slice(done));
      const ascendingEnds = Float64Array.from(ends);
      const positionOf = createPositionOf(original);
      const issues = [...repairs].map(([repair, { offset, count }]): Issue => {
        const message = count === 1 ? `${repair}.` : `${repair} (${count} times, the first of them here).`;
        return { severity: 'warning', message, ...positionOf(offset) };
      });
      return {
        text: pieces.join(''),
        issues,
        originalOffset: (offset) => offset + (shifts[countUpTo(ascendingEnds, offset) - 1] ?? 0),
      };
    },
  };
}
