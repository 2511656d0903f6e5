import {
  collectClusters,
  totalOf,
  type ClusterCollector,
  type ClusterSums,
} from "../resampling/cluster-sums";
import { categoryPairs, type CategoryPairs } from "./category-pairs";
import { eachUnit, unitsByCluster } from "./each-unit";
import type { RatingMatrix } from "./matrix";

/** A function of two category indices: an agreement weight in [0, 1], or a distance >= 0. */
export type CategoryFunction = (a: number, b: number) => number;

/** Which sums a coefficient asks for, beyond the counts of units that are always there. */
export interface TallyNeeds {
  /** Sum over rated units of the share of its ratings in each category. */
  readonly shares?: boolean;
  /** Ratings in each category over units with two or more ratings. */
  readonly counts?: boolean;
  /** Per category, pairs that agree on it and pairs that one of the two puts into it. */
  readonly labels?: boolean;
  /** Ordered pairs of categories inside units, each weighing 1 / (ratings - 1). */
  readonly pairs?: boolean;
  /** Weights whose mean over the pairs of each unit is summed over units. */
  readonly weights?: readonly CategoryFunction[];
  /** Distances, summed over ordered pairs, each weighing 1 / (ratings - 1). */
  readonly distances?: readonly CategoryFunction[];
}

/** Where each sum stands in the flat array of sums. */
export interface TallyLayout {
  readonly matrix: RatingMatrix;
  readonly needs: TallyNeeds;
  readonly categories: number;
  readonly pairs: CategoryPairs;
  readonly width: number;
  readonly at: {
    readonly shares: number;
    readonly counts: number;
    readonly together: number;
    readonly chances: number;
    readonly pairs: number;
    readonly weights: number;
    readonly distances: number;
  };
}

/** The sums of some set of units, whoever the raters were. `total` has the layout's width. */
export interface Tally {
  readonly layout: TallyLayout;
  readonly total: Float64Array;
}

/** Positions of the sums that every tally has. */
export const ratedUnits = 0;
export const pairableUnits = 1;
export const agreementSum = 2;
export const unequalPairs = 3;
const fixedSums = 4;

function layoutOf(matrix: RatingMatrix, needs: TallyNeeds): TallyLayout {
  const q = matrix.categories.length;
  const pairs = needs.pairs
    ? categoryPairs(q, (each) => {
        eachUnit(matrix, (codes, m) => {
          for (let i = 0; i < m; i += 1) {
            for (let j = i + 1; j < m; j += 1) {
              const a = codes[i]!;
              const b = codes[j]!;
              if (a !== b) each(Math.min(a, b), Math.max(a, b));
            }
          }
        });
      })
    : categoryPairs(0, () => undefined);
  let width = fixedSums;
  const place = (size: number | undefined): number => {
    const at = width;
    width += size ?? 0;
    return at;
  };
  const at = {
    shares: place(needs.shares ? q : 0),
    counts: place(needs.counts ? q : 0),
    together: place(needs.labels ? q : 0),
    chances: place(needs.labels ? q : 0),
    pairs: place(pairs.size),
    weights: place(needs.weights?.length),
    distances: place(needs.distances?.length),
  };
  return { matrix, needs, categories: q, pairs, width, at };
}

/** Adds what every pair of a unit's ratings gives. Unordered pairs, so sums of ordered ones double. */
function addPairs(layout: TallyLayout, codes: Int32Array, m: number, to: ClusterCollector): void {
  const { at, pairs, needs } = layout;
  const perPair = 2 / (m - 1);
  const perUnit = 2 / (m * (m - 1));
  let equal = 0;
  for (let i = 0; i < m; i += 1) {
    const a = codes[i]!;
    for (let j = i + 1; j < m; j += 1) {
      const b = codes[j]!;
      if (a === b) {
        equal += 1;
        if (needs.labels) to.add(at.together + a, 2);
      } else if (needs.pairs) {
        to.add(at.pairs + (a < b ? pairs.of(a, b) : pairs.of(b, a)), perPair);
      }
      needs.weights?.forEach((weight, w) => to.add(at.weights + w, perUnit * weight(a, b)));
      needs.distances?.forEach((far, d) => to.add(at.distances + d, perPair * far(a, b)));
    }
  }
  to.add(agreementSum, perUnit * equal);
  to.add(unequalPairs, perPair * ((m * (m - 1)) / 2 - equal));
}

function addUnit(layout: TallyLayout, codes: Int32Array, m: number, to: ClusterCollector): void {
  if (m === 0) return;
  const { at, needs } = layout;
  to.add(ratedUnits, 1);
  if (needs.shares) for (let i = 0; i < m; i += 1) to.add(at.shares + codes[i]!, 1 / m);
  if (m === 1) return;
  to.add(pairableUnits, 1);
  if (needs.counts) for (let i = 0; i < m; i += 1) to.add(at.counts + codes[i]!, 1);
  if (needs.labels) for (let i = 0; i < m; i += 1) to.add(at.chances + codes[i]!, m - 1);
  addPairs(layout, codes, m, to);
}

/** The sums of every cluster, for resampling. The cost grows with ratings x raters per unit. */
export function tallyClusters(
  matrix: RatingMatrix,
  needs: TallyNeeds,
): { layout: TallyLayout; sums: ClusterSums } {
  const layout = layoutOf(matrix, needs);
  const collector = collectClusters(layout.width);
  let open = 0;
  eachUnit(
    matrix,
    (codes, m, unit) => {
      for (; open < matrix.cluster[unit]!; open += 1) collector.close();
      addUnit(layout, codes, m, collector);
    },
    unitsByCluster(matrix),
  );
  for (; open < matrix.clusters; open += 1) collector.close();
  return { layout, sums: collector.finish() };
}

/** The same as one single cluster: for values without intervals. */
export function tallyAtOnce(
  matrix: RatingMatrix,
  needs: TallyNeeds,
): { layout: TallyLayout; sums: ClusterSums } {
  const layout = layoutOf(matrix, needs);
  const collector = collectClusters(layout.width);
  eachUnit(matrix, (codes, m) => addUnit(layout, codes, m, collector));
  collector.close();
  return { layout, sums: collector.finish() };
}

/** The sums over all units. */
export function tallyAll(matrix: RatingMatrix, needs: TallyNeeds): Tally {
  const { layout, sums } = tallyAtOnce(matrix, needs);
  return { layout, total: totalOf(sums) };
}
