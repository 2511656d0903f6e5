import type { RatingMatrix } from "../ratings/matrix";
import type { CategoryFunction } from "../ratings/tally";
import { errorOfMean } from "./linearised";

function pairableRows(matrix: RatingMatrix): number[][] {
  const rows: number[][] = [];
  for (let u = 0; u < matrix.units; u += 1) {
    const row = matrix.codes.subarray(u * matrix.raters, (u + 1) * matrix.raters);
    const codes = Array.from(row).filter((code) => code >= 0);
    if (codes.length >= 2) rows.push(codes);
  }
  return rows;
}

/** Scales with more categories than this get no analytic error: its cost grows with their square. */
const categoryLimit = 400;

/**
 * Standard error of Krippendorff's alpha by linearisation (Gwet 2014, 2021): the spread over units
 * of what each adds to observed and expected disagreement, without the small-sample factor.
 * Null for long scales and for fewer than two pairable units.
 */
export function alphaError(matrix: RatingMatrix, distance: CategoryFunction): number | null {
  const rows = pairableRows(matrix);
  const q = matrix.categories.length;
  if (rows.length < 2 || q > categoryLimit) return null;
  const n = rows.length;
  const ratings = rows.reduce((all, row) => all + row.length, 0);
  const mean = ratings / n;
  const share = new Float64Array(q);
  for (const row of rows) for (const k of row) share[k]! += 1 / ratings;
  const far = share.map((_, a) => share.reduce((all, s, b) => all + s * distance(a, b), 0));
  const expected = share.reduce((all, s, a) => all + s * far[a]!, 0);
  const observedOf = rows.map((row) => {
    let pairs = 0;
    for (let i = 0; i < row.length; i += 1) {
      for (let j = i + 1; j < row.length; j += 1) pairs += distance(row[i]!, row[j]!);
    }
    return (2 * pairs) / (mean * (row.length - 1));
  });
  const observed = observedOf.reduce((all, d) => all + d, 0) / n;
  const ratio = observed / expected;
  const values = rows.map((row, i) => {
    const size = row.length / mean - 1;
    const own = observedOf[i]! - observed * size;
    const chance = row.reduce((all, k) => all + far[k]!, 0) / mean - expected * size;
    return own / expected - (2 * ratio * (chance - expected)) / expected;
  });
  return errorOfMean(values, ratio);
}
