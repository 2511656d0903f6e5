import { undefinedEstimate, estimateOf, type Estimate } from "./estimate";
import { normalQuantile975, withAnalytic } from "./normal-interval";

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
