import type { Estimate, Outcome } from "./estimate";
import { oneCategory } from "./gwet-ac";
import { noPairs } from "./percent-agreement";
import type { RatingMatrix } from "./ratings/matrix";
import { unitsByCluster } from "./ratings/each-unit";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters, type ClusterSums } from "./resampling/cluster-sums";
import { estimateSums } from "./resampling/estimate-sums";
import { errorOfMean } from "./standard-errors/linearised";

const pairable = 0;
const agreement = 1;
const counts = 2;

/** Agreement of one unit over its pairs, or null with fewer than two ratings. */
function agreementOf(row: Int32Array): number | null {
  let m = 0;
  let equal = 0;
  for (let i = 0; i < row.length; i += 1) {
    if (row[i]! < 0) continue;
    for (let j = 0; j < i; j += 1) if (row[j] === row[i]) equal += 1;
    m += 1;
  }
  return m < 2 ? null : equal / ((m * (m - 1)) / 2);
}

const rowOf = ({ codes, raters }: RatingMatrix, unit: number): Int32Array =>
  codes.subarray(unit * raters, (unit + 1) * raters);

function sumsOf(matrix: RatingMatrix): ClusterSums {
  const q = matrix.categories.length;
  const collector = collectClusters(counts + matrix.raters * q);
  let open = 0;
  for (const unit of unitsByCluster(matrix)) {
    for (; open < matrix.cluster[unit]!; open += 1) collector.close();
    const row = rowOf(matrix, unit);
    const own = agreementOf(row);
    if (own !== null) {
      collector.add(pairable, 1);
      collector.add(agreement, own);
    }
    row.forEach((code, rater) => {
      if (code >= 0) collector.add(counts + rater * q + code, 1);
    });
  }
  for (; open < matrix.clusters; open += 1) collector.close();
  return collector.finish();
}

/** Every rater's number of ratings, the number of raters who rated, and chance agreement. */
interface Chance {
  readonly ratings: Float64Array;
  readonly active: number;
  readonly expected: number;
}

function chanceOf(total: Float64Array, raters: number, q: number): Chance {
  const ratings = new Float64Array(raters);
  for (let g = 0; g < raters; g += 1) {
    for (let k = 0; k < q; k += 1) ratings[g]! += total[counts + g * q + k]!;
  }
  let active = 0;
  for (const n of ratings) if (n > 0) active += 1;
  let expected = 0;
  for (let k = 0; k < q; k += 1) {
    let sum = 0;
    let squares = 0;
    for (let g = 0; g < raters; g += 1) {
      const count = total[counts + g * q + k]!;
      if (count === 0) continue;
      const share = count / ratings[g]!;
      sum += share;
      squares += share * share;
    }
    expected += sum * sum - squares;
  }
  return { ratings, active, expected: expected / (active * (active - 1)) };
}

/** True where two different categories occur: then chance agreement is less than 1. */
function varied(total: Float64Array, raters: number, q: number): boolean {
  let used = -1;
  for (let cell = 0; cell < raters * q; cell += 1) {
    if (total[counts + cell] === 0) continue;
    if (used >= 0 && used !== cell % q) return true;
    used = cell % q;
  }
  return false;
}

function kappaOf(total: Float64Array, raters: number, q: number): Outcome {
  if (total[pairable] === 0) return noPairs;
  if (!varied(total, raters, q)) return oneCategory;
  const { expected } = chanceOf(total, raters, q);
  return (total[agreement]! / total[pairable]! - expected) / (1 - expected);
}

/** Standard error by linearisation of both terms over rated units (Gwet 2014, 2021). */
function kappaError(matrix: RatingMatrix, total: Float64Array, value: number): number | null {
  const q = matrix.categories.length;
  const { ratings, active, expected } = chanceOf(total, matrix.raters, q);
  const share = (g: number, k: number): number => total[counts + g * q + k]! / ratings[g]!;
  const sums = Float64Array.from({ length: q }, (_, k) =>
    ratings.reduce((sum, n, g) => (n > 0 ? sum + share(g, k) : sum), 0),
  );
  const others = Float64Array.from({ length: matrix.raters }, (_, g) =>
    ratings[g] === 0 ? 0 : sums.reduce((sum, s, k) => sum + share(g, k) * (s - share(g, k)), 0),
  );
  const rows = Array.from({ length: matrix.units }, (_, unit) => rowOf(matrix, unit)).filter(
    (row) => row.some((code) => code >= 0),
  );
  const n = rows.length;
  const values = rows.map((row) => {
    let chance = 0;
    row.forEach((code, g) => {
      if (code < 0) return;
      const own = sums[code]! - share(g, code);
      chance += (n / ratings[g]!) * (own - others[g]!);
    });
    const observed = agreementOf(row);
    const linear =
      observed === null ? 0 : ((n / total[pairable]!) * (observed - expected)) / (1 - expected);
    const shift = (2 * chance) / (active * (active - 1));
    return linear - ((1 - value) * shift) / (1 - expected);
  });
  return errorOfMean(values, value);
}

/**
 * Conger's kappa in Gwet's generalisation to missing ratings (Conger 1980; Gwet 2014), at most 1:
 * like Fleiss' kappa, but every rater keeps an own distribution over categories, taken from all of
 * that rater's ratings. Equals Cohen's kappa for two raters without holes. `units` are those with two
 * or more ratings. Undefined where one category was used.
 */
export function congerKappa(matrix: RatingMatrix, plan: BootstrapPlan | null = null): Estimate {
  const q = matrix.categories.length;
  const measure = {
    of: (total: Float64Array) => kappaOf(total, matrix.raters, q),
    units: (total: Float64Array) => total[pairable]!,
    se: (total: Float64Array, value: number) => kappaError(matrix, total, value),
  };
  return estimateSums(sumsOf(matrix), (total) => total, [measure], plan, matrix.clusterWord)[0]!;
}
