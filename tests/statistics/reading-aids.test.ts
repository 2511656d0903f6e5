import { describe, expect, it } from "vitest";
import { kappaParadox, tableIndices } from "~/statistics/kappa-paradox";
import { ratioSpread } from "~/statistics/ratings/ratio-spread";
import { createRandom } from "~/statistics/resampling/random";
import { clustersNeeded } from "~/statistics/sample-planning";
import { verbalBands } from "~/statistics/verbal-bands";

describe("aids to reading a coefficient", () => {
  it("name the bands of both ends of an interval, never of a point", () => {
    expect(verbalBands([0.35, 0.62], "landis-koch")).toEqual(["fair", "substantial"]);
    expect(verbalBands([-0.1, 0], "landis-koch")).toEqual(["poor", "slight"]);
    expect(verbalBands([0.76, 0.89], "koo-li")).toEqual(["good", "good"]);
    expect(verbalBands(null, "koo-li")).toBeNull();
  });

  it("say which paradox parts kappa from AC1", () => {
    // Gwet (2008): both say the common category 80 times, the rare one 5 times; kappa .31, AC1 .81.
    const skewed = [
      [80, 7],
      [8, 5],
    ];
    expect(tableIndices(skewed)).toEqual({ prevalence: 0.75, bias: 0.01 });
    expect(kappaParadox(0.31, 0.81, skewed)).toBe("prevalence");
    expect(kappaParadox(0.6, 0.65, skewed)).toBe("none");
    const biased = [
      [30, 40],
      [0, 30],
    ];
    expect(kappaParadox(0.1, 0.3, biased)).toBe("bias");
    expect(kappaParadox(null, 0.3, biased)).toBe("none");
  });

  it("plan four times the sessions for half the width", () => {
    expect(clustersNeeded([0.4, 0.8], 25, 0.1)).toBe(100);
    expect(clustersNeeded([0.4, 0.8], 25, 0.4)).toBe(7);
    expect(clustersNeeded([0.5, 0.5], 25, 0.1)).toBeNull();
    expect(clustersNeeded(null, 25, 0.1)).toBeNull();
  });
});

describe("the linear form of the ratio distance", () => {
  it("equals the sum over all pairs, near zero, far apart and around a billion", () => {
    const random = createRandom(5);
    const scales: (() => number)[] = [
      () => 100 * random.next(),
      () => random.below(300),
      () => Math.exp(20 * random.next() - 10),
      () => 1e9 + 1e5 * random.next(),
      () => 1e9 + 5e6 * random.next(),
    ];
    for (const draw of scales) {
      const values = Float64Array.from(new Set(Array.from({ length: 250 }, draw)));
      const mass = values.map(() => random.below(4));
      let exact = 0;
      values.forEach((a, i) => {
        values.forEach((b, j) => {
          if (a !== b) exact += mass[i]! * mass[j]! * ((a - b) / (a + b)) ** 2;
        });
      });
      expect(Math.abs(ratioSpread(values)(mass) / exact - 1)).toBeLessThan(1e-6);
    }
  });
});
