import type { Estimate, Outcome } from "./estimate";
import { observedAgreement, oneCategory } from "./gwet-ac";
import { noPairs } from "./percent-agreement";
import { categoryWeights, type CategoryWeights, type WeightKind } from "./ratings/category-weights";
import type { RatingMatrix } from "./ratings/matrix";
import { pairableUnits, type Tally } from "./ratings/tally";
import { estimateTogether, type TallyCoefficient } from "./ratings/tally-coefficient";
import { linearisedError } from "./standard-errors/linearised";
import type { BootstrapPlan } from "./resampling/bootstrap";

/**
 * The Brennan-Prediger coefficient, any number of raters, in [-1 / (q - 1), 1] without weights
 * (Brennan and Prediger 1981; Gwet 2014): every category is as likely as any other by chance.
 * q is the size of the declared scale, else the number of categories observed; weights come from the
 * categories' values. Undefined where the scale has one category.
 */
export function brennanPredigerCoefficient(weights: CategoryWeights): TallyCoefficient {
  const expectedOf = (tally: Tally): number => weights.total / tally.layout.categories ** 2;
  const of = (tally: Tally): Outcome => {
    if (tally.total[pairableUnits] === 0) return noPairs;
    if (tally.layout.categories < 2) return oneCategory;
    const expected = expectedOf(tally);
    return (observedAgreement(tally, weights) - expected) / (1 - expected);
  };
  return {
    needs: { weights: weights.kind === "identity" ? [] : [weights.of] },
    of,
    se: (matrix, tally) => {
      const value = of(tally);
      if (typeof value === "string") return null;
      return linearisedError(matrix, weights.of, value, expectedOf(tally), null);
    },
  };
}

/** The Brennan-Prediger coefficient of a matrix; see `brennanPredigerCoefficient`. */
export function brennanPrediger(
  matrix: RatingMatrix,
  kind: WeightKind = "identity",
  plan: BootstrapPlan | null = null,
): Estimate {
  const weights = categoryWeights(matrix, kind);
  return estimateTogether(matrix, [brennanPredigerCoefficient(weights)], plan)[0]!;
}
