import { eachUnit } from "../ratings/each-unit";
import type { RatingMatrix } from "../ratings/matrix";
import type { CategoryFunction } from "../ratings/tally";
import { errorOfMean } from "./linearised";

/** Scales with more categories than this get no analytic error: its cost grows with their square. */
const categoryLimit = 400;

/** Pairable units and ratings, and the share of each category among the latter. */
interface Pairable {
  readonly units: number;
  readonly ratings: number;
  readonly share: Float64Array;
}

function pairableOf(matrix: RatingMatrix): Pairable {
  const share = new Float64Array(matrix.categories.length);
  let units = 0;
  let ratings = 0;
  eachUnit(matrix, (codes, m) => {
    if (m < 2) return;
    units += 1;
    ratings += m;
    for (let i = 0; i < m; i += 1) share[codes[i]!]! += 1;
  });
  return { units, ratings, share: share.map((count) => count / ratings) };
}

function pairDistance(codes: Int32Array, m: number, distance: CategoryFunction): number {
  let sum = 0;
  for (let i = 0; i < m; i += 1) {
    for (let j = i + 1; j < m; j += 1) sum += distance(codes[i]!, codes[j]!);
  }
  return 2 * sum;
}

/** Turns each unit's terms into its part of observed / expected, and takes the error of their mean. */
function errorOfTerms(
  observed: Float64Array,
  chance: Float64Array,
  size: Float64Array,
  expected: number,
): number | null {
  let disagreement = 0;
  for (let i = 0; i < observed.length; i += 1) disagreement += observed[i]!;
  disagreement /= observed.length;
  const ratio = disagreement / expected;
  for (let i = 0; i < observed.length; i += 1) {
    const own = observed[i]! - disagreement * size[i]!;
    const shift = chance[i]! - expected * size[i]! - expected;
    observed[i] = (own - 2 * ratio * shift) / expected;
  }
  return errorOfMean(observed, ratio);
}

/**
 * Standard error of Krippendorff's alpha by linearisation (Gwet 2014, 2021): the spread over units
 * of what each adds to observed and expected disagreement, without the small-sample factor.
 * Null for long scales and for fewer than two pairable units.
 */
export function alphaError(matrix: RatingMatrix, distance: CategoryFunction): number | null {
  if (matrix.categories.length > categoryLimit) return null;
  const { units, ratings, share } = pairableOf(matrix);
  if (units < 2) return null;
  const mean = ratings / units;
  const far = share.map((_, a) => share.reduce((all, s, b) => all + s * distance(a, b), 0));
  const expected = share.reduce((all, s, a) => all + s * far[a]!, 0);
  const observed = new Float64Array(units);
  const chance = new Float64Array(units);
  const size = new Float64Array(units);
  let at = 0;
  eachUnit(matrix, (codes, m) => {
    if (m < 2) return;
    for (let i = 0; i < m; i += 1) chance[at]! += far[codes[i]!]! / mean;
    observed[at] = pairDistance(codes, m, distance) / (mean * (m - 1));
    size[at] = m / mean - 1;
    at += 1;
  });
  return errorOfTerms(observed, chance, size, expected);
}
