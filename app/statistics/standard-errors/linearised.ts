import type { RatingMatrix } from "../ratings/matrix";
import type { CategoryFunction } from "../ratings/tally";

/** One rated unit on the way to a standard error: its categories and its observed agreement. */
interface RatedUnit {
  readonly codes: readonly number[];
  /** Mean weight over its pairs; null with one rating. */
  readonly agreement: number | null;
}

function ratedUnits(matrix: RatingMatrix, weight: CategoryFunction): RatedUnit[] {
  const units: RatedUnit[] = [];
  for (let u = 0; u < matrix.units; u += 1) {
    const row = matrix.codes.subarray(u * matrix.raters, (u + 1) * matrix.raters);
    const codes = Array.from(row).filter((code) => code >= 0);
    if (codes.length === 0) continue;
    let sum = 0;
    for (let i = 0; i < codes.length; i += 1) {
      for (let j = i + 1; j < codes.length; j += 1) sum += weight(codes[i]!, codes[j]!);
    }
    const pairs = (codes.length * (codes.length - 1)) / 2;
    units.push({ codes, agreement: pairs > 0 ? sum / pairs : null });
  }
  return units;
}

/** Standard error of a mean of per-unit values: root of sum (x - mean)^2 / (n (n - 1)). */
export function errorOfMean(values: readonly number[], mean: number): number | null {
  const n = values.length;
  if (n < 2) return null;
  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return Math.sqrt(squares / (n * (n - 1)));
}

/**
 * Standard error of (observed - expected) / (1 - expected) by linearisation (Gwet 2014, 2021),
 * for a sample of units from an endless population.
 * @param value the coefficient
 * @param expected agreement expected by chance
 * @param unitExpected what a unit with these categories adds to the chance term; null where the
 *   chance term does not depend on the data
 */
export function linearisedError(
  matrix: RatingMatrix,
  weight: CategoryFunction,
  value: number,
  expected: number,
  unitExpected: ((codes: readonly number[]) => number) | null,
): number | null {
  const units = ratedUnits(matrix, weight);
  const pairable = units.filter((unit) => unit.agreement !== null).length;
  const scale = units.length / pairable;
  const values = units.map(({ codes, agreement }) => {
    const own = agreement === null ? 0 : (scale * (agreement - expected)) / (1 - expected);
    if (unitExpected === null) return own;
    return own - (2 * (1 - value) * (unitExpected(codes) - expected)) / (1 - expected);
  });
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
