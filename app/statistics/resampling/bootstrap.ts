import { drawBinomial } from "./binomial";
import type { ClusterSums } from "./cluster-sums";
import { sharedDraws } from "./draws";
import { createRandom, type Random } from "./random";

/** How to resample. `replicates` 0 means no interval. The same seed gives the same interval. */
export interface BootstrapPlan {
  readonly replicates: number;
  readonly seed: number;
}

/** The plan that every result uses unless told otherwise. */
export const standardPlan: BootstrapPlan = { replicates: 2000, seed: 1 };

/** Below this many clusters an interval from resampling them is known to be too narrow. */
export const fewClusters = 10;

/** Clusters that add the same to every sum, counted: resampling them is a multinomial draw. */
interface ClusterTypes {
  readonly first: Int32Array;
  readonly count: Int32Array;
}

function rowKey(sums: ClusterSums, cluster: number): string {
  let key = "";
  for (let j = sums.start[cluster]!; j < sums.start[cluster + 1]!; j += 1) {
    key += `${sums.index[j]}:${sums.value[j]};`;
  }
  return key;
}

/** Groups equal clusters, or null where there are too many different ones for it to pay. */
function groupTypes(sums: ClusterSums): ClusterTypes | null {
  const limit = Math.floor(sums.clusters / 8);
  const known = new Map<string, number>();
  const first: number[] = [];
  const count: number[] = [];
  for (let c = 0; c < sums.clusters; c += 1) {
    const key = rowKey(sums, c);
    const type = known.get(key);
    if (type === undefined) {
      if (first.length >= limit) return null;
      known.set(key, first.length);
      first.push(c);
      count.push(1);
    } else {
      count[type]! += 1;
    }
  }
  return { first: Int32Array.from(first), count: Int32Array.from(count) };
}

function addRow(sums: ClusterSums, cluster: number, times: number, total: Float64Array): void {
  const { start, index, value } = sums;
  const end = start[cluster + 1]!;
  for (let j = start[cluster]!; j < end; j += 1) total[index[j]!]! += times * value[j]!;
}

/** A dense copy of the rows where few sums are zero: then a plain loop is faster than the index. */
function denseRows(sums: ClusterSums): Float64Array | null {
  const cells = sums.clusters * sums.width;
  if (sums.index.length * 2 < cells) return null;
  const dense = new Float64Array(cells);
  for (let c = 0; c < sums.clusters; c += 1) {
    addRow(sums, c, 1, dense.subarray(c * sums.width, (c + 1) * sums.width));
  }
  return dense;
}

/** Adds every cluster as often as `times` says; the first of them stands at `from`. */
function addDrawn(
  sums: ClusterSums,
  dense: Float64Array | null,
  times: Uint16Array | Int32Array,
  from: number,
  total: Float64Array,
): void {
  const { clusters, width } = sums;
  for (let c = 0; c < clusters; c += 1) {
    const weight = times[from + c]!;
    if (weight === 0) continue;
    if (dense === null) addRow(sums, c, weight, total);
    else {
      const row = c * width;
      for (let j = 0; j < width; j += 1) total[j]! += weight * dense[row + j]!;
    }
  }
}

/** What fills `total` with the sums of the next replicate. */
type Drawing = (replicate: number, total: Float64Array) => void;

function drawingOf(sums: ClusterSums, plan: BootstrapPlan): Drawing {
  const { clusters } = sums;
  const types = groupTypes(sums);
  const random = createRandom(plan.seed);
  if (types) return (_, total) => drawTypes(sums, types, random, total);
  const dense = denseRows(sums);
  const shared = sharedDraws(clusters, plan.replicates, plan.seed);
  if (shared) {
    return (replicate, total) => addDrawn(sums, dense, shared.times, replicate * clusters, total);
  }
  const times = new Int32Array(clusters);
  return (_, total) => {
    times.fill(0);
    for (let n = 0; n < clusters; n += 1) times[random.below(clusters)]! += 1;
    addDrawn(sums, dense, times, 0, total);
  };
}

function drawTypes(
  sums: ClusterSums,
  types: ClusterTypes,
  random: Random,
  total: Float64Array,
): void {
  let draws = sums.clusters;
  let remaining = sums.clusters;
  for (let t = 0; t < types.first.length && draws > 0; t += 1) {
    const times = drawBinomial(random, draws, types.count[t]! / remaining);
    if (times > 0) addRow(sums, types.first[t]!, times, total);
    draws -= times;
    remaining -= types.count[t]!;
  }
}

/**
 * Nonparametric cluster bootstrap (Davison and Hinkley 1997, 2.4 and 3.8): as many clusters as
 * there are, drawn with replacement, over and over.
 * @param evaluate writes one number per statistic into `out`; NaN where a replicate is undefined
 * @returns per statistic its replicates in the order in which they were drawn, NaN among them
 */
export function bootstrapReplicates(
  sums: ClusterSums,
  plan: BootstrapPlan,
  statistics: number,
  evaluate: (total: Float64Array, out: Float64Array) => void,
): Float64Array[] {
  const draw = drawingOf(sums, plan);
  const replicates = Array.from({ length: statistics }, () => new Float64Array(plan.replicates));
  const total = new Float64Array(sums.width);
  const out = new Float64Array(statistics);
  for (let r = 0; r < plan.replicates; r += 1) {
    total.fill(0);
    draw(r, total);
    evaluate(total, out);
    for (let s = 0; s < statistics; s += 1) replicates[s]![r] = out[s]!;
  }
  return replicates;
}
