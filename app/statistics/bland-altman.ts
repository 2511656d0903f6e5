import { estimateOf, undefinedEstimate, type Estimate } from "./estimate";
import { normalQuantile975, withAnalytic } from "./normal-interval";
import { completeRows, type CompleteRows } from "./ratings/complete-rows";
import type { RatingMatrix } from "./ratings/matrix";
import { needsTwoRaters, noCommonUnits } from "./ratings/pair-table";
import { bootstrapReplicates, type BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters } from "./resampling/cluster-sums";
import { percentileInterval, withInterval } from "./resampling/percentile-interval";
import { tQuantile } from "./special/distributions";

/** Bias and limits of agreement of the first rater minus the second, raters in order of name. */
export interface BlandAltman {
  readonly bias: Estimate;
  readonly sd: Estimate;
  readonly lower: Estimate;
  readonly upper: Estimate;
}

/** Mean and standard deviation of the differences, the latter NaN for one of them. */
function momentsOf(n: number, sum: number, squares: number): [number, number] {
  const mean = sum / n;
  return [mean, Math.sqrt(Math.max(0, squares - sum * mean) / (n - 1))];
}

function limits([mean, sd]: [number, number]): [number, number, number, number] {
  const half = normalQuantile975 * sd;
  return [mean, sd, mean - half, mean + half];
}

function resample(
  matrix: RatingMatrix,
  data: CompleteRows,
  differences: Float64Array,
  centre: number,
  plan: BootstrapPlan,
): Float64Array[] {
  const collector = collectClusters(3);
  let open = 0;
  differences.forEach((difference, i) => {
    for (; open < data.cluster[i]!; open += 1) collector.close();
    const d = difference - centre;
    collector.add(0, 1);
    collector.add(1, d);
    collector.add(2, d * d);
  });
  for (; open < matrix.clusters; open += 1) collector.close();
  return bootstrapReplicates(collector.finish(), plan, 4, (total, out) => {
    const [mean, sd] = momentsOf(total[0]!, total[1]!, total[2]!);
    out.set(total[0]! > 1 ? limits([mean + centre, sd]) : [NaN, NaN, NaN, NaN]);
  });
}

/**
 * Bland-Altman bias, standard deviation of differences and 95 % limits of agreement (bias +- 1.959964
 * sd) of two raters on numbers (Bland and Altman 1986, 1999). Intervals by formula: bias by t; limits
 * by t with the standard error sd sqrt(1/n + z^2 / (2 (n - 1))). Units with a hole are left out.
 * With one unit only the bias is defined.
 */
export function blandAltman(matrix: RatingMatrix, plan: BootstrapPlan | null = null): BlandAltman {
  const all = (estimate: Estimate): BlandAltman => ({
    bias: estimate,
    sd: estimate,
    lower: estimate,
    upper: estimate,
  });
  const data = completeRows(matrix);
  if (typeof data === "string") return all(undefinedEstimate(data, 0));
  if (data.columns !== 2) return all(undefinedEstimate(needsTwoRaters, 0));
  const n = data.rows;
  if (n === 0) return all(undefinedEstimate(noCommonUnits, 0));
  const differences = Float64Array.from(
    { length: n },
    (_, i) => data.values[2 * i]! - data.values[2 * i + 1]!,
  );
  const mean = differences.reduce((sum, d) => sum + d, 0) / n;
  if (n === 1) {
    const one = undefinedEstimate("one unit has no spread", 1);
    return { ...all(one), bias: estimateOf(mean, 1) };
  }
  const squares = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (n - 1));
  const t = tQuantile(0.975, n - 1);
  const biasError = sd / Math.sqrt(n);
  const limitError = sd * Math.sqrt(1 / n + normalQuantile975 ** 2 / (2 * (n - 1)));
  const errors = [biasError, null, limitError, limitError];
  const replicates =
    plan && plan.replicates > 0 ? resample(matrix, data, differences, mean, plan) : null;
  const [bias, spread, lower, upper] = limits([mean, sd]).map((value, i) => {
    const se = errors[i] ?? null;
    const point = estimateOf(value, n, se);
    const drawn = replicates
      ? withInterval(point, percentileInterval(replicates[i]!, matrix.clusters, matrix.clusterWord))
      : point;
    if (se === null) return drawn;
    return withAnalytic(drawn, { ci: [value - t * se, value + t * se], method: "t" });
  });
  return { bias: bias!, sd: spread!, lower: lower!, upper: upper! };
}
