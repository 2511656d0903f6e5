import type { RatingMatrix } from "./matrix";
import { activeRaters } from "./pair-table";
import { unitsByCluster } from "./each-unit";

/**
 * The numbers of the units that every active rater rated, row by row, in the order of clusters.
 * They are shifted by the least value, which is exact for numbers of like size and takes large
 * offsets away before anything is squared.
 */
export interface CompleteRows {
  readonly rows: number;
  readonly columns: number;
  /** rows x columns. */
  readonly values: Float64Array;
  readonly cluster: Int32Array;
  /** Units that were rated by someone, but not by all. */
  readonly left: number;
}

/** The complete rows of a matrix, or the reason why its values cannot be used as numbers. */
export function completeRows(matrix: RatingMatrix): CompleteRows | string {
  if (matrix.values === null) return "the categories are not numbers";
  const raters = activeRaters(matrix);
  const rows: number[] = [];
  let left = 0;
  for (const unit of unitsByCluster(matrix)) {
    const own = matrix.codes.subarray(unit * matrix.raters, (unit + 1) * matrix.raters);
    if (raters.every((rater) => own[rater]! >= 0)) rows.push(unit);
    else if (own.some((code) => code >= 0)) left += 1;
  }
  const values = new Float64Array(rows.length * raters.length);
  let at = 0;
  for (const unit of rows) {
    for (const rater of raters) {
      values[at++] = matrix.values[matrix.codes[unit * matrix.raters + rater]!]!;
    }
  }
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  return {
    rows: rows.length,
    columns: raters.length,
    values: values.map((value) => value - least),
    cluster: Int32Array.from(rows, (unit) => matrix.cluster[unit]!),
    left,
  };
}
