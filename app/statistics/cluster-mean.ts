import type { Estimate, Outcome } from "./estimate";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters } from "./resampling/cluster-sums";
import { estimateSums } from "./resampling/estimate-sums";

/** A sum of values of one cluster and how many there were. */
export interface ClusterValues {
  readonly sum: number;
  readonly n: number;
}

/**
 * The mean of values that come in clusters (ratio estimator; Cochran 1977, ch. 6), with a bootstrap
 * interval that resamples clusters. `units` is the number of values. Undefined where there is none.
 * @param over the word for clusters in the plural
 * @param reason why there is no mean where there is no value
 */
export function clusterMean(
  clusters: readonly ClusterValues[],
  plan: BootstrapPlan | null,
  over = "clusters",
  reason = "there is no value",
): Estimate {
  const collector = collectClusters(2);
  for (const { sum, n } of clusters) {
    if (n === 0) continue;
    collector.add(0, sum);
    collector.add(1, n);
    collector.close();
  }
  const mean = (total: Float64Array): Outcome => (total[1]! > 0 ? total[0]! / total[1]! : reason);
  const measure = { of: mean, units: (total: Float64Array) => total[1]! };
  return estimateSums(collector.finish(), (total) => total, [measure], plan, over)[0]!;
}

/** Values by cluster, summed, in the order in which clusters come. */
export function valuesByCluster(
  values: Iterable<{ readonly cluster: string; readonly value: number }>,
): ClusterValues[] {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const { cluster, value } of values) {
    const here = sums.get(cluster) ?? { sum: 0, n: 0 };
    sums.set(cluster, { sum: here.sum + value, n: here.n + 1 });
  }
  return [...sums.values()];
}
