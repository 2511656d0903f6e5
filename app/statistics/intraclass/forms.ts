import type { Outcome } from "../estimate";
import { fQuantile, fUpper } from "../special/distributions";
import type { MeanSquares } from "./mean-squares";

/**
 * The six forms of Shrout and Fleiss (1979). The first digit is the model (1: one-way random, 2:
 * two-way random with absolute agreement, 3: two-way mixed with consistency), the second the type (1: a
 * single rater, k: the mean of the k raters).
 */
export const intraclassForms = ["1_1", "2_1", "3_1", "1_k", "2_k", "3_k"] as const;
export type IntraclassForm = (typeof intraclassForms)[number];

const noVariance = "the ratings do not vary";
const noRowVariance = "the units' means do not differ";

/** A quotient of mean squares; none where the denominator is nothing but rounding. */
function share(part: number, whole: number, ms: MeanSquares, reason: string): Outcome {
  const size = ms.rows + ms.within + ms.columns + ms.residual;
  return Math.abs(whole) > 1e-12 * size ? part / whole : reason;
}

/**
 * One form's value from the mean squares: at most 1, without a lower bound for the means of k. Form 2_k
 * leaves that range where few units and a negative variance estimate make its denominator negative.
 */
export function intraclassValue(form: IntraclassForm, ms: MeanSquares): Outcome {
  const { n, k, rows, within, columns, residual } = ms;
  const rater = (columns - residual) / n;
  switch (form) {
    case "1_1":
      return share(rows - within, rows + (k - 1) * within, ms, noVariance);
    case "2_1":
      return share(rows - residual, rows + (k - 1) * residual + k * rater, ms, noVariance);
    case "3_1":
      return share(rows - residual, rows + (k - 1) * residual, ms, noVariance);
    case "1_k":
      return share(rows - within, rows, ms, noRowVariance);
    case "2_k":
      return share(rows - residual, rows + rater, ms, noRowVariance);
    case "3_k":
      return share(rows - residual, rows, ms, noRowVariance);
  }
}

/** The step from a single rater to the mean of k (Spearman and Brown). */
const toMean = (single: number, k: number): number => (k * single) / (1 + (k - 1) * single);

/** F over its two limits: shared by models 1 and 3, which differ in the error term. */
function plainLimits(f: number, df1: number, df2: number): [number, number] {
  return [f / fQuantile(0.975, df1, df2), f * fQuantile(0.975, df2, df1)];
}

function singleFromF(f: number, k: number): number {
  return f === Infinity ? 1 : (f - 1) / (f + k - 1);
}

/** Model 2, single rater: Satterthwaite's degrees of freedom (McGraw and Wong 1996, table 7). */
function absoluteLimits(ms: MeanSquares): [number, number] {
  const { n, k, rows, columns, residual } = ms;
  const value = intraclassValue("2_1", ms);
  if (typeof value === "string" || residual === 0) return [NaN, NaN];
  const a = k * value * columns;
  const b = (n * (1 + (k - 1) * value) - k * value) * residual;
  const df = (a + b) ** 2 / (a ** 2 / (k - 1) + b ** 2 / ((n - 1) * (k - 1)));
  const low = fQuantile(0.975, n - 1, df);
  const high = fQuantile(0.975, df, n - 1);
  const spread = k * columns + (k * n - k - n) * residual;
  return [
    (n * (rows - low * residual)) / (low * spread + n * rows),
    (n * (high * rows - residual)) / (spread + n * high * rows),
  ];
}

/** A form's 95 % interval by F, or null where there is no error term to build it on. */
export function intraclassInterval(form: IntraclassForm, ms: MeanSquares): [number, number] | null {
  const { n, k } = ms;
  const [model, type] = form.split("_");
  let limits: [number, number];
  if (model === "2") limits = absoluteLimits(ms);
  else {
    const error = model === "1" ? ms.within : ms.residual;
    const df2 = model === "1" ? n * (k - 1) : (n - 1) * (k - 1);
    const [low, high] = plainLimits(ms.rows / error, n - 1, df2);
    if (type === "k") limits = [1 - 1 / low, 1 - 1 / high];
    else limits = [singleFromF(low, k), singleFromF(high, k)];
  }
  if (model === "2" && type === "k") limits = [toMean(limits[0], k), toMean(limits[1], k)];
  return limits.every(Number.isFinite) ? limits : null;
}

/**
 * The p value of the F test that the units do not differ; models 2 and 3 share it. Null where neither
 * units nor error vary.
 */
export function intraclassP(form: IntraclassForm, ms: MeanSquares): number | null {
  const { n, k, rows } = ms;
  const [error, df] = form.startsWith("1")
    ? [ms.within, n * (k - 1)]
    : [ms.residual, (n - 1) * (k - 1)];
  return rows === 0 && error === 0 ? null : fUpper(rows / error, n - 1, df);
}
