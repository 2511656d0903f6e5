import fc from "fast-check";
import { expect, it } from "vitest";
import { clusterMean, valuesByCluster } from "../../app/statistics/cluster-mean";
import {
  stratifiedDifference,
  type StratifiedValue,
} from "../../app/statistics/stratified-difference";

const value = (stratum: string, group: "a" | "b", of: number, cluster = "c"): StratifiedValue => ({
  ...{ stratum, group, cluster, value: of },
});

it("weights the second group as the first is spread, and says what found no match", () => {
  const found = stratifiedDifference(
    [
      ...[value("x", "a", 1), value("x", "a", 3), value("x", "b", 0), value("y", "a", 5)],
      ...[value("y", "b", 1), value("y", "b", 2), value("z", "a", 9), value("w", "b", 7)],
    ],
    null,
  );
  // Within x: 2 - 0, twice; within y: 5 - 1.5, once.
  expect(found.difference.value).toBeCloseTo((2 * 2 + 3.5) / 3, 12);
  expect(found).toMatchObject({ matchedA: 3, matchedB: 3, unmatchedA: 1 });
  expect(stratifiedDifference([value("x", "a", 1)], null).difference.undefined).toBe(
    "no two alike units are in both groups",
  );
});

it("finds no difference where both groups hold the same values in every stratum", () => {
  const values = fc.array(
    fc.tuple(fc.constantFrom("x", "y", "z"), fc.integer({ min: -9, max: 9 })),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(values, (drawn) => {
      const both = drawn.flatMap(([s, of]) => [value(s, "a", of), value(s, "b", of)]);
      expect(stratifiedDifference(both, null).difference.value).toBeCloseTo(0, 9);
    }),
  );
});

it("takes the mean over values and resamples clusters", () => {
  const values = [1, 2, 3, 4, 8].map((of, n) => ({ cluster: n < 3 ? "a" : `c${n}`, value: of }));
  const found = clusterMean(valuesByCluster(values), { replicates: 500, seed: 2 }, "sessions");
  expect(found).toMatchObject({ value: 3.6, units: 5 });
  expect(found.ci?.[0]).toBe(2);
  expect(found.ci?.[1]).toBe(8);
  expect(clusterMean([], null, "sessions", "nothing there").undefined).toBe("nothing there");
});
