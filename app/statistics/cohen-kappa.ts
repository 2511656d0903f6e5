import type { Estimate, Outcome } from "./estimate";
import { oneCategory } from "./gwet-ac";
import { normalInterval, withAnalytic } from "./normal-interval";
import type { WeightKind } from "./ratings/category-weights";
import type { RatingMatrix } from "./ratings/matrix";
import {
  estimatePair,
  marginsOf,
  type Margins,
  type PairCoefficient,
  type PairTable,
} from "./ratings/pair-table";
import type { BootstrapPlan } from "./resampling/bootstrap";

type Distance = (a: number, b: number) => number;

/** Disagreement weights; their scale cancels out of kappa. */
function distanceOf(points: Float64Array, kind: WeightKind): Distance {
  switch (kind) {
    case "identity":
      return (a, b) => (a === b ? 0 : 1);
    case "linear":
      return (a, b) => Math.abs(points[a]! - points[b]!);
    case "quadratic":
      return (a, b) => (points[a]! - points[b]!) ** 2;
  }
}

function observedDistance({ pairs, counts }: PairTable, far: Distance): number {
  let sum = 0;
  for (let p = 0; p < counts.length; p += 1) {
    if (counts[p]! > 0) sum += counts[p]! * far(pairs.first[p]!, pairs.second[p]!);
  }
  return sum;
}

/** Sum over all cells of first margin x second margin x distance; linear in categories where it can be. */
function expectedDistance(points: Float64Array, margins: Margins, kind: WeightKind): number {
  const { first, second, units } = margins;
  if (kind === "identity") {
    let same = 0;
    for (let k = 0; k < first.length; k += 1) same += first[k]! * second[k]!;
    return units * units - same;
  }
  let sum = 0;
  if (kind === "linear") {
    let below1 = 0;
    let below2 = 0;
    for (let k = 0; k + 1 < first.length; k += 1) {
      below1 += first[k]!;
      below2 += second[k]!;
      const step = points[k + 1]! - points[k]!;
      sum += step * (below1 * (units - below2) + below2 * (units - below1));
    }
    return sum;
  }
  let mean1 = 0;
  let mean2 = 0;
  for (let k = 0; k < first.length; k += 1) {
    mean1 += (first[k]! * points[k]!) / units;
    mean2 += (second[k]! * points[k]!) / units;
  }
  for (let k = 0; k < first.length; k += 1) {
    sum += first[k]! * (points[k]! - mean1) ** 2 + second[k]! * (points[k]! - mean2) ** 2;
  }
  return units * (sum + units * (mean1 - mean2) ** 2);
}

function kappa(table: PairTable, margins: Margins, kind: WeightKind): Outcome {
  const expected = expectedDistance(table.points, margins, kind);
  if (!(expected > 0)) return oneCategory;
  const observed = observedDistance(table, distanceOf(table.points, kind));
  return 1 - (margins.units * observed) / expected;
}

/** Scales with more categories than this get no analytic error: its cost grows with their square. */
const categoryLimit = 1000;

/**
 * Large-sample standard error of (weighted) kappa, not under the null hypothesis
 * (Fleiss, Cohen and Everitt 1969, eq. 13 and 14).
 */
function kappaError(table: PairTable, kind: WeightKind, value: number): number | null {
  const { first, second, units } = marginsOf(table);
  const q = table.categories;
  if (q > categoryLimit) return null;
  const far = distanceOf(table.points, kind);
  const rowMean = new Float64Array(q);
  const columnMean = new Float64Array(q);
  for (let a = 0; a < q; a += 1) {
    for (let b = 0; b < q; b += 1) {
      rowMean[a]! += (second[b]! / units) * far(a, b);
      columnMean[b]! += (first[a]! / units) * far(a, b);
    }
  }
  const expected = rowMean.reduce((sum, mean, a) => sum + (first[a]! / units) * mean, 0);
  // Summed about the mean of the terms, -(1 - value) expected: the printed difference of squares cancels.
  let squares = 0;
  for (let p = 0; p < table.counts.length; p += 1) {
    if (table.counts[p] === 0) continue;
    const a = table.pairs.first[p]!;
    const b = table.pairs.second[p]!;
    const term = far(a, b) - (1 - value) * (rowMean[a]! + columnMean[b]! - expected);
    squares += (table.counts[p]! / units) * term * term;
  }
  return Math.sqrt(squares / units) / expected;
}

/**
 * Cohen's kappa of two raters, unweighted (Cohen 1960) or with linear or quadratic weights
 * (Cohen 1968); in [-1, 1]. Units with a hole are left out. Weights come from the ranks of the
 * categories that occur in the remaining units, or from the declared scale. Undefined where both
 * raters used one and the same category only.
 */
export function cohenKappaCoefficient(kind: WeightKind): PairCoefficient {
  return {
    of: (table, margins) => kappa(table, margins, kind),
    se: (table, _margins, value) => kappaError(table, kind, value),
  };
}

/** Gives a kappa its interval: value +- 1.959964 standard errors, untruncated. */
export function withKappaInterval(
  estimate: Estimate,
  source = "Fleiss, Cohen and Everitt 1969",
): Estimate {
  if (estimate.value === null || estimate.se === null) return estimate;
  return withAnalytic(estimate, normalInterval(estimate.value, estimate.se, source));
}

/** Cohen's kappa of a matrix with two raters; see `cohenKappaCoefficient`. */
export function cohenKappa(
  matrix: RatingMatrix,
  kind: WeightKind = "identity",
  plan: BootstrapPlan | null = null,
): Estimate {
  return withKappaInterval(estimatePair(matrix, [cohenKappaCoefficient(kind)], plan)[0]!);
}
