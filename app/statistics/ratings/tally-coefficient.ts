import type { Estimate, Outcome } from "../estimate";
import type { BootstrapPlan } from "../resampling/bootstrap";
import { estimateSums } from "../resampling/estimate-sums";
import type { RatingMatrix } from "./matrix";
import {
  pairableUnits,
  tallyAtOnce,
  tallyClusters,
  type CategoryFunction,
  type Tally,
  type TallyNeeds,
} from "./tally";

/** A coefficient that does not care which rater is which: a function of a tally. */
export interface TallyCoefficient {
  readonly needs: TallyNeeds;
  readonly of: (tally: Tally) => Outcome;
  /** A faster form for replicates, where the exact one would be slow. */
  readonly ofReplicate?: (tally: Tally) => Outcome;
  /** Analytic standard error of the value in the whole matrix, where one is standard. */
  readonly se?: (matrix: RatingMatrix, tally: Tally) => number | null;
}

const union = (
  a: readonly CategoryFunction[] | undefined,
  b: readonly CategoryFunction[] | undefined,
): readonly CategoryFunction[] => [...new Set([...(a ?? []), ...(b ?? [])])];

function joinNeeds(a: TallyNeeds, b: TallyNeeds): TallyNeeds {
  return {
    shares: a.shares === true || b.shares === true,
    counts: a.counts === true || b.counts === true,
    labels: a.labels === true || b.labels === true,
    pairs: a.pairs === true || b.pairs === true,
    weights: union(a.weights, b.weights),
    distances: union(a.distances, b.distances),
  };
}

/** The sum that belongs to a weight of the tally; the weight must be among its needs. */
export function weightSum(tally: Tally, weight: CategoryFunction): number {
  const { needs, at } = tally.layout;
  return tally.total[at.weights + (needs.weights ?? []).indexOf(weight)] ?? 0;
}

/** The sum that belongs to a distance of the tally; the distance must be among its needs. */
export function distanceSum(tally: Tally, distance: CategoryFunction): number {
  const { needs, at } = tally.layout;
  return tally.total[at.distances + (needs.distances ?? []).indexOf(distance)] ?? 0;
}

/**
 * Estimates coefficients of one matrix together: one pass over the ratings, one set of replicates.
 * `units` of each estimate is the number of units with two or more ratings.
 * @param plan null for no interval
 */
export function estimateTogether(
  matrix: RatingMatrix,
  coefficients: readonly TallyCoefficient[],
  plan: BootstrapPlan | null,
): Estimate[] {
  const needs = coefficients.map((c) => c.needs).reduce(joinNeeds, {});
  const wanted = plan !== null && plan.replicates > 0;
  const { layout, sums } = wanted ? tallyClusters(matrix, needs) : tallyAtOnce(matrix, needs);
  const measures = coefficients.map(({ of, ofReplicate, se }) => ({
    of,
    ofReplicate,
    units: ({ total }: Tally) => total[pairableUnits]!,
    se: (tally: Tally) => se?.(matrix, tally) ?? null,
  }));
  const read = (total: Float64Array): Tally => ({ layout, total });
  return estimateSums(sums, read, measures, plan, matrix.clusterWord);
}
