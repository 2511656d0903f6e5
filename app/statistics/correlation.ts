import { undefinedEstimate, estimateOf, type Estimate } from "./estimate";
import { normalQuantile975, withAnalytic } from "./normal-interval";
import { completeRows } from "./ratings/complete-rows";
import type { RatingMatrix } from "./ratings/matrix";
import { needsTwoRaters } from "./ratings/pair-table";
import { bootstrapReplicates, type BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters } from "./resampling/cluster-sums";
import { percentileInterval, withInterval } from "./resampling/percentile-interval";

function centred(values: readonly number[]): Float64Array {
  const first = values[0]!;
  const mean = values.reduce((sum, x) => sum + (x - first), 0) / values.length;
  return Float64Array.from(values, (x) => x - first - mean);
}

/** Ranks from 1, ties sharing the mean of their ranks. */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let i = from; i < to; i += 1) ranks[order[i]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/**
 * Pearson's correlation of paired numbers, in [-1, 1], with Fisher's z interval (four pairs or more).
 * Undefined for fewer than two pairs and where one side does not vary.
 */
export function pearsonCorrelation(x: readonly number[], y: readonly number[]): Estimate {
  const n = Math.min(x.length, y.length);
  if (n < 2) return undefinedEstimate("needs two or more pairs", n);
  const a = centred(x.slice(0, n));
  const b = centred(y.slice(0, n));
  const square = (values: Float64Array): number => values.reduce((sum, v) => sum + v * v, 0);
  const scale = Math.sqrt(square(a) * square(b));
  const constant = (values: readonly number[]): boolean => values.every((v) => v === values[0]);
  if (constant(x.slice(0, n)) || constant(y.slice(0, n)) || scale === 0) {
    return undefinedEstimate("one side does not vary", n);
  }
  const r = Math.max(-1, Math.min(1, a.reduce((sum, v, i) => sum + v * b[i]!, 0) / scale));
  if (n < 4 || Math.abs(r) === 1) return estimateOf(r, n);
  const half = normalQuantile975 / Math.sqrt(n - 3);
  const z = Math.atanh(r);
  return withAnalytic(estimateOf(r, n), {
    ci: [Math.tanh(z - half), Math.tanh(z + half)],
    method: "Fisher's z",
  });
}

/** Spearman's rank correlation: Pearson's on mid-ranks, without an interval. */
export function spearmanCorrelation(x: readonly number[], y: readonly number[]): Estimate {
  const n = Math.min(x.length, y.length);
  const {
    value,
    units,
    undefined: reason,
  } = pearsonCorrelation(midRanks(x.slice(0, n)), midRanks(y.slice(0, n)));
  return estimateOf(value ?? reason ?? "", units);
}

/** Pearson's correlation from n, sums, squares and products of centred values; NaN where one side is constant. */
function correlationOfSums(total: Float64Array): number {
  const [n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0] = total;
  const spread = Math.sqrt(Math.max(0, xx - (x * x) / n) * Math.max(0, yy - (y * y) / n));
  return spread > 1e-12 * (xx + yy) ? (xy - (x * y) / n) / spread : NaN;
}

/**
 * Pearson's correlation of the two raters of a matrix on the units that both rated, with Fisher's z
 * interval and, where a plan is given, a bootstrap over the matrix's clusters.
 */
export function correlationOfRaters(matrix: RatingMatrix, plan: BootstrapPlan | null): Estimate {
  const data = completeRows(matrix);
  if (typeof data === "string") return undefinedEstimate(data, 0);
  if (data.columns !== 2) return undefinedEstimate(needsTwoRaters, 0);
  const side = (column: number): number[] =>
    Array.from({ length: data.rows }, (_, row) => data.values[2 * row + column]!);
  const [x, y] = [side(0), side(1)];
  const point = pearsonCorrelation(x, y);
  if (point.value === null || plan === null || plan.replicates < 1) return point;
  const [a, b] = [centred(x), centred(y)];
  const collector = collectClusters(6);
  let open = 0;
  for (let row = 0; row < data.rows; row += 1) {
    for (; open < data.cluster[row]!; open += 1) collector.close();
    const [u, v] = [a[row]!, b[row]!];
    [1, u, v, u * u, v * v, u * v].forEach((amount, at) => collector.add(at, amount));
  }
  for (; open < matrix.clusters; open += 1) collector.close();
  const [replicates] = bootstrapReplicates(collector.finish(), plan, 1, (total, out) => {
    out[0] = correlationOfSums(total);
  });
  const interval = percentileInterval(replicates!, matrix.clusters, matrix.clusterWord);
  return withInterval(point, interval);
}
