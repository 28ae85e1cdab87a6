/** How many numbers of an ascending array are at most `limit`. */
export function countUpTo(ascending: Float64Array, limit: number): number {
  return count(ascending, limit, 1);
}

/** How many numbers of an ascending array are less than `limit`. */
export function countBelow(ascending: Float64Array, limit: number): number {
  return count(ascending, limit, 0);
}

/** So few numbers that they lie in the fastest cache while they are searched. */
const near = 1024;

function count(ascending: Float64Array, limit: number, equals: 0 | 1): number {
  // 1 if a number counts. Summed up rather than branched on where numbers are near: the way of a search cannot be
  // foreseen, and a wrong guess costs more than to wait. Where they are far, a guess fetches the next one early.
  const counts = (at: number): number => {
    const number = ascending[at] ?? Number.NaN;
    return Number(number < limit) | (Number(number === limit) & equals);
  };
  let low = 0;
  let rest = ascending.length;
  while (rest > near) {
    const half = (rest + 1) >>> 1;
    if (counts(low + half - 1) === 1) low += half;
    rest -= half;
  }
  while (rest > 0) {
    const half = (rest + 1) >>> 1;
    low += half * counts(low + half - 1);
    rest -= half;
  }
  return low;
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
