import type { RatingMatrix } from "./matrix";
import type { CategoryFunction } from "./tally";

/** How much two different categories agree: not at all, or the more the closer they are. */
export const weightKinds = ["identity", "linear", "quadratic"] as const;
export type WeightKind = (typeof weightKinds)[number];

/** Agreement weights over a scale, with the sums over all pairs that chance terms need. */
export interface CategoryWeights {
  readonly kind: WeightKind;
  /** 1 for equal categories, 0 for the two farthest apart. */
  readonly of: CategoryFunction;
  /** Sum over ordered pairs of weight(a, b) x mass[a] x mass[b]. Cost grows with categories. */
  readonly form: (mass: Float64Array) => number;
  /** Sum of all weights over ordered pairs, equal ones included. */
  readonly total: number;
}

/** Equal categories agree, all others do not. */
export const identityWeight: CategoryFunction = (a, b) => (a === b ? 1 : 0);

/**
 * The points of a matrix's scale: the categories' numbers, or their ranks where they are words.
 * They are shifted so that the least is 0, which is exact for numbers of like size.
 */
export function scalePoints(matrix: RatingMatrix): Float64Array {
  const values = matrix.values ?? Float64Array.from(matrix.categories, (_, rank) => rank);
  const least = values.reduce((least, value) => Math.min(least, value), Infinity);
  return values.map((value) => value - least);
}

/** Sum over ordered pairs of |distance| x mass x mass, from running sums over the sorted points. */
function linearSpread(points: Float64Array, order: Int32Array, mass: Float64Array): number {
  let all = 0;
  for (const share of mass) all += share;
  let below = 0;
  let spread = 0;
  for (let i = 0; i + 1 < order.length; i += 1) {
    below += mass[order[i]!]!;
    spread += below * (all - below) * (points[order[i + 1]!]! - points[order[i]!]!);
  }
  return 2 * spread;
}

/** Sum over ordered pairs of distance squared x mass x mass, about the mean. */
export function quadraticSpread(points: Float64Array, mass: Float64Array): number {
  let all = 0;
  let weighted = 0;
  for (let k = 0; k < points.length; k += 1) {
    all += mass[k]!;
    weighted += mass[k]! * points[k]!;
  }
  if (all === 0) return 0;
  const mean = weighted / all;
  let squares = 0;
  for (let k = 0; k < points.length; k += 1) squares += mass[k]! * (points[k]! - mean) ** 2;
  return 2 * all * squares;
}

const squareOfSum = (mass: Float64Array): number =>
  mass.reduce((sum, share) => sum + share, 0) ** 2;

function identity(categories: number): CategoryWeights {
  return {
    kind: "identity",
    of: identityWeight,
    form: (mass) => mass.reduce((sum, share) => sum + share * share, 0),
    total: categories,
  };
}

/**
 * Weights of one kind over points on a line: 1 - |a - b| / range, or 1 - (a - b)^2 / range^2
 * (Cicchetti and Allison 1971; Fleiss and Cohen 1973). One point, or none, leaves only the identity.
 */
export function weightsOverPoints(points: Float64Array, kind: WeightKind): CategoryWeights {
  const range = points.reduce((most, p) => Math.max(most, p), 0);
  if (kind === "identity" || range === 0) return { ...identity(points.length), kind };
  const order = Int32Array.from(points, (_, k) => k).sort((a, b) => points[a]! - points[b]!);
  const ones = new Float64Array(points.length).fill(1);
  if (kind === "linear") {
    const form = (mass: Float64Array): number =>
      squareOfSum(mass) - linearSpread(points, order, mass) / range;
    return {
      kind,
      of: (a, b) => 1 - Math.abs(points[a]! - points[b]!) / range,
      form,
      total: form(ones),
    };
  }
  const square = range * range;
  const form = (mass: Float64Array): number =>
    squareOfSum(mass) - quadraticSpread(points, mass) / square;
  return {
    kind,
    of: (a, b) => 1 - (points[a]! - points[b]!) ** 2 / square,
    form,
    total: form(ones),
  };
}

/** Weights of one kind from the values of a matrix's categories. */
export function categoryWeights(matrix: RatingMatrix, kind: WeightKind): CategoryWeights {
  return weightsOverPoints(scalePoints(matrix), kind);
}
