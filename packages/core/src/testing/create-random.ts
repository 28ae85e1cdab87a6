export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least 0, below `limit`. */
  integer(limit: number): number;
  /** One entry of a list that has any. */
  pick<T>(list: readonly T[]): T;
}

/** Numbers that look random and are the same for the same seed on every machine (Mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  function integer(limit: number): number {
    return Math.floor(next() * limit);
  }

  function pick<T>(list: readonly T[]): T {
    const index = integer(list.length);
    for (const entry of list.slice(index, index + 1)) return entry;
    throw new RangeError('pick was given an empty list. Pass a list with at least one entry.');
  }

  return { next, integer, pick };
}
