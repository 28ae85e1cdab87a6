/**
 * Puts neighbours into clusters, so that the first entries of any two clusters lie at least `gap` apart. An entry joins
 * the cluster before it if it lies nearer than that to the cluster's *first* entry, not to its last: a long row of
 * close entries becomes several clusters, none wider than the gap, and never one that swallows the row.
 *
 * Entries come in ascending order of position. One pass, order kept, each entry in exactly one cluster.
 */
export function clusterByGap<T>(
  entries: readonly T[],
  position: (entry: T) => number,
  gap: number,
): readonly (readonly [T, ...T[]])[] {
  const clusters: [T, ...T[]][] = [];
  let cluster: [T, ...T[]] | undefined;
  let anchor = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const place = position(entry);
    if (cluster && place - anchor < gap) {
      cluster.push(entry);
    } else {
      cluster = [entry];
      anchor = place;
      clusters.push(cluster);
    }
  }
  return clusters;
}
