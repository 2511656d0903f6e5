import { estimateOf, undefinedEstimate, type Estimate } from "./estimate";
import { bootstrapReplicates, fewClusters, type BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters, totalOf } from "./resampling/cluster-sums";
import { percentileInterval, withInterval } from "./resampling/percentile-interval";

/** What one cluster saw: events of either group, and how much each group looked at. */
export interface ClusterCounts {
  readonly eventsA: number;
  readonly exposureA: number;
  readonly eventsB: number;
  readonly exposureB: number;
}

/** The two rates per 100 units of exposure and their difference. */
export interface RateDifference {
  readonly rateA: Estimate;
  readonly rateB: Estimate;
  /** Rate A minus rate B, per 100. */
  readonly difference: Estimate;
  readonly clusters: number;
  readonly fewClusters: boolean;
}

const [eventsA, exposureA, eventsB, exposureB] = [0, 1, 2, 3] as const;

function rates(total: Float64Array, out: Float64Array): void {
  out[0] = total[exposureA]! > 0 ? (100 * total[eventsA]!) / total[exposureA]! : NaN;
  out[1] = total[exposureB]! > 0 ? (100 * total[eventsB]!) / total[exposureB]! : NaN;
  out[2] = out[0] - out[1];
}

/**
 * Rates of two groups over the same clusters, and their difference, with cluster bootstrap intervals
 * (ratio estimator: total events / total exposure, clusters resampled as wholes; Cochran 1977, ch. 6).
 * Undefined where a group has no exposure. `units` is the exposure; of the difference, the smaller one.
 * @param over the word for clusters in the plural
 */
export function rateDifference(
  clusters: readonly ClusterCounts[],
  plan: BootstrapPlan | null,
  over = "clusters",
): RateDifference {
  const collector = collectClusters(4);
  for (const c of clusters) {
    collector.add(eventsA, c.eventsA);
    collector.add(exposureA, c.exposureA);
    collector.add(eventsB, c.eventsB);
    collector.add(exposureB, c.exposureB);
    collector.close();
  }
  const sums = collector.finish();
  const total = totalOf(sums);
  const out = new Float64Array(3);
  rates(total, out);
  const exposure = [total[exposureA]!, total[exposureB]!];
  const units = [exposure[0]!, exposure[1]!, Math.min(exposure[0]!, exposure[1]!)];
  const points = Array.from(out, (value, i) =>
    Number.isNaN(value)
      ? undefinedEstimate("nothing was looked at", units[i]!)
      : estimateOf(value, units[i]!),
  );
  const replicates = plan && plan.replicates > 0 ? bootstrapReplicates(sums, plan, 3, rates) : null;
  const [rateA, rateB, difference] = points.map((point, i) =>
    replicates
      ? withInterval(point, percentileInterval(replicates[i]!, clusters.length, over))
      : point,
  );
  return {
    rateA: rateA!,
    rateB: rateB!,
    difference: difference!,
    clusters: clusters.length,
    fewClusters: clusters.length < fewClusters,
  };
}
