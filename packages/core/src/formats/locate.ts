import type { Locate } from './talk-format';
import { createPositionOf, type TextPosition } from './text-position';

/** Places faults of moments, by the place of a moment in the draft, and those of the talk nowhere. */
export function locateMoments(positionOf: (index: number) => TextPosition | undefined): Locate {
  return (paths) =>
    paths.map(([list, index]) =>
      list === 'moments' && typeof index === 'number' ? positionOf(index) : undefined,
    );
}

/** The same, of moments that begin at offsets in UTF-16 code units. */
export function locateOffsets(text: string, offsets: readonly (number | undefined)[]): Locate {
  return (paths) => {
    const positionOf = createPositionOf(text);
    return locateMoments((index) => {
      const offset = offsets[index];
      return offset === undefined ? undefined : positionOf(offset);
    })(paths);
  };
}
