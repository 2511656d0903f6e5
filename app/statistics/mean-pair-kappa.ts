import { medianOf } from "./median";
import { cohenKappaCoefficient } from "./cohen-kappa";
import { estimateOf, type Estimate, type Outcome } from "./estimate";
import type { WeightKind } from "./ratings/category-weights";
import type { RatingMatrix } from "./ratings/matrix";
import { crossTable, marginsOf, noCommonUnits, type PairTable } from "./ratings/pair-table";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters, type ClusterSums } from "./resampling/cluster-sums";
import { estimateSums } from "./resampling/estimate-sums";

/** Two raters by their place in the matrix. */
export type RaterPair = readonly [number, number];

/** The mean and the median of Cohen's kappa over pairs of raters. */
export interface PairKappas {
  readonly mean: Estimate;
  readonly median: Estimate;
  /** Pairs that have a kappa, and those that have none: no common unit, or one category only. */
  readonly pairs: number;
  readonly undefinedPairs: number;
}

const noPair = "no pair of raters has a kappa";

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The sums of several tables over the same clusters, one table after the other. */
function sideBySide(parts: readonly ClusterSums[], clusters: number): ClusterSums {
  const collector = collectClusters(parts.reduce((width, part) => width + part.width, 0));
  for (let c = 0; c < clusters; c += 1) {
    let offset = 0;
    for (const { start, index, value, width } of parts) {
      for (let j = start[c]!; j < start[c + 1]!; j += 1)
        collector.add(offset + index[j]!, value[j]!);
      offset += width;
    }
    collector.close();
  }
  return collector.finish();
}

/**
 * The mean and the median of Cohen's kappa (see `cohenKappaCoefficient`) over some pairs of raters, each
 * pair on the units that both rated: what publications print for a group of raters. Over all pairs and
 * without weights the mean is Light's kappa. A pair without a kappa is left out and counted; a replicate
 * in which a pair has none is undefined. `units` are the pairs' common units, summed.
 * @param plan null for no bootstrap
 */
export function pairKappas(
  matrix: RatingMatrix,
  pairs: readonly RaterPair[],
  kinds: readonly WeightKind[],
  plan: BootstrapPlan | null,
): PairKappas[] {
  const coefficients = kinds.map(cohenKappaCoefficient);
  const kappaOf = (table: PairTable, kind: number): Outcome => {
    const margins = marginsOf(table);
    return margins.units === 0 ? noCommonUnits : coefficients[kind]!.of(table, margins);
  };
  const crossed = pairs.map(([a, b]) => crossTable(matrix, a, b));
  // Whether a pair has a kappa does not depend on the weights: it needs two categories.
  const used = crossed.filter(({ table }) => typeof kappaOf(table, 0) === "number");
  const undefinedPairs = crossed.length - used.length;
  if (used.length === 0) {
    const none = estimateOf(noPair, 0);
    return kinds.map(() => ({ mean: none, median: none, pairs: 0, undefinedPairs }));
  }
  const read = (total: Float64Array): PairTable[] => {
    let offset = 0;
    return used.map(({ table }) => {
      const counts = total.subarray(offset, offset + table.counts.length);
      offset += table.counts.length;
      return { ...table, counts };
    });
  };
  const units = (tables: readonly PairTable[]): number =>
    tables.reduce((sum, table) => sum + marginsOf(table).units, 0);
  const over = (join: (values: readonly number[]) => number, kind: number) => ({
    units,
    of: (tables: readonly PairTable[]): Outcome => {
      const values = tables.map((table) => kappaOf(table, kind));
      const numbers = values.filter((value) => typeof value === "number");
      return numbers.length === values.length ? join(numbers) : noPair;
    },
  });
  const sums = sideBySide(
    used.map((each) => each.sums),
    matrix.clusters,
  );
  const measures = kinds.flatMap((_, kind) => [over(meanOf, kind), over(medianOf, kind)]);
  const estimates = estimateSums(sums, read, measures, plan, matrix.clusterWord);
  return kinds.map((_, kind) => ({
    mean: estimates[2 * kind]!,
    median: estimates[2 * kind + 1]!,
    pairs: used.length,
    undefinedPairs,
  }));
}
