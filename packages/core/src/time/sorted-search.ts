/** How many numbers of an ascending array are at most `limit`. */
export function countUpTo(ascending: Float64Array, limit: number): number {
  return count(ascending, limit, true);
}

/** How many numbers of an ascending array are less than `limit`. */
export function countBelow(ascending: Float64Array, limit: number): number {
  return count(ascending, limit, false);
}

/**
 * Looks at three numbers at once, which a processor reads side by side, and adds up what it finds: the way of a search
 * cannot be foreseen, and to guess wrong costs more than to compare in vain.
 */
function count(ascending: Float64Array, limit: number, isInclusive: boolean): number {
  const counts = (position: number): number => {
    const number = ascending[position] ?? Number.NaN;
    return Number(isInclusive ? number <= limit : number < limit);
  };
  let counted = 0;
  let rest = ascending.length;
  while (rest >= 4) {
    const part = rest >>> 2;
    const last = counted + part - 1;
    counted += part * (counts(last) + counts(last + part) + counts(last + 2 * part));
    rest -= 3 * part;
  }
  while (rest > 0) {
    counted += counts(counted);
    rest -= 1;
  }
  return counted;
}

/**
 * `countUpTo` for a limit that moves: looks around the last count in doubling strides, then halves the last one. A step
 * to a neighbour costs a comparison or two, a far jump the logarithm of its distance.
 */
export function countUpToFrom(lastCount: number, ascending: Float64Array, limit: number): number {
  let low = lastCount;
  let high = lastCount;
  let stride = 1;
  while (high < ascending.length && (ascending[high] ?? 0) <= limit) {
    low = high + 1;
    high = Math.min(high + stride, ascending.length);
    stride *= 2;
  }
  while (low > 0 && (ascending[low - 1] ?? 0) > limit) {
    high = low - 1;
    low = Math.max(low - stride, 0);
    stride *= 2;
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
