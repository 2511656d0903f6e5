import type { Estimate } from "./estimate";
import type { RatingMatrix } from "./ratings/matrix";
import { estimatePair, type PairCoefficient } from "./ratings/pair-table";
import type { BootstrapPlan } from "./resampling/bootstrap";

/**
 * Prevalence-adjusted bias-adjusted kappa of two raters on a binary scale, in [-1, 1]
 * (Byrt, Bishop and Carlin 1993): twice the share of agreeing units, less 1. Undefined unless the
 * scale has two categories.
 */
export const pabakCoefficient: PairCoefficient = {
  of: ({ pairs, counts, categories }, { units }) => {
    if (categories !== 2) return "needs exactly two categories";
    let equal = 0;
    counts.forEach((count, p) => {
      if (pairs.first[p] === pairs.second[p]) equal += count;
    });
    return (2 * equal) / units - 1;
  },
};

/** PABAK of a matrix with two raters and two categories; see `pabakCoefficient`. */
export function pabak(matrix: RatingMatrix, plan: BootstrapPlan | null = null): Estimate {
  return estimatePair(matrix, [pabakCoefficient], plan)[0]!;
}
