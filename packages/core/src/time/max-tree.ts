/** Sixteen doubles fill two cache lines, and a million values need only five levels. */
const branching = 16;

export interface MaxTree {
  /** The indices of the values above `limit` among the first `count`, ascending. */
  collectAbove(limit: number, count: number): number[];
}

/**
 * Finds large values without looking at the small ones: each level holds the maxima of sixteen neighbours below it.
 * A search costs at most O(log n) for each value found, less where they lie together.
 */
export function createMaxTree(values: Float64Array): MaxTree {
  const levels = [values];
  for (let below = values; below.length > branching; ) {
    below = maximaOfGroups(below);
    levels.push(below);
  }

  return {
    collectAbove(limit, count) {
      const found: number[] = [];
      // The nodes of a level that cover any of the first `count` values.
      const reach = levels.map((_, level) => Math.ceil(count / branching ** level));

      function visit(level: number, from: number, to: number): void {
        const maxima = levels[level];
        const end = Math.min(to, reach[level] ?? 0);
        for (let node = from; maxima && node < end; node += 1) {
          if ((maxima[node] ?? limit) <= limit) continue;
          if (level === 0) found.push(node);
          else visit(level - 1, node * branching, (node + 1) * branching);
        }
      }

      visit(levels.length - 1, 0, branching);
      return found;
    },
  };
}

function maximaOfGroups(values: Float64Array): Float64Array {
  const maxima = new Float64Array(Math.ceil(values.length / branching));
  for (let group = 0; group < maxima.length; group += 1) {
    let maximum = Number.NEGATIVE_INFINITY;
    const end = Math.min((group + 1) * branching, values.length);
    for (let index = group * branching; index < end; index += 1) {
      maximum = Math.max(maximum, values[index] ?? maximum);
    }
    maxima[group] = maximum;
  }
  return maxima;
}
