import type { Locate } from './talk-format';
import { createPositionOf, type TextPosition } from './text-position';

/** Places faults of moments, by the place of a moment in the draft, and those of the talk nowhere. */
export function locateMoments(positionOf: (index: number) => TextPosition | undefined): Locate {
  return (paths) =>
    paths.map(([list, index]) =>
      list === 'moments' && typeof index === 'number' ? positionOf(index) : undefined,
    );
}

type Offsets = readonly (number | undefined)[];

/** Places faults of moments that begin at offsets in UTF-16 code units, and those of the talk nowhere. */
export function locateOffsets(text: string, moments: Offsets, unplaced: Offsets = []): Locate {
  const lists = new Map<unknown, Offsets>([
    ['moments', moments],
    ['unplaced', unplaced],
  ]);
  return (paths) => {
    const positionOf = createPositionOf(text);
    return paths.map(([list, index]) => {
      const offset = typeof index === 'number' ? lists.get(list)?.[index] : undefined;
      return offset === undefined ? undefined : positionOf(offset);
    });
  };
}
