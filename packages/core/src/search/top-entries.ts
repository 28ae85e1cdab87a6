/** The entries with the highest scores, best first, equal ones in the order of `entries`. */
export function takeTop(entries: readonly number[], scores: Float32Array, count: number): readonly number[] {
  if (count === 0) return [];

  function scoreOf(entry: number): number {
    return scores[entry] ?? 0;
  }

  let contenders = entries;
  if (entries.length > count) {
    // Numbers sort much faster than entries, and most of the entries are not wanted.
    const sorted = new Float32Array(entries.map(scoreOf)).sort();
    const threshold = sorted[entries.length - count] ?? 0;
    const above = entries.filter((entry) => scoreOf(entry) > threshold);
    const equal = entries.filter((entry) => scoreOf(entry) === threshold);
    contenders = [...above, ...equal.slice(0, count - above.length)];
  }
  return [...contenders].sort((one, other) => scoreOf(other) - scoreOf(one));
}
