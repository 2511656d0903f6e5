import type { Estimate, Outcome } from "./estimate";
import type { RatingMatrix } from "./ratings/matrix";
import { agreementSum, pairableUnits, type Tally } from "./ratings/tally";
import { estimateTogether, type TallyCoefficient } from "./ratings/tally-coefficient";
import { agreementError } from "./standard-errors/linearised";
import { identityWeight } from "./ratings/category-weights";
import type { BootstrapPlan } from "./resampling/bootstrap";

/** Why a coefficient of agreement cannot be computed when no two raters met. */
export const noPairs = "no unit has two or more ratings";

function meanAgreement({ total }: Tally): Outcome {
  if (total[pairableUnits] === 0) return noPairs;
  return total[agreementSum]! / total[pairableUnits]!;
}

/**
 * Percent agreement, as a share in [0, 1]: the mean over units with two or more ratings of the
 * share of pairs of raters who gave the same category. Units weigh the same, however many rated them.
 */
export const percentAgreementCoefficient: TallyCoefficient = {
  needs: {},
  of: meanAgreement,
  se: (matrix, tally) => {
    const value = meanAgreement(tally);
    return typeof value === "string" ? null : agreementError(matrix, identityWeight, value);
  },
};

/** Percent agreement of a matrix; see `percentAgreementCoefficient`. */
export function percentAgreement(
  matrix: RatingMatrix,
  plan: BootstrapPlan | null = null,
): Estimate {
  return estimateTogether(matrix, [percentAgreementCoefficient], plan)[0]!;
}
