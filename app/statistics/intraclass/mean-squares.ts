import type { CompleteRows } from "../ratings/complete-rows";

/** Mean squares of a two-way layout of n rows (units) and k columns (raters) without repeats. */
export interface MeanSquares {
  readonly n: number;
  readonly k: number;
  /** Between rows, n - 1 degrees of freedom. */
  readonly rows: number;
  /** Within rows, n (k - 1) degrees of freedom. */
  readonly within: number;
  /** Between columns, k - 1 degrees of freedom. */
  readonly columns: number;
  /** Residual, (n - 1)(k - 1) degrees of freedom. */
  readonly residual: number;
}

/** A sum of squares below what rounding alone can leave is none. */
function cleaned(squares: number, cells: number, largest: number): number {
  const rounding = 8 * Number.EPSILON * largest;
  return squares <= cells * rounding * rounding ? 0 : squares;
}

/** ANOVA mean squares from sums of squared deviations, never from differences of large sums. */
export function meanSquares({ rows: n, columns: k, values }: CompleteRows): MeanSquares {
  const rowMean = new Float64Array(n);
  const columnMean = new Float64Array(k);
  let grand = 0;
  let largest = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < k; j += 1) {
      const value = values[i * k + j]!;
      rowMean[i]! += value / k;
      columnMean[j]! += value / n;
      grand += value / (n * k);
      largest = Math.max(largest, Math.abs(value));
    }
  }
  let rows = 0;
  let columns = 0;
  let within = 0;
  let residual = 0;
  for (const mean of rowMean) rows += k * (mean - grand) ** 2;
  for (const mean of columnMean) columns += n * (mean - grand) ** 2;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < k; j += 1) {
      const deviation = values[i * k + j]! - rowMean[i]!;
      within += deviation ** 2;
      residual += (deviation - columnMean[j]! + grand) ** 2;
    }
  }
  const clean = (squares: number): number => cleaned(squares, n * k, largest);
  return {
    n,
    k,
    rows: clean(rows) / (n - 1),
    within: clean(within) / (n * (k - 1)),
    columns: clean(columns) / (k - 1),
    residual: clean(residual) / ((n - 1) * (k - 1)),
  };
}
