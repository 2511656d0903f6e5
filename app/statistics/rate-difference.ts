import type { Estimate, Outcome } from "./estimate";
import { fewClusters, type BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters } from "./resampling/cluster-sums";
import { estimateSums, type Measure } from "./resampling/estimate-sums";

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

const rate = (events: number, exposure: number): Outcome =>
  exposure > 0 ? (100 * events) / exposure : "nothing was looked at";

const rateOfA = (total: Float64Array): Outcome => rate(total[eventsA]!, total[exposureA]!);
const rateOfB = (total: Float64Array): Outcome => rate(total[eventsB]!, total[exposureB]!);

function gap(total: Float64Array): Outcome {
  const a = rateOfA(total);
  const b = rateOfB(total);
  return typeof a === "number" && typeof b === "number" ? a - b : "nothing was looked at";
}

const measures: readonly Measure<Float64Array>[] = [
  { of: rateOfA, units: (total) => total[exposureA]! },
  { of: rateOfB, units: (total) => total[exposureB]! },
  { of: gap, units: (total) => Math.min(total[exposureA]!, total[exposureB]!) },
];

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
  const [rateA, rateB, difference] = estimateSums(
    collector.finish(),
    (total) => total,
    measures,
    plan,
    over,
  );
  return {
    rateA: rateA!,
    rateB: rateB!,
    difference: difference!,
    clusters: clusters.length,
    fewClusters: clusters.length < fewClusters,
  };
}
