import { estimateOf, type Estimate, type Outcome } from "./estimate";
import { oneCategory } from "./gwet-ac";
import type { RatingMatrix } from "./ratings/matrix";
import { activeRaters, noCommonUnits } from "./ratings/pair-table";
import { createRandom } from "./resampling/random";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { percentileInterval, withInterval } from "./resampling/percentile-interval";

/** The units that two raters share, as parallel arrays of categories and clusters. */
interface SharedUnits {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly cluster: Int32Array;
}

function sharedUnits(matrix: RatingMatrix, a: number, b: number): SharedUnits {
  const { codes, raters, cluster } = matrix;
  const shared: number[] = [];
  for (let u = 0; u < matrix.units; u += 1) {
    if (codes[u * raters + a]! >= 0 && codes[u * raters + b]! >= 0) shared.push(u);
  }
  return {
    first: Int32Array.from(shared, (u) => codes[u * raters + a]!),
    second: Int32Array.from(shared, (u) => codes[u * raters + b]!),
    cluster: Int32Array.from(shared, (u) => cluster[u]!),
  };
}

/** Cohen's kappa of shared units, each as often as its cluster was drawn; cost linear in units. */
function weightedKappa(shared: SharedUnits, times: Float64Array, margin: Float64Array): Outcome {
  const { first, second, cluster } = shared;
  let units = 0;
  let equal = 0;
  for (let i = 0; i < first.length; i += 1) {
    const weight = times[cluster[i]!]!;
    margin[second[i]!]! += weight;
    units += weight;
    if (first[i] === second[i]) equal += weight;
  }
  let chance = 0;
  for (let i = 0; i < first.length; i += 1) chance += times[cluster[i]!]! * margin[first[i]!]!;
  for (const k of second) margin[k] = 0;
  if (units === 0) return noCommonUnits;
  if (chance === units * units) return oneCategory;
  return (units * equal - chance) / (units * units - chance);
}

function meanKappa(
  pairs: readonly SharedUnits[],
  times: Float64Array,
  margin: Float64Array,
): Outcome {
  let sum = 0;
  for (const shared of pairs) {
    const kappa = weightedKappa(shared, times, margin);
    if (typeof kappa === "string") return `a pair of raters has no kappa: ${kappa}`;
    sum += kappa;
  }
  return sum / pairs.length;
}

/**
 * Light's kappa, in [-1, 1] (Light 1971): the mean of Cohen's kappa over all pairs of raters, each on
 * the units that both rated. `units` are those with two or more ratings. Undefined where any pair
 * shares no unit or used one category only.
 */
export function lightKappa(matrix: RatingMatrix, plan: BootstrapPlan | null = null): Estimate {
  const raters = activeRaters(matrix);
  const pairs = raters.flatMap((a, i) => raters.slice(i + 1).map((b) => sharedUnits(matrix, a, b)));
  const rated = new Uint8Array(matrix.units);
  matrix.codes.forEach((code, cell) => {
    if (code >= 0) rated[Math.floor(cell / matrix.raters)]! += 1;
  });
  const units = rated.filter((count) => count >= 2).length;
  if (pairs.length === 0) return estimateOf("needs two or more raters", units);
  const margin = new Float64Array(matrix.categories.length);
  const times = new Float64Array(matrix.clusters).fill(1);
  const estimate = estimateOf(meanKappa(pairs, times, margin), units);
  if (estimate.value === null || plan === null || plan.replicates < 1) return estimate;
  const random = createRandom(plan.seed);
  const replicates = Float64Array.from({ length: plan.replicates }, () => {
    times.fill(0);
    for (let n = 0; n < matrix.clusters; n += 1) times[random.below(matrix.clusters)]! += 1;
    const value = meanKappa(pairs, times, margin);
    return typeof value === "number" ? value : NaN;
  });
  const interval = percentileInterval(replicates, matrix.clusters, matrix.clusterWord);
  return withInterval(estimate, interval);
}
