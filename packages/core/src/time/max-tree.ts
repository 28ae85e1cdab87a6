/** Sixteen doubles fill two cache lines, and a million values need only five levels. */
const branching = 16;

export interface MaxTree {
  /** The indices of the values above `limit` among the first `count`, ascending. */
  collectAbove(limit: number, count: number): number[];
}

interface Level {
  readonly maxima: Float64Array;
  /** How many values each maximum stands for. */
  readonly span: number;
}

/**
 * Finds large values without looking at the small ones: each level holds the maxima of sixteen neighbours below it.
 * A search costs at most O(log n) for each value found, less where they lie together.
 */
export function createMaxTree(values: Float64Array): MaxTree {
  let top: Level = { maxima: values, span: 1 };
  const levels = [top];
  while (top.maxima.length > branching) {
    top = { maxima: maximaOfGroups(top.maxima), span: top.span * branching };
    levels.push(top);
  }

  function visit(
    level: number,
    from: number,
    to: number,
    limit: number,
    count: number,
    found: number[],
  ): void {
    const { maxima, span } = levels[level] ?? top;
    // Only nodes that cover any of the first `count` values.
    const end = Math.min(to, Math.ceil(count / span));
    for (let node = from; node < end; node += 1) {
      if ((maxima[node] ?? limit) <= limit) continue;
      if (level === 0) found.push(node);
      else visit(level - 1, node * branching, (node + 1) * branching, limit, count, found);
    }
  }

  return {
    collectAbove(limit, count) {
      const found: number[] = [];
      visit(levels.length - 1, 0, branching, limit, count, found);
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
