import type { Estimate } from "./estimate";
import { noPairs } from "./percent-agreement";
import { categoryWeights, type CategoryWeights, type WeightKind } from "./ratings/category-weights";
import type { RatingMatrix } from "./ratings/matrix";
import { agreementSum, pairableUnits, ratedUnits, type Tally } from "./ratings/tally";
import { estimateTogether, weightSum, type TallyCoefficient } from "./ratings/tally-coefficient";
import { linearisedError, type UnitChance } from "./standard-errors/linearised";
import type { BootstrapPlan } from "./resampling/bootstrap";

/** Why a chance-corrected coefficient is 0/0 when nothing but one category occurs. */
export const oneCategory = "only one category was used";

/** Mean share of every category over rated units. */
export function prevalences({ layout, total }: Tally): Float64Array {
  const shares = total.slice(layout.at.shares, layout.at.shares + layout.categories);
  return shares.map((share) => share / total[ratedUnits]!);
}

/** Mean weighted agreement over units with two or more ratings. */
export function observedAgreement(tally: Tally, weights: CategoryWeights): number {
  const sum =
    weights.kind === "identity" ? tally.total[agreementSum]! : weightSum(tally, weights.of);
  return sum / tally.total[pairableUnits]!;
}

function chance(tally: Tally, weights: CategoryWeights): number {
  const { layout, total } = tally;
  const q = layout.categories;
  let spread = 0;
  for (let k = 0; k < q; k += 1) {
    const share = total[layout.at.shares + k]! / total[ratedUnits]!;
    spread += share * (1 - share);
  }
  return (weights.total / (q * (q - 1))) * spread;
}

/**
 * Gwet's AC1 (identity weights) and AC2 (others), in (-1, 1] (Gwet 2008; 2014, ch. 5).
 * Observed agreement over units with two or more ratings, prevalences over all rated units.
 * The number of categories is the declared scale's, else that of the categories observed.
 * AC2's weights come from the categories' values. Undefined where the scale has one category.
 */
export function gwetAcCoefficient(weights: CategoryWeights): TallyCoefficient {
  const of = (tally: Tally): number | string => {
    if (tally.total[pairableUnits] === 0) return noPairs;
    if (tally.layout.categories < 2) return oneCategory;
    const expected = chance(tally, weights);
    return (observedAgreement(tally, weights) - expected) / (1 - expected);
  };
  return {
    needs: { shares: true, weights: weights.kind === "identity" ? [] : [weights.of] },
    of,
    se: (matrix, tally) => {
      const value = of(tally);
      if (typeof value === "string") return null;
      const q = tally.layout.categories;
      const shares = prevalences(tally);
      const factor = weights.total / (q * (q - 1));
      const own: UnitChance = (codes, m) => {
        let sum = 0;
        for (let i = 0; i < m; i += 1) sum += 1 - shares[codes[i]!]!;
        return (factor * sum) / m;
      };
      return linearisedError(matrix, weights.of, value, chance(tally, weights), own);
    },
  };
}

/** AC1 (kind "identity") or AC2 of a matrix; see `gwetAcCoefficient`. */
export function gwetAc(
  matrix: RatingMatrix,
  kind: WeightKind = "identity",
  plan: BootstrapPlan | null = null,
): Estimate {
  return estimateTogether(matrix, [gwetAcCoefficient(categoryWeights(matrix, kind))], plan)[0]!;
}
