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

/** What `takeTop` gives of those that meet a condition, which is dear to ask: the best are asked first. */
export function takeTopWhere(
  entries: readonly number[],
  scores: Float32Array,
  count: number,
  isWanted: (entry: number) => boolean,
): readonly number[] {
  const promising = takeTop(entries, scores, count * 4).filter(isWanted);
  const isEnough = promising.length >= count || entries.length <= count * 4;
  return isEnough ? promising.slice(0, count) : takeTop(entries.filter(isWanted), scores, count);
}
