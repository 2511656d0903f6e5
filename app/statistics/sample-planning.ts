/**
 * How many clusters an interval of a chosen half-width needs, from the interval at hand: half-widths
 * shrink with the square root of the number of clusters (Cochran 1977, 4.5), other things equal.
 * @param ci an interval over `clusters` clusters
 * @param halfWidth the half-width wanted, > 0
 * @returns a whole number of at least 2, and never less than `clusters` where the interval is wider than
 *   wanted; null where there is no interval, or where it has no width to learn from
 */
export function clustersNeeded(
  ci: readonly [number, number] | null,
  clusters: number,
  halfWidth: number,
): number | null {
  if (ci === null || clusters < 2 || !(halfWidth > 0)) return null;
  const present = (ci[1] - ci[0]) / 2;
  if (!(present > 0)) return null;
  return Math.max(2, Math.ceil(clusters * (present / halfWidth) ** 2 - 1e-9));
}
