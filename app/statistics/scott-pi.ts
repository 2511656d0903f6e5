import { withKappaInterval } from "./cohen-kappa";
import type { Estimate, Outcome } from "./estimate";
import { oneCategory } from "./gwet-ac";
import type { RatingMatrix } from "./ratings/matrix";
import {
  estimatePair,
  type Margins,
  type PairCoefficient,
  type PairTable,
} from "./ratings/pair-table";
import type { BootstrapPlan } from "./resampling/bootstrap";

function agreeing({ pairs, counts }: PairTable): number {
  let sum = 0;
  for (let p = 0; p < counts.length; p += 1) {
    if (pairs.first[p] === pairs.second[p]) sum += counts[p]!;
  }
  return sum;
}

function pooled({ first, second, units }: Margins): Float64Array {
  return first.map((count, k) => (count + second[k]!) / (2 * units));
}

function pi(table: PairTable, margins: Margins): Outcome {
  const shares = pooled(margins);
  let unequal = 0;
  for (const share of shares) unequal += share * (1 - share);
  if (!(unequal > 0)) return oneCategory;
  return 1 - (1 - agreeing(table) / margins.units) / unequal;
}

function piError(table: PairTable, margins: Margins, value: number): number {
  const shares = pooled(margins);
  const expected = shares.reduce((sum, share) => sum + share * share, 0);
  let squares = 0;
  for (let p = 0; p < table.counts.length; p += 1) {
    if (table.counts[p] === 0) continue;
    const a = table.pairs.first[p]!;
    const b = table.pairs.second[p]!;
    const own = (shares[a]! + shares[b]!) / 2;
    const linear = (a === b ? 1 : 0) - expected - 2 * (1 - value) * (own - expected);
    squares += table.counts[p]! * (linear / (1 - expected) - value) ** 2;
  }
  return Math.sqrt(squares) / margins.units;
}

/**
 * Scott's pi of two raters, in [-1, 1] (Scott 1955): chance agreement from the pooled margins.
 * Units with a hole are left out. Large-sample standard error by linearisation (Gwet 2014).
 */
export const scottPiCoefficient: PairCoefficient = {
  of: pi,
  se: piError,
};

/** Scott's pi of a matrix with two raters; see `scottPiCoefficient`. */
export function scottPi(matrix: RatingMatrix, plan: BootstrapPlan | null = null): Estimate {
  return withKappaInterval(estimatePair(matrix, [scottPiCoefficient], plan)[0]!, "Gwet 2014");
}
