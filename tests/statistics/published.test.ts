import { describe, expect, it } from "vitest";
import { agreementByName, type AgreementName } from "~/statistics/agreement-by-name";
import type { Estimate } from "~/statistics/estimate";
import { ratingMatrixOfTable } from "~/statistics/ratings/matrix";
import { publishedTables, type Printed } from "./published-tables";

/** The distance of two numbers, relative to the second unless that is nothing. */
function relative(actual: number | null | undefined, expected: number): number {
  if (actual === null || actual === undefined) return Infinity;
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-4);
}

function worst(estimate: Estimate, printed: Printed): number {
  const ci = estimate.analytic?.ci;
  return Math.max(
    relative(estimate.value, printed.value),
    printed.se === undefined ? 0 : relative(estimate.se, printed.se),
    printed.p === undefined ? 0 : relative(estimate.p, printed.p),
    printed.df === undefined ? 0 : relative(estimate.df, printed.df),
    printed.ci === undefined ? 0 : relative(ci?.[0], printed.ci[0]),
    printed.ci === undefined ? 0 : relative(ci?.[1], printed.ci[1]),
  );
}

describe("published reliability tables come out as printed", () => {
  for (const { source, level, ratings, expected } of publishedTables) {
    it(`gives every number of ${source}`, () => {
      const matrix = ratingMatrixOfTable(ratings, { numeric: level !== "nominal" });
      const names = Object.keys(expected) as AgreementName[];
      const found = agreementByName(matrix, names, null);
      const off = names.filter((name) => !(worst(found.get(name)!, expected[name]!) < 1e-10));
      expect(names.length).toBeGreaterThan(2);
      expect(off).toEqual([]);
    });
  }
});
