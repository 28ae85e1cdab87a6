export interface NearTerm {
  readonly index: number;
  /** Letters missing, wrong, too many, or two in the wrong order. */
  readonly distance: number;
}

/**
 * The terms no more than some edits away (optimal string alignment distance). Terms that begin alike share the work for
 * their beginning, and are passed over together once it is too far away.
 *
 * @param shared how many code units each term has in common with the one before it.
 */
export function findNearTerms(
  terms: readonly string[],
  shared: Uint8Array,
  wanted: string,
  edits: number,
): readonly NearTerm[] {
  const width = wanted.length + 1;
  const longest = wanted.length + edits;
  // One row a letter of the term: how far its beginning is from each beginning of the wanted word.
  const rows = new Uint8Array((longest + 1) * width);
  for (let column = 0; column < width; column++) rows[column] = column;

  function distanceAt(row: number, column: number): number {
    return rows[row * width + column] ?? 0;
  }

  function fillRow(row: number, term: string): number {
    rows[row * width] = row;
    let nearest = row;
    for (let column = 1; column < width; column++) {
      const isSame = term[row - 1] === wanted[column - 1];
      let distance = Math.min(
        distanceAt(row - 1, column - 1) + (isSame ? 0 : 1),
        distanceAt(row - 1, column) + 1,
        distanceAt(row, column - 1) + 1,
      );
      const isSwapped = term[row - 1] === wanted[column - 2] && term[row - 2] === wanted[column - 1];
      if (row > 1 && column > 1 && isSwapped)
        distance = Math.min(distance, distanceAt(row - 2, column - 2) + 1);
      rows[row * width + column] = distance;
      nearest = Math.min(nearest, distance);
    }
    return nearest;
  }

  const near: NearTerm[] = [];
  let filled = 0;
  let hopelessFrom = Number.POSITIVE_INFINITY;
  for (const [index, term] of terms.entries()) {
    const known = shared[index] ?? 0;
    if (known >= hopelessFrom) continue;
    filled = Math.min(filled, known);
    hopelessFrom = Number.POSITIVE_INFINITY;
    while (filled < term.length && hopelessFrom > filled) {
      if (filled === longest) {
        hopelessFrom = longest + 1;
        break;
      }
      filled++;
      if (fillRow(filled, term) > edits) hopelessFrom = filled;
    }
    if (filled < term.length || hopelessFrom <= filled) continue;
    const distance = distanceAt(term.length, width - 1);
    if (distance <= edits) near.push({ index, distance });
  }
  return near;
}
