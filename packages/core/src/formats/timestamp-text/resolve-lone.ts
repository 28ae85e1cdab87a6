import type { Candidate } from './candidate';
import { hasWords, withoutOrdinal, wordsOf } from './label';
import type { MarkedText } from './marked-text';
import type { Block } from './read-blocks';
import { trimLabel } from './trim-label';

/** A stamp without words, and the number of its block. */
export interface LoneStamp {
  readonly candidate: Candidate;
  readonly block: number;
}

/** Gives a stamp that stands alone the heading above, or the text below or above it. */
export function resolveLone(
  marked: MarkedText,
  blocks: readonly Block[],
  lone: readonly LoneStamp[],
  isStamped: readonly boolean[],
): Map<Candidate, Candidate> {
  const textOf = (index: number): string => {
    const block = blocks[index];
    if (!block || isStamped[index]) return '';
    const first = block.lines[0];
    const last = block.lines.at(-1);
    return first && last ? trimLabel(withoutOrdinal(wordsOf(marked, first.contentStart, last.end))) : '';
  };
  const headings = lone
    .map(({ block }) => blocks[block]?.heading)
    .map((line) => (line ? trimLabel(withoutOrdinal(wordsOf(marked, line.contentStart, line.end))) : ''));
  const below = lone.map(({ block }) => textOf(block + 1));
  const byHeading = headings.filter(hasWords).length * 2 >= lone.length;
  const byText = below.filter(hasWords).length * 2 >= lone.length;
  return new Map(
    lone.map(({ candidate, block }, index) => {
      const heading = headings[index] ?? '';
      const text = below[index] ?? '';
      const label =
        byHeading && hasWords(heading) ? heading : byText && hasWords(text) ? text : textOf(block - 1);
      return [candidate, { ...candidate, label }];
    }),
  );
}
