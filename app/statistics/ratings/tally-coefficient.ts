import { estimateOf, type Estimate, type Outcome } from "../estimate";
import { bootstrapReplicates, type BootstrapPlan } from "../resampling/bootstrap";
import { totalOf } from "../resampling/cluster-sums";
import { percentileInterval, withInterval } from "../resampling/percentile-interval";
import type { RatingMatrix } from "./matrix";
import {
  pairableUnits,
  tallyAll,
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
  if (plan === null || plan.replicates < 1) {
    const tally = tallyAll(matrix, needs);
    return coefficients.map((c) => pointEstimate(matrix, tally, c));
  }
  const { layout, sums } = tallyClusters(matrix, needs);
  const whole = { layout, total: totalOf(sums) };
  const points = coefficients.map((c) => pointEstimate(matrix, whole, c));
  const tried = coefficients.filter((_, i) => points[i]!.value !== null);
  const forms = tried.map((c) => c.ofReplicate ?? c.of);
  const replicates = bootstrapReplicates(sums, plan, tried.length, (total, out) => {
    const tally = { layout, total };
    for (let i = 0; i < tried.length; i += 1) {
      const outcome = forms[i]!(tally);
      out[i] = typeof outcome === "number" ? outcome : NaN;
    }
  });
  let next = 0;
  return points.map((point) =>
    point.value === null
      ? point
      : withInterval(
          point,
          percentileInterval(replicates[next++]!, matrix.clusters, matrix.clusterWord),
        ),
  );
}

function pointEstimate(matrix: RatingMatrix, tally: Tally, c: TallyCoefficient): Estimate {
  const outcome = c.of(tally);
  const se = typeof outcome === "number" ? (c.se?.(matrix, tally) ?? null) : null;
  return estimateOf(outcome, tally.total[pairableUnits]!, se);
}
