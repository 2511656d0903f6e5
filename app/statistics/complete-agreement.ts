import { undefinedEstimate, type Estimate, type Outcome } from "./estimate";
import type { RatingMatrix } from "./ratings/matrix";
import { activeRaters } from "./ratings/pair-table";
import { unitsByCluster } from "./ratings/each-unit";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters } from "./resampling/cluster-sums";
import { estimateSums } from "./resampling/estimate-sums";

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
  if (raters.length < 2) return undefinedEstimate("needs two or more raters", 0);
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
  const measure = { of: share, units: (total: Float64Array) => total[complete]! };
  const sums = collector.finish();
  return estimateSums(sums, (total) => total, [measure], plan, matrix.clusterWord)[0]!;
}
