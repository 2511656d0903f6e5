import type { Estimate, Outcome } from "./estimate";
import { oneCategory } from "./gwet-ac";
import { noPairs } from "./percent-agreement";
import { quadraticSpread, scalePoints } from "./ratings/category-weights";
import type { RatingMatrix } from "./ratings/matrix";
import { ratioSpread } from "./ratings/ratio-spread";
import { pairableUnits, unequalPairs, type CategoryFunction, type Tally } from "./ratings/tally";
import { distanceSum, estimateTogether, type TallyCoefficient } from "./ratings/tally-coefficient";
import { alphaError } from "./standard-errors/alpha";
import type { BootstrapPlan } from "./resampling/bootstrap";

/** What the values of a scale mean, from the weakest to the strongest. */
export const measurementLevels = ["nominal", "ordinal", "interval", "ratio"] as const;
export type MeasurementLevel = (typeof measurementLevels)[number];

/** Observed and expected disagreement, both over ordered pairs of ratings. */
interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

function counted({ layout, total }: Tally): Float64Array {
  return total.subarray(layout.at.counts, layout.at.counts + layout.categories);
}

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);

/** alpha = 1 - (N - 1) observed / expected, N the number of pairable ratings. */
function alphaFrom(tally: Tally, { observed, expected }: Disagreement): Outcome {
  if (tally.total[pairableUnits] === 0) return noPairs;
  if (!(expected > 0)) return oneCategory;
  return 1 - ((sum(counted(tally)) - 1) * observed) / expected;
}

const nominalDistance: CategoryFunction = (a, b) => (a === b ? 0 : 1);

const nominal: TallyCoefficient = {
  needs: { counts: true },
  of: (tally) => {
    const { total, layout } = tally;
    let all = 0;
    let squares = 0;
    for (let k = 0; k < layout.categories; k += 1) {
      const count = total[layout.at.counts + k]!;
      all += count;
      squares += count * count;
    }
    return alphaFrom(tally, { observed: total[unequalPairs]!, expected: all * all - squares });
  },
  se: (matrix) => alphaError(matrix, nominalDistance),
};

/** Where each category stands in the ranking of all pairable ratings: its mid-rank. */
function midRanks(counts: Float64Array): Float64Array {
  let below = 0;
  return counts.map((count) => {
    const middle = below + count / 2;
    below += count;
    return middle;
  });
}

/**
 * Ordinal: Krippendorff's distance is the number of ratings from one category to the other, half of
 * each end left out; that is the difference of their mid-ranks.
 */
const ordinal: TallyCoefficient = {
  needs: { counts: true, pairs: true },
  of: (tally) => {
    const { layout, total } = tally;
    const ranks = midRanks(counted(tally));
    const { first, second } = layout.pairs;
    let observed = 0;
    for (let p = 0; p < layout.pairs.size; p += 1) {
      const weight = total[layout.at.pairs + p]!;
      if (weight > 0) observed += weight * (ranks[first[p]!]! - ranks[second[p]!]!) ** 2;
    }
    return alphaFrom(tally, { observed, expected: quadraticSpread(ranks, counted(tally)) });
  },
};

function interval(matrix: RatingMatrix): TallyCoefficient {
  const points = scalePoints(matrix);
  const distance: CategoryFunction = (a, b) => (points[a]! - points[b]!) ** 2;
  return {
    needs: { counts: true, distances: [distance] },
    of: (tally) =>
      alphaFrom(tally, {
        observed: distanceSum(tally, distance),
        expected: quadraticSpread(points, counted(tally)),
      }),
    se: (m) => alphaError(m, distance),
  };
}

/** Scales up to this long get a table of all distances, so that replicates need not compute them. */
const tableLimit = 1500;

function tabled(distance: CategoryFunction, categories: number): CategoryFunction {
  if (categories > tableLimit) return distance;
  const table = new Float64Array(categories * categories);
  for (let a = 0; a < categories; a += 1) {
    for (let b = 0; b < categories; b += 1) table[a * categories + b] = distance(a, b);
  }
  return (a, b) => table[a * categories + b]!;
}

/**
 * alpha with any distance between categories. The cost of a replicate grows with the square of the
 * number of categories.
 */
export function alphaWithDistance(
  distance: CategoryFunction,
  categories: number,
): TallyCoefficient {
  const far = tabled(distance, categories);
  return {
    needs: { counts: true, distances: [far] },
    of: (tally) => {
      const counts = counted(tally);
      let expected = 0;
      for (let a = 0; a < counts.length; a += 1) {
        if (counts[a] === 0) continue;
        let row = 0;
        for (let b = 0; b < a; b += 1) {
          if (counts[b]! > 0) row += counts[b]! * far(a, b);
        }
        expected += 2 * counts[a]! * row;
      }
      return alphaFrom(tally, { observed: distanceSum(tally, far), expected });
    },
    se: (m) => alphaError(m, far),
  };
}

/** Ratio scales longer than this are resampled by a formula that is linear in their length. */
const longScale = 200;

/** ((a - b) / (a + b))^2 on values >= 0; the distance of 0 and 0 is 0. */
function ratio(matrix: RatingMatrix): TallyCoefficient {
  const values = matrix.values ?? new Float64Array();
  if (values.some((value) => value < 0)) {
    return { needs: {}, of: () => "a ratio scale has no negative values" };
  }
  const distance: CategoryFunction = (a, b) =>
    values[a] === values[b] ? 0 : ((values[a]! - values[b]!) / (values[a]! + values[b]!)) ** 2;
  const exact = alphaWithDistance(distance, values.length);
  if (values.length <= longScale) return exact;
  let spread: ((mass: Float64Array) => number) | null = null;
  return {
    ...exact,
    ofReplicate: (tally) => {
      spread ??= ratioSpread(values);
      return alphaFrom(tally, {
        observed: distanceSum(tally, exact.needs.distances![0]!),
        expected: spread(counted(tally)),
      });
    },
  };
}

/**
 * Krippendorff's alpha, at most 1 (Krippendorff 2004, ch. 11; 2011). Any number of raters, missing
 * ratings allowed; units with fewer than two ratings are dropped. Without variation among the
 * pairable ratings it is 0/0 and undefined, never 1. The ordinal distance is Krippendorff's own,
 * from cumulated frequencies. Interval and ratio need numbers; ratio refuses negative ones.
 */
export function alphaCoefficient(matrix: RatingMatrix, level: MeasurementLevel): TallyCoefficient {
  switch (level) {
    case "nominal":
      return nominal;
    case "ordinal":
      return ordinal;
    case "interval":
    case "ratio":
      if (matrix.values === null) return { needs: {}, of: () => "the categories are not numbers" };
      return level === "interval" ? interval(matrix) : ratio(matrix);
  }
}

/** Krippendorff's alpha of a matrix; see `alphaCoefficient`. */
export function krippendorffAlpha(
  matrix: RatingMatrix,
  level: MeasurementLevel,
  plan: BootstrapPlan | null = null,
): Estimate {
  return estimateTogether(matrix, [alphaCoefficient(matrix, level)], plan)[0]!;
}
