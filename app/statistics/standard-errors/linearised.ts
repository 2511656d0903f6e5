import { eachUnit } from "../ratings/each-unit";
import type { RatingMatrix } from "../ratings/matrix";
import type { CategoryFunction } from "../ratings/tally";

/** What a unit adds to the chance term: a function of its `m` categories. */
export type UnitChance = (codes: Int32Array, m: number) => number;

/** Mean weight over the pairs of a unit with two or more ratings. */
function agreementOf(codes: Int32Array, m: number, weight: CategoryFunction): number {
  let sum = 0;
  for (let i = 0; i < m; i += 1) {
    for (let j = i + 1; j < m; j += 1) sum += weight(codes[i]!, codes[j]!);
  }
  return sum / ((m * (m - 1)) / 2);
}

/** Standard error of a mean of values: root of sum (x - mean)^2 / (n (n - 1)); null below two. */
export function errorOfMean(values: ArrayLike<number>, mean: number): number | null {
  const n = values.length;
  if (n < 2) return null;
  let squares = 0;
  for (let i = 0; i < n; i += 1) squares += (values[i]! - mean) ** 2;
  return Math.sqrt(squares / (n * (n - 1)));
}

/**
 * Standard error of (observed - expected) / (1 - expected) by linearisation (Gwet 2014, 2021),
 * for a sample of units, independent of one another, from an endless population.
 * @param value the coefficient
 * @param expected agreement expected by chance
 * @param unitChance null where the chance term does not depend on the data
 */
export function linearisedError(
  matrix: RatingMatrix,
  weight: CategoryFunction,
  value: number,
  expected: number,
  unitChance: UnitChance | null,
): number | null {
  const observed = new Float64Array(matrix.units);
  const chance = new Float64Array(matrix.units);
  let rated = 0;
  let pairable = 0;
  eachUnit(matrix, (codes, m) => {
    if (m === 0) return;
    if (m > 1) {
      observed[rated] = agreementOf(codes, m, weight) - expected;
      pairable += 1;
    }
    if (unitChance !== null) chance[rated] = unitChance(codes, m) - expected;
    rated += 1;
  });
  const scale = rated / pairable;
  const values = observed.subarray(0, rated);
  for (let i = 0; i < rated; i += 1) {
    const shift = 2 * (1 - value) * chance[i]!;
    values[i] = (scale * values[i]! - shift) / (1 - expected);
  }
  return errorOfMean(values, value);
}

/** Standard error of mean observed agreement (Gwet 2014): the same without a chance term. */
export function agreementError(
  matrix: RatingMatrix,
  weight: CategoryFunction,
  value: number,
): number | null {
  return linearisedError(matrix, weight, value, 0, null);
}
