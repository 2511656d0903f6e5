import { undefinedEstimate, type Estimate, type Outcome } from "../estimate";
import type { BootstrapPlan } from "../resampling/bootstrap";
import { collectClusters, totalOf, type ClusterSums } from "../resampling/cluster-sums";
import { estimateSums } from "../resampling/estimate-sums";
import { categoryPairs, type CategoryPairs } from "./category-pairs";
import { scalePoints } from "./category-weights";
import type { RatingMatrix } from "./matrix";
import { unitsByCluster } from "./each-unit";

/**
 * The cross table of two raters over the units that both rated: `counts[p]` units got category
 * `pairs.first[p]` from the first rater and `pairs.second[p]` from the second.
 * `points` are the places of the categories on the scale: ranks among the categories that occur in
 * the table, or in the declared scale where there is one, or their values where the matrix says so.
 */
export interface PairTable {
  readonly pairs: CategoryPairs;
  readonly categories: number;
  readonly points: Float64Array;
  readonly counts: Float64Array;
}

/** Both margins and the number of units of a table. */
export interface Margins {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly units: number;
}

/** Sums the rows and the columns of a table. */
export function marginsOf({ pairs, categories, counts }: PairTable): Margins {
  const first = new Float64Array(categories);
  const second = new Float64Array(categories);
  let units = 0;
  for (let p = 0; p < counts.length; p += 1) {
    const count = counts[p]!;
    if (count === 0) continue;
    first[pairs.first[p]!]! += count;
    second[pairs.second[p]!]! += count;
    units += count;
  }
  return { first, second, units };
}

/** A coefficient of two raters as a function of their cross table. */
export interface PairCoefficient {
  readonly of: (table: PairTable, margins: Margins) => Outcome;
  /** Analytic standard error, where one is standard. */
  readonly se?: (table: PairTable, margins: Margins, value: number) => number | null;
}

/** Why a coefficient of two raters is missing. */
export const needsTwoRaters = "needs exactly two raters";
/** Why a coefficient of two raters has nothing to rest on. */
export const noCommonUnits = "no unit was rated by both raters";

interface ClusteredTable {
  readonly table: PairTable;
  readonly sums: ClusterSums;
}

/** The raters who rated anything at all. */
export function activeRaters(matrix: RatingMatrix): number[] {
  const active = new Uint8Array(matrix.raters);
  matrix.codes.forEach((code, cell) => {
    if (code >= 0) active[cell % matrix.raters] = 1;
  });
  return Array.from(active.keys()).filter((rater) => active[rater] === 1);
}

function rankPoints(matrix: RatingMatrix, pairs: CategoryPairs, counts: Float64Array) {
  if (matrix.byValue) return scalePoints(matrix);
  const points = new Float64Array(matrix.categories.length);
  const used = new Uint8Array(matrix.categories.length);
  counts.forEach((count, p) => {
    if (count === 0) return;
    used[pairs.first[p]!] = 1;
    used[pairs.second[p]!] = 1;
  });
  let rank = 0;
  for (let k = 0; k < points.length; k += 1) {
    points[k] = rank;
    if (matrix.declared || used[k] === 1) rank += 1;
  }
  return points;
}

/** The cross table of two raters, with what each cluster adds to it. */
export function crossTable(matrix: RatingMatrix, a: number, b: number): ClusteredTable {
  const { codes, raters, cluster } = matrix;
  const order = unitsByCluster(matrix);
  const pairs = categoryPairs(matrix.categories.length, (each) => {
    for (const unit of order) {
      const first = codes[unit * raters + a]!;
      const second = codes[unit * raters + b]!;
      if (first >= 0 && second >= 0) each(first, second);
    }
  });
  const collector = collectClusters(pairs.size);
  let open = 0;
  for (const unit of order) {
    for (; open < cluster[unit]!; open += 1) collector.close();
    const first = codes[unit * raters + a]!;
    const second = codes[unit * raters + b]!;
    if (first >= 0 && second >= 0) collector.add(pairs.of(first, second), 1);
  }
  for (; open < matrix.clusters; open += 1) collector.close();
  const sums = collector.finish();
  const counts = totalOf(sums);
  const points = rankPoints(matrix, pairs, counts);
  return { table: { pairs, categories: matrix.categories.length, points, counts }, sums };
}

/**
 * The cross table of the only two raters who rated anything, or the reason why there is none.
 */
export function twoRaterTable(matrix: RatingMatrix): PairTable | string {
  const [a, b, ...more] = activeRaters(matrix);
  if (a === undefined || b === undefined || more.length > 0) return needsTwoRaters;
  const { table } = crossTable(matrix, a, b);
  return marginsOf(table).units === 0 ? noCommonUnits : table;
}

/** The categories that occur in a table, in the order of the scale. */
export function usedCategories(table: PairTable): number[] {
  const { first, second } = marginsOf(table);
  return Array.from(first.keys()).filter((k) => first[k]! + second[k]! > 0);
}

interface Crossed {
  readonly table: PairTable;
  readonly margins: Margins;
}

/**
 * Estimates coefficients of two raters together. `units` is the number of units that both rated;
 * units with a hole are left out. Undefined where not exactly two raters rated anything.
 * @param plan null for no bootstrap interval
 */
export function estimatePair(
  matrix: RatingMatrix,
  coefficients: readonly PairCoefficient[],
  plan: BootstrapPlan | null,
): Estimate[] {
  const [a, b, ...more] = activeRaters(matrix);
  if (a === undefined || b === undefined || more.length > 0) {
    return coefficients.map(() => undefinedEstimate(needsTwoRaters, 0));
  }
  const { table, sums } = crossTable(matrix, a, b);
  const read = (counts: Float64Array): Crossed => {
    const drawn = { ...table, counts };
    return { table: drawn, margins: marginsOf(drawn) };
  };
  const measures = coefficients.map(({ of, se }) => ({
    of: ({ table, margins }: Crossed) => (margins.units === 0 ? noCommonUnits : of(table, margins)),
    units: ({ margins }: Crossed) => margins.units,
    se: ({ table, margins }: Crossed, value: number) => se?.(table, margins, value) ?? null,
  }));
  return estimateSums(sums, read, measures, plan, matrix.clusterWord);
}
