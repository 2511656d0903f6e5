import { estimateOf, undefinedEstimate, type Estimate } from "./estimate";
import { chiSquaredUpper } from "./special/distributions";
import { riskTable, type Waiting } from "./survival/risk-table";

/** x with A x = b for a symmetric positive definite A, by elimination; null where A is singular. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < size; i += 1) {
    const pivot = rows[i]![i]!;
    if (!(pivot > 1e-12 * Math.max(1, matrix[i]![i]!))) return null;
    for (let r = i + 1; r < size; r += 1) {
      const factor = rows[r]![i]! / pivot;
      for (let c = i; c <= size; c += 1) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = rows[i]![size]!;
    for (let c = i + 1; c < size; c += 1) sum -= rows[i]![c]! * x[c]!;
    x[i] = sum / rows[i]![i]!;
  }
  return x;
}

/**
 * The log-rank test that groups wait equally long (Mantel 1966; Peto and Peto 1972): chi-squared with
 * groups - 1 degrees of freedom and its p. `units` is the number of observations. Undefined for fewer
 * than two groups with observations, and where no event can tell the groups apart.
 */
export function logRank(groups: readonly (readonly Waiting[])[]): Estimate {
  const present = groups.filter((group) => group.length > 0);
  const all = present.flat();
  if (present.length < 2) return undefinedEstimate("needs two or more groups", all.length);
  const k = present.length - 1;
  const difference = new Array<number>(k).fill(0);
  const covariance = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  for (const { time, atRisk, events } of riskTable(all)) {
    if (events === 0) continue;
    const own = present.map((group) => group.filter((w) => w.time >= time).length);
    const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    for (let i = 0; i < k; i += 1) {
      const seen = present[i]!.filter((w) => w.event && w.time === time).length;
      const share = own[i]! / atRisk;
      difference[i]! += seen - events * share;
      for (let j = 0; j < k; j += 1) {
        covariance[i]![j]! += spread * share * ((i === j ? 1 : 0) - own[j]! / atRisk);
      }
    }
  }
  const solution = solve(covariance, difference);
  if (solution === null) return undefinedEstimate("no event tells the groups apart", all.length);
  const chi = solution.reduce((sum, x, i) => sum + x * difference[i]!, 0);
  return { ...estimateOf(chi, all.length), p: chiSquaredUpper(chi, k), df: k };
}
