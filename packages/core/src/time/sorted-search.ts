/**
 * How many numbers of an ascending array are at most `limit`. Looks around `near` in doubling strides, then halves the
 * last one: a step to a neighbour costs a comparison or two, a far jump the logarithm of its distance.
 */
export function countUpTo(ascending: Float64Array, limit: number, near = 0): number {
  let low = near;
  let high = near;
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

/** How many numbers of an ascending array are less than `limit`. */
export function countBelow(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
