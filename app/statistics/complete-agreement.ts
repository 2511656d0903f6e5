import { estimateOf, type Estimate, type Outcome } from "./estimate";
import type { RatingMatrix } from "./ratings/matrix";
import { activeRaters } from "./ratings/pair-table";
import { unitsByCluster } from "./ratings/each-unit";
import { bootstrapReplicates, type BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters, totalOf } from "./resampling/cluster-sums";
import { percentileInterval, withInterval } from "./resampling/percentile-interval";

const complete = 0;
const unanimous = 1;

function share(total: Float64Array): Outcome {
  if (total[complete] === 0) return "no unit was rated by all raters";
  return total[unanimous]! / total[complete]!;
}

/**
 * The share, in [0, 1], of the units that all raters rated on which all of them agree.
 * `units` is the number of such units. Undefined with fewer than two raters or without such units.
 */
export function completeAgreement(
  matrix: RatingMatrix,
  plan: BootstrapPlan | null = null,
): Estimate {
  const raters = activeRaters(matrix);
  if (raters.length < 2) return estimateOf("needs two or more raters", 0);
  const collector = collectClusters(2);
  let open = 0;
  for (const unit of unitsByCluster(matrix)) {
    for (; open < matrix.cluster[unit]!; open += 1) collector.close();
    const codes = raters.map((rater) => matrix.codes[unit * matrix.raters + rater]!);
    if (codes.some((code) => code < 0)) continue;
    collector.add(complete, 1);
    if (codes.every((code) => code === codes[0])) collector.add(unanimous, 1);
  }
  for (; open < matrix.clusters; open += 1) collector.close();
  const sums = collector.finish();
  const total = totalOf(sums);
  const estimate = estimateOf(share(total), total[complete]!);
  if (estimate.value === null || plan === null || plan.replicates < 1) return estimate;
  const [replicates] = bootstrapReplicates(sums, plan, 1, (drawn, out) => {
    const outcome = share(drawn);
    out[0] = typeof outcome === "number" ? outcome : NaN;
  });
  const interval = percentileInterval(replicates!, matrix.clusters, matrix.clusterWord);
  return withInterval(estimate, interval);
}
