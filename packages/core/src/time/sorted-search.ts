/** How many numbers of an ascending array are at most `limit`. */
export function countUpTo(ascending: Float64Array, limit: number): number {
  return count(ascending, limit, 1);
}

/** How many numbers of an ascending array are less than `limit`. */
export function countBelow(ascending: Float64Array, limit: number): number {
  return count(ascending, limit, 0);
}

/** So few numbers lie in the fastest cache while they are searched. */
const few = 4096;

function count(ascending: Float64Array, limit: number, equals: 0 | 1): number {
  const isFew = ascending.length <= few;
  let counted = 0;
  for (let rest = ascending.length; rest > 0; ) {
    const half = (rest + 1) >>> 1;
    const number = ascending[counted + half - 1] ?? Number.NaN;
    const counts = Number(number < limit) | (Number(number === limit) & equals);
    // The way of a search cannot be foreseen: among few numbers a wrong guess costs more than to add what may be
    // nothing. Among many, a guess fetches the next number early.
    if (isFew) counted += half * counts;
    else if (counts === 1) counted += half;
    rest -= half;
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
