import type { Estimate, Outcome } from "./estimate";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters } from "./resampling/cluster-sums";
import { estimateSums } from "./resampling/estimate-sums";

/** One value of a group, in a stratum of units that are alike, in a cluster. */
export interface StratifiedValue {
  readonly cluster: string;
  readonly stratum: string;
  readonly group: "a" | "b";
  readonly value: number;
}

/** Means of two groups that were made alike, and how far they are apart. */
export interface StratifiedDifference {
  readonly meanA: Estimate;
  /** Of group b, weighted as a is spread over the strata. */
  readonly meanB: Estimate;
  /** A minus B. */
  readonly difference: Estimate;
  /** Values of either group in strata that hold both. */
  readonly matchedA: number;
  readonly matchedB: number;
  /** Values of group a in strata without any of b. */
  readonly unmatchedA: number;
}

const reason = "no two alike units are in both groups";

/** Four sums a stratum: count and sum of a, count and sum of b. */
function weighted(total: Float64Array): [a: number, b: number, countA: number, countB: number] {
  let [sumA, sumB, countA, countB] = [0, 0, 0, 0];
  for (let s = 0; s < total.length; s += 4) {
    const [nA, nB] = [total[s]!, total[s + 2]!];
    if (nA === 0 || nB === 0) continue;
    sumA += total[s + 1]!;
    sumB += (nA * total[s + 3]!) / nB;
    countA += nA;
    countB += nB;
  }
  return [sumA, sumB, countA, countB];
}

/**
 * The difference of two groups' means with strata held alike: within each stratum that holds both, the
 * mean of b is weighted by how many of a are there (direct standardisation to group a; Cochran 1968).
 * Intervals resample clusters; a replicate uses the strata that hold both in it.
 */
export function stratifiedDifference(
  values: readonly StratifiedValue[],
  plan: BootstrapPlan | null,
  over = "clusters",
): StratifiedDifference {
  const strata = [...new Set(values.map((each) => each.stratum))].sort();
  const place = new Map(strata.map((stratum, at) => [stratum, at * 4]));
  const clusters = new Map<string, StratifiedValue[]>();
  for (const value of values) {
    const here = clusters.get(value.cluster);
    if (here === undefined) clusters.set(value.cluster, [value]);
    else here.push(value);
  }
  const collector = collectClusters(strata.length * 4);
  for (const here of clusters.values()) {
    for (const { stratum, group, value } of here) {
      const at = place.get(stratum)! + (group === "a" ? 0 : 2);
      collector.add(at, 1);
      collector.add(at + 1, value);
    }
    collector.close();
  }
  const sums = collector.finish();
  type Weighted = ReturnType<typeof weighted>;
  const share = (of: (w: Weighted) => number, units: (w: Weighted) => number) => ({
    of: (w: Weighted): Outcome => (w[2] > 0 ? of(w) / w[2] : reason),
    units,
  });
  const measures = [
    share(
      (w) => w[0],
      (w) => w[2],
    ),
    share(
      (w) => w[1],
      (w) => w[3],
    ),
    share(
      (w) => w[0] - w[1],
      (w) => w[2] + w[3],
    ),
  ];
  const [meanA, meanB, difference] = estimateSums(sums, weighted, measures, plan, over);
  const whole = new Float64Array(strata.length * 4);
  for (let j = 0; j < sums.index.length; j += 1) whole[sums.index[j]!]! += sums.value[j]!;
  const [, , matchedA, matchedB] = weighted(whole);
  const allA = values.filter(({ group }) => group === "a").length;
  return {
    ...{ meanA: meanA!, meanB: meanB!, difference: difference! },
    ...{ matchedA, matchedB, unmatchedA: allA - matchedA },
  };
}
