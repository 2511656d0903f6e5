import { estimateOf, type Estimate, type Outcome } from "../estimate";
import { bootstrapReplicates, type BootstrapPlan } from "./bootstrap";
import { totalOf, type ClusterSums } from "./cluster-sums";
import { percentileInterval, withInterval } from "./percentile-interval";

/** A statistic as a function of summed clusters, read as a T. */
export interface Measure<T> {
  readonly of: (sums: T) => Outcome;
  /** A faster form for replicates, where the exact one would be slow. */
  readonly ofReplicate?: (sums: T) => Outcome;
  /** How many units the value rests on. */
  readonly units: (sums: T) => number;
  /** Analytic standard error of a value, where one is standard. */
  readonly se?: (sums: T, value: number) => number | null;
}

function pointOf<T>(measure: Measure<T>, whole: T): Estimate {
  const outcome = measure.of(whole);
  const se = typeof outcome === "number" ? (measure.se?.(whole, outcome) ?? null) : null;
  return estimateOf(outcome, measure.units(whole), se);
}

/**
 * Estimates of several measures of the same clusters from one set of replicates. A measure that is
 * undefined on the whole gets no interval.
 * @param read turns a total of the clusters' sums into what the measures look at, once per replicate;
 *   the total is overwritten by the next replicate
 * @param plan null for no bootstrap
 * @param over the word for clusters in the plural
 */
export function estimateSums<T>(
  sums: ClusterSums,
  read: (total: Float64Array) => T,
  measures: readonly Measure<T>[],
  plan: BootstrapPlan | null,
  over: string,
): Estimate[] {
  const whole = read(totalOf(sums));
  const points = measures.map((measure) => pointOf(measure, whole));
  if (plan === null || plan.replicates < 1) return points;
  const tried = measures.filter((_, i) => points[i]!.value !== null);
  const forms = tried.map((measure) => measure.ofReplicate ?? measure.of);
  const replicates = bootstrapReplicates(sums, plan, forms.length, (total, out) => {
    const drawn = read(total);
    for (let i = 0; i < forms.length; i += 1) {
      const outcome = forms[i]!(drawn);
      out[i] = typeof outcome === "number" ? outcome : NaN;
    }
  });
  let next = 0;
  return points.map((point) =>
    point.value === null
      ? point
      : withInterval(point, percentileInterval(replicates[next++]!, sums.clusters, over)),
  );
}
