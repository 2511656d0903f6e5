import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gwetAcCoefficient } from "../../app/statistics/gwet-ac";
import { alphaCoefficient } from "../../app/statistics/krippendorff-alpha";
import {
  agreementDifference,
  pairedAgreement,
  type PairedCounts,
} from "../../app/statistics/paired-agreement";
import { categoryWeights } from "../../app/statistics/ratings/category-weights";
import { ratingMatrix } from "../../app/statistics/ratings/matrix";
import { estimateTogether } from "../../app/statistics/ratings/tally-coefficient";
import { detectionDifference } from "../../app/statistics/signal-detection";

const counts: fc.Arbitrary<PairedCounts> = fc.record({
  both: fc.nat({ max: 4 }),
  apart: fc.nat({ max: 4 }),
  neither: fc.nat({ max: 6 }),
});
const clusters = fc
  .array(counts, { minLength: 1, maxLength: 12 })
  .filter((all) => all.every(({ both, apart, neither }) => both + apart + neither > 0));
const plan = { replicates: 60, seed: 3 };

/** The ratings that counts stand for. */
function matrixOf(all: readonly PairedCounts[]) {
  const rows = all.flatMap(({ both, apart, neither }, cluster) =>
    [...Array<string>(both).fill("yy"), ...Array<string>(apart).fill("yn")]
      .concat(Array<string>(neither).fill("nn"))
      .flatMap((said, at) =>
        [...said].map((value, rater) => ({
          ...{ unit: `${cluster} ${at}`, rater: `r${rater}`, value, cluster: String(cluster) },
        })),
      ),
  );
  return ratingMatrix(rows, { clusterWord: "sessions" });
}

describe("Agreement from the counts of clusters", () => {
  it("is what the ratings themselves give, value, interval and reason", () => {
    fc.assert(
      fc.property(clusters, (all) => {
        const matrix = matrixOf(all);
        const found = pairedAgreement(all, plan, "sessions");
        const [alpha, ac1] = estimateTogether(
          matrix,
          [
            alphaCoefficient(matrix, "nominal"),
            gwetAcCoefficient(categoryWeights(matrix, "identity")),
          ],
          plan,
        );
        for (const [mine, theirs] of [
          [found.alpha, alpha],
          [found.ac1, ac1],
        ] as const) {
          expect(mine.units).toBe(theirs!.units);
          expect(mine.undefined).toBe(theirs!.undefined);
          expect(mine.value ?? 9).toBeCloseTo(theirs!.value ?? 9, 10);
          expect(mine.ci?.[0] ?? 9).toBeCloseTo(theirs!.ci?.[0] ?? 9, 10);
          expect(mine.ci?.[1] ?? 9).toBeCloseTo(theirs!.ci?.[1] ?? 9, 10);
        }
      }),
    );
  });
});

describe("A paired difference", () => {
  it("of a comparison from itself is 0 without any spread, for nothing is left of what both share", () => {
    fc.assert(
      fc.property(clusters, (all) => {
        const found = agreementDifference(
          all.map((each) => ({ first: each, second: each })),
          plan,
          "sessions",
        );
        for (const { value, ci } of [found.alpha, found.ac1]) {
          if (value !== null) expect(value).toBe(0);
          if (ci !== null) expect(ci).toEqual([0, 0]);
        }
      }),
    );
  });

  it("is the one value minus the other, and is undefined with the reason of the one that is", () => {
    fc.assert(
      fc.property(clusters, clusters, (one, other) => {
        const width = Math.max(one.length, other.length);
        const joined = Array.from({ length: width }, (_, at) => ({
          ...{ first: one[at] ?? null, second: other[at] ?? null },
        }));
        const { alpha } = agreementDifference(joined, null, "sessions");
        const [a, b] = [one, other].map((all) => pairedAgreement(all, null, "sessions").alpha);
        if (a!.value === null || b!.value === null)
          expect(alpha.undefined).toBe(a!.undefined ?? b!.undefined);
        else expect(alpha.value).toBeCloseTo(a!.value - b!.value, 10);
      }),
    );
  });

  it("of what two detectors find has a narrower interval where they go up and down together", () => {
    const easy = { hits: 9, misses: 1, falseAlarms: 1, correctRejections: 9 };
    const hard = { hits: 2, misses: 8, falseAlarms: 1, correctRejections: 9 };
    const together = Array.from({ length: 20 }, (_, at) => {
      const second = at % 2 === 0 ? easy : hard;
      return { first: { ...second, hits: second.hits - 1, misses: second.misses + 1 }, second };
    });
    const { sensitivity } = detectionDifference(together, { replicates: 400, seed: 1 });
    expect(sensitivity.value).toBeCloseTo(-0.1, 10);
    expect(sensitivity.ci![1] - sensitivity.ci![0]).toBeLessThan(0.001);
  });
});
