import { estimateOf, undefinedEstimate, type Estimate } from "./estimate";
import type { RatingMatrix } from "./ratings/matrix";
import { marginsOf, twoRaterTable, usedCategories } from "./ratings/pair-table";
import { chiSquaredUpper, fairBinomialCdf, fairBinomialMass } from "./special/distributions";

/** McNemar's test in three forms; `exact` and `midP` are p values, `chiSquared` has its p and df. */
export interface McNemar {
  readonly exact: Estimate;
  readonly midP: Estimate;
  readonly chiSquared: Estimate;
}

/** The two-sided exact p: twice the smaller binomial tail, at most 1. */
export function mcnemarExact(b: number, c: number): number {
  return b === c ? 1 : Math.min(1, 2 * fairBinomialCdf(Math.min(b, c), b + c));
}

/** The mid-p value: the exact tails, with half of the chance of what was seen (Fagerland 2013). */
export function mcnemarMidP(b: number, c: number): number {
  if (b === c) return 1;
  const least = Math.min(b, c);
  return 2 * fairBinomialCdf(least, b + c) - fairBinomialMass(least, b + c);
}

/**
 * McNemar's test that two raters use a binary category equally often (McNemar 1947): exact
 * two-sided binomial, mid-p, and chi-squared without continuity correction. Without discordant units
 * (b = c = 0) the exact and mid-p are 1 and chi-squared is undefined. Units with a hole are left out;
 * `units` is the number of those that both rated.
 */
export function mcnemar(matrix: RatingMatrix): McNemar {
  const table = twoRaterTable(matrix);
  const none = (reason: string, units: number): McNemar => ({
    exact: undefinedEstimate(reason, units),
    midP: undefinedEstimate(reason, units),
    chiSquared: undefinedEstimate(reason, units),
  });
  if (typeof table === "string") return none(table, 0);
  const { units } = marginsOf(table);
  const scale = matrix.declared ? matrix.categories.length : usedCategories(table).length;
  if (scale > 2) return none("needs a scale with two categories", units);
  let b = 0;
  let c = 0;
  table.counts.forEach((count, p) => {
    if (table.pairs.first[p]! < table.pairs.second[p]!) b += count;
    if (table.pairs.first[p]! > table.pairs.second[p]!) c += count;
  });
  const chi = (b - c) ** 2 / (b + c);
  return {
    exact: estimateOf(mcnemarExact(b, c), units),
    midP: estimateOf(mcnemarMidP(b, c), units),
    chiSquared:
      b + c === 0
        ? undefinedEstimate("the raters agree on every unit", units)
        : { ...estimateOf(chi, units), p: chiSquaredUpper(chi, 1), df: 1 },
  };
}
