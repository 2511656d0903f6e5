import type { RatingMatrix } from "./matrix";

/**
 * Calls `each` with the categories of every unit's ratings, missing ones left out. The array is reused
 * from unit to unit, and only its first `m` entries count.
 * @param order the units to visit; all of them in their own order where it is left out
 */
export function eachUnit(
  matrix: RatingMatrix,
  each: (codes: Int32Array, m: number, unit: number) => void,
  order?: Int32Array,
): void {
  const { raters, codes } = matrix;
  const present = new Int32Array(raters);
  const visits = order?.length ?? matrix.units;
  for (let i = 0; i < visits; i += 1) {
    const unit = order === undefined ? i : order[i]!;
    const from = unit * raters;
    let m = 0;
    for (let r = 0; r < raters; r += 1) {
      const code = codes[from + r]!;
      if (code >= 0) present[m++] = code;
    }
    each(present, m, unit);
  }
}

/** Units in the order of their clusters. */
export function unitsByCluster(matrix: RatingMatrix): Int32Array {
  const next = new Int32Array(matrix.clusters + 1);
  for (const c of matrix.cluster) next[c + 1]! += 1;
  for (let c = 0; c < matrix.clusters; c += 1) next[c + 1]! += next[c]!;
  const order = new Int32Array(matrix.units);
  for (let u = 0; u < matrix.units; u += 1) order[next[matrix.cluster[u]!]!++] = u;
  return order;
}
