import { estimateOf, undefinedEstimate, type Estimate } from "./estimate";
import {
  intraclassForms,
  intraclassInterval,
  intraclassP,
  intraclassValue,
  type IntraclassForm,
} from "./intraclass/forms";
import { meanSquares, type MeanSquares } from "./intraclass/mean-squares";
import { withAnalytic } from "./normal-interval";
import { completeRows, type CompleteRows } from "./ratings/complete-rows";
import type { RatingMatrix } from "./ratings/matrix";
import { bootstrapReplicates, type BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters, type ClusterSums } from "./resampling/cluster-sums";
import { percentileInterval, withInterval } from "./resampling/percentile-interval";

/** All six intraclass correlations and what they rest on. */
export interface IntraclassCorrelations {
  readonly forms: Readonly<Record<IntraclassForm, Estimate>>;
  /** Null where there are fewer than two complete rows or two raters. */
  readonly meanSquares: MeanSquares | null;
  /** Units with a hole, which are left out. */
  readonly left: number;
}

const everyForm = (make: (form: IntraclassForm) => Estimate): Record<IntraclassForm, Estimate> =>
  Object.fromEntries(intraclassForms.map((form) => [form, make(form)])) as Record<
    IntraclassForm,
    Estimate
  >;

/** Per cluster: rows, squares, squares of row sums, and column sums, of centred values. */
function sumsOf(data: CompleteRows, clusters: number): ClusterSums {
  const { rows, columns: k, values } = data;
  const centre = values.reduce((sum, value) => sum + value / values.length, 0);
  const collector = collectClusters(3 + k);
  let open = 0;
  for (let i = 0; i < rows; i += 1) {
    for (; open < data.cluster[i]!; open += 1) collector.close();
    let sum = 0;
    for (let j = 0; j < k; j += 1) {
      const value = values[i * k + j]! - centre;
      sum += value;
      collector.add(1, value * value);
      collector.add(3 + j, value);
    }
    collector.add(0, 1);
    collector.add(2, sum * sum);
  }
  for (; open < clusters; open += 1) collector.close();
  return collector.finish();
}

/** Mean squares of a replicate from its sums; values are centred, so little cancels. */
function fromSums(total: Float64Array, k: number): MeanSquares {
  const n = total[0]!;
  let all = 0;
  let columnSquares = 0;
  for (let j = 0; j < k; j += 1) {
    all += total[3 + j]!;
    columnSquares += total[3 + j]! ** 2;
  }
  const correction = (all * all) / (n * k);
  const rows = Math.max(0, total[2]! / k - correction);
  const columns = Math.max(0, columnSquares / n - correction);
  const within = Math.max(0, total[1]! - total[2]! / k);
  return {
    n,
    k,
    rows: rows / (n - 1),
    within: within / (n * (k - 1)),
    columns: columns / (k - 1),
    residual: Math.max(0, within - columns) / ((n - 1) * (k - 1)),
  };
}

function resampled(
  matrix: RatingMatrix,
  data: CompleteRows,
  plan: BootstrapPlan,
  points: Record<IntraclassForm, Estimate>,
): Record<IntraclassForm, Estimate> {
  const sums = sumsOf(data, matrix.clusters);
  const replicates = bootstrapReplicates(sums, plan, intraclassForms.length, (total, out) => {
    const ms = total[0]! > 1 ? fromSums(total, data.columns) : null;
    intraclassForms.forEach((form, i) => {
      const outcome = ms === null ? NaN : intraclassValue(form, ms);
      out[i] = typeof outcome === "number" ? outcome : NaN;
    });
  });
  return everyForm((form) =>
    withInterval(
      points[form],
      percentileInterval(
        replicates[intraclassForms.indexOf(form)]!,
        matrix.clusters,
        matrix.clusterWord,
      ),
    ),
  );
}

/**
 * Intraclass correlations of a matrix of numbers: the six forms of Shrout and Fleiss (1979) from the
 * units that all raters rated, each with its 95 % interval by F (form 2 by McGraw and Wong 1996) and
 * the p value of its F test. Undefined for fewer than two complete units or two raters, and where
 * nothing varies.
 */
export function intraclassCorrelations(
  matrix: RatingMatrix,
  plan: BootstrapPlan | null = null,
): IntraclassCorrelations {
  const data = completeRows(matrix);
  const none = (reason: string, units: number, left: number): IntraclassCorrelations => ({
    forms: everyForm(() => undefinedEstimate(reason, units)),
    meanSquares: null,
    left,
  });
  if (typeof data === "string") return none(data, 0, 0);
  if (data.columns < 2) return none("needs two or more raters", data.rows, data.left);
  if (data.rows < 2) {
    return none("fewer than two units were rated by all raters", data.rows, data.left);
  }
  const ms = meanSquares(data);
  const plain = everyForm((form) => estimateOf(intraclassValue(form, ms), data.rows));
  const points =
    plan !== null && plan.replicates > 0 ? resampled(matrix, data, plan, plain) : plain;
  const forms = everyForm((form) => {
    const point = points[form];
    if (point.value === null) return point;
    const ci = intraclassInterval(form, ms);
    const analytic = ci && { ci, method: form.startsWith("2") ? "F, McGraw and Wong 1996" : "F" };
    const p = intraclassP(form, ms);
    return { ...withAnalytic(point, analytic), ...(p === null ? {} : { p }) };
  });
  return { forms, meanSquares: ms, left: data.left };
}
