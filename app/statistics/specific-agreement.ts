import type { Estimate } from "./estimate";
import { noPairs } from "./percent-agreement";
import type { RatingMatrix } from "./ratings/matrix";
import { pairableUnits } from "./ratings/tally";
import { estimateTogether, type TallyCoefficient } from "./ratings/tally-coefficient";
import type { BootstrapPlan } from "./resampling/bootstrap";

/**
 * Specific agreement on one category, in [0, 1]: given that one of a pair of raters put a unit into
 * it, the chance that the other did (Dice 1945; Cicchetti and Feinstein 1990; any number of raters).
 * For a binary scale this is positive agreement for "yes" and negative agreement for "no".
 */
export function specificAgreementCoefficient(category: number): TallyCoefficient {
  return {
    needs: { labels: true },
    of: ({ layout, total }) => {
      if (total[pairableUnits] === 0) return noPairs;
      const chances = total[layout.at.chances + category]!;
      if (chances === 0) return "no pair of raters used this category";
      return total[layout.at.together + category]! / chances;
    },
  };
}

/** Specific agreement on every category of a matrix, in the order of its categories. */
export function specificAgreement(
  matrix: RatingMatrix,
  plan: BootstrapPlan | null = null,
): Estimate[] {
  return estimateTogether(
    matrix,
    matrix.categories.map((_, k) => specificAgreementCoefficient(k)),
    plan,
  );
}
