import type { Estimate, Outcome } from "./estimate";
import { observedAgreement, oneCategory, prevalences } from "./gwet-ac";
import { noPairs } from "./percent-agreement";
import { categoryWeights, identityWeight, type CategoryWeights } from "./ratings/category-weights";
import type { RatingMatrix } from "./ratings/matrix";
import { pairableUnits, type Tally } from "./ratings/tally";
import { estimateTogether, type TallyCoefficient } from "./ratings/tally-coefficient";
import { linearisedError, type UnitChance } from "./standard-errors/linearised";
import type { BootstrapPlan } from "./resampling/bootstrap";

function kappa(tally: Tally, weights: CategoryWeights): Outcome {
  if (tally.total[pairableUnits] === 0) return noPairs;
  const shares = prevalences(tally);
  let used = 0;
  let unequal = 0;
  for (const share of shares) {
    if (share > 0) used += 1;
    unequal += share * (1 - share);
  }
  if (used < 2) return oneCategory;
  return 1 - (1 - observedAgreement(tally, weights)) / unequal;
}

/**
 * Fleiss' kappa in Gwet's generalisation to missing ratings (Fleiss 1971; Gwet 2014, ch. 3), at
 * most 1: observed agreement over units with two or more ratings, prevalences over all rated units.
 * The raters may differ from unit to unit. Undefined where one category was used.
 */
export function fleissKappaCoefficient(matrix: RatingMatrix): TallyCoefficient {
  const weights = categoryWeights(matrix, "identity");
  return {
    needs: { shares: true },
    of: (tally) => kappa(tally, weights),
    se: (m, tally) => {
      const value = kappa(tally, weights);
      if (typeof value === "string") return null;
      const shares = prevalences(tally);
      const own: UnitChance = (codes, m) => {
        let sum = 0;
        for (let i = 0; i < m; i += 1) sum += shares[codes[i]!]!;
        return sum / m;
      };
      return linearisedError(m, identityWeight, value, weights.form(shares), own);
    },
  };
}

/** Fleiss' kappa of a matrix; see `fleissKappaCoefficient`. */
export function fleissKappa(matrix: RatingMatrix, plan: BootstrapPlan | null = null): Estimate {
  return estimateTogether(matrix, [fleissKappaCoefficient(matrix)], plan)[0]!;
}
