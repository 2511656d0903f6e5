import { estimateOf, undefinedEstimate, type Estimate } from "./estimate";
import type { RatingMatrix } from "./ratings/matrix";
import { marginsOf, twoRaterTable, usedCategories, type PairTable } from "./ratings/pair-table";
import { chiSquaredUpper } from "./special/distributions";

/** Counts of each unordered pair of different categories, in either order. */
export function discordantPairs(table: PairTable): Map<number, [number, number]> {
  const found = new Map<number, [number, number]>();
  table.counts.forEach((count, p) => {
    const a = table.pairs.first[p]!;
    const b = table.pairs.second[p]!;
    if (a === b || count === 0) return;
    const key = Math.min(a, b) * table.categories + Math.max(a, b);
    const both = found.get(key) ?? [0, 0];
    both[a < b ? 0 : 1] += count;
    found.set(key, both);
  });
  return found;
}

/**
 * Bowker's test of symmetry of two raters' cross table (Bowker 1948): chi-squared with its p, and
 * k (k - 1) / 2 degrees of freedom for the k categories that occur; pairs that never occur add
 * nothing. Undefined where the raters agree on every unit. Units with a hole are left out.
 */
export function bowker(matrix: RatingMatrix): Estimate {
  const table = twoRaterTable(matrix);
  if (typeof table === "string") return undefinedEstimate(table, 0);
  const { units } = marginsOf(table);
  const pairs = discordantPairs(table);
  if (pairs.size === 0) return undefinedEstimate("the raters agree on every unit", units);
  const used = usedCategories(table).length;
  let chi = 0;
  for (const [up, down] of pairs.values()) chi += (up - down) ** 2 / (up + down);
  const df = (used * (used - 1)) / 2;
  return { ...estimateOf(chi, units), p: chiSquaredUpper(chi, df), df };
}
