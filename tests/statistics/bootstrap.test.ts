import { describe, expect, it } from "vitest";
import { gwetAc } from "~/statistics/gwet-ac";
import { krippendorffAlpha } from "~/statistics/krippendorff-alpha";
import { nominalPanel } from "~/statistics/nominal-panel";
import { percentAgreement } from "~/statistics/percent-agreement";
import { rateDifference } from "~/statistics/rate-difference";
import { ratingMatrix, type RatingMatrix } from "~/statistics/ratings/matrix";
import { drawBinomial } from "~/statistics/resampling/binomial";
import { bootstrapReplicates } from "~/statistics/resampling/bootstrap";
import { collectClusters, type ClusterSums } from "~/statistics/resampling/cluster-sums";
import { percentileInterval, quantileOfSorted } from "~/statistics/resampling/percentile-interval";
import { createRandom, type Random } from "~/statistics/resampling/random";
import { detection, dPrime, criterion } from "~/statistics/signal-detection";

const plan = { replicates: 400, seed: 3 };

/** Sessions of ten turns; each session has an own share of flagged turns, two raters who err. */
function simulated(random: Random, sessions: number, error: number): RatingMatrix {
  const flip = (value: number): number => (random.next() < error ? 1 - value : value);
  const rows = Array.from({ length: sessions }, (_, s) => {
    const share = 0.2 + 0.6 * random.next();
    return Array.from({ length: 10 }, (_, t) => {
      const truth = random.next() < share ? 1 : 0;
      return ["a", "b"].map((rater) => ({
        unit: `${s}/${t}`,
        cluster: `${s}`,
        rater,
        value: flip(truth),
      }));
    });
  }).flat(2);
  return ratingMatrix(rows, { categories: [0, 1], clusterWord: "sessions" });
}

function sumsOf(values: readonly number[]): ClusterSums {
  const collector = collectClusters(2);
  for (const value of values) {
    collector.add(0, 1);
    collector.add(1, value);
    collector.close();
  }
  return collector.finish();
}

describe("the random stream", () => {
  it("is the same for the same seed and another for another", () => {
    const take = (seed: number): number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(take(9)).toEqual(take(9));
    expect(take(9)).not.toEqual(take(10));
    expect(take(0)).not.toEqual([0, 0, 0, 0, 0]);
  });

  it("is even over whole numbers", () => {
    const random = createRandom(1);
    const seen = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i += 1) seen[random.below(10)]! += 1;
    const chi = seen.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(27.9);
  });

  it("draws binomial counts with the right mean and variance, small and large", () => {
    const random = createRandom(2);
    for (const [n, p] of [
      [5, 0.3],
      [200, 0.02],
      [200, 0.4],
      [100_000, 0.7],
    ] as const) {
      const draws = Array.from({ length: 20_000 }, () => drawBinomial(random, n, p));
      const mean = draws.reduce((sum, k) => sum + k, 0) / draws.length;
      const variance = draws.reduce((sum, k) => sum + (k - mean) ** 2, 0) / draws.length;
      const sd = Math.sqrt(n * p * (1 - p));
      expect(Math.abs(mean - n * p)).toBeLessThan((4 * sd) / Math.sqrt(20_000));
      expect(Math.abs(variance / sd ** 2 - 1)).toBeLessThan(0.06);
      expect(draws.every((k) => Number.isInteger(k) && k >= 0 && k <= n)).toBe(true);
    }
    expect(drawBinomial(random, 7, 1)).toBe(7);
    expect(drawBinomial(random, 7, 0)).toBe(0);
  });
});

describe("the bootstrap", () => {
  it("gives the same interval for the same seed", () => {
    const matrix = simulated(createRandom(4), 20, 0.1);
    const first = krippendorffAlpha(matrix, "nominal", plan);
    expect(krippendorffAlpha(matrix, "nominal", plan)).toEqual(first);
    expect(krippendorffAlpha(matrix, "nominal", { ...plan, seed: 4 }).ci).not.toEqual(first.ci);
  });

  it("has the spread of the mean, whether clusters are drawn one by one or by kind", () => {
    const mean = (total: Float64Array, out: Float64Array): void => {
      out[0] = total[1]! / total[0]!;
    };
    const spread = (values: readonly number[]): number => {
      const sums = sumsOf(values);
      const [drawn] = bootstrapReplicates(sums, { replicates: 20_000, seed: 8 }, 1, mean);
      const centre = drawn!.reduce((sum, x) => sum + x, 0) / drawn!.length;
      return Math.sqrt(drawn!.reduce((sum, x) => sum + (x - centre) ** 2, 0) / drawn!.length);
    };
    const repeated = Array.from({ length: 90 }, (_, i) => i % 3);
    const distinct = Array.from({ length: 90 }, (_, i) => (i % 3) + i * 1e-9);
    const exact = Math.sqrt(2 / 3 / 90);
    expect(Math.abs(spread(repeated) / exact - 1)).toBeLessThan(0.03);
    expect(Math.abs(spread(distinct) / exact - 1)).toBeLessThan(0.03);
  });

  it("covers the true agreement about as often as it says", () => {
    const random = createRandom(12);
    const error = 0.15;
    const truth = (1 - error) ** 2 + error ** 2;
    const tries = 300;
    let covered = 0;
    for (let i = 0; i < tries; i += 1) {
      const { ci } = percentAgreement(simulated(random, 40, error), { replicates: 300, seed: i });
      if (ci![0] <= truth && truth <= ci![1]) covered += 1;
    }
    // The percentile interval is a little short with 40 clusters; five Monte Carlo errors below .93.
    expect(covered / tries).toBeGreaterThan(0.93 - 5 * Math.sqrt((0.93 * 0.07) / tries));
    expect(covered / tries).toBeLessThan(0.995);
  });

  it("is wider over sessions than over turns where turns of a session are alike", () => {
    const rows = Array.from({ length: 300 }, (_, i) => {
      const agree = Math.floor(i / 10) % 3 > 0;
      return [
        { unit: `${i}`, cluster: `${Math.floor(i / 10)}`, rater: "a", value: i % 2 },
        {
          unit: `${i}`,
          cluster: `${Math.floor(i / 10)}`,
          rater: "b",
          value: agree ? i % 2 : 1 - (i % 2),
        },
      ];
    }).flat();
    const width = (matrix: RatingMatrix): number => {
      const { ci } = percentAgreement(matrix, plan);
      return ci![1] - ci![0];
    };
    const free = rows.map(({ unit, rater, value }) => ({ unit, rater, value }));
    expect(width(ratingMatrix(rows))).toBeGreaterThan(2 * width(ratingMatrix(free)));
  });

  it("says so where there are few clusters, one cluster, or undefined replicates", () => {
    const few = simulated(createRandom(6), 4, 0.1);
    expect(gwetAc(few, "identity", plan).ciMethod).toBe(
      "bootstrap over sessions, 400, few sessions (4)",
    );
    const one = gwetAc(simulated(createRandom(6), 1, 0.1), "identity", plan);
    expect(one.value).not.toBeNull();
    expect(one.ci).toBeNull();
    const rare = percentileInterval(Float64Array.of(1, 2, NaN, 3), 30, "units");
    expect(rare.method).toContain("1 undefined left out");
    expect(percentileInterval(Float64Array.of(NaN, NaN, 1), 30, "units").ci).toBeNull();
  });

  it("interpolates quantiles between neighbours", () => {
    const sorted = Float64Array.of(1, 2, 4, 8);
    expect(quantileOfSorted(sorted, 0)).toBe(1);
    expect(quantileOfSorted(sorted, 1)).toBe(8);
    expect(quantileOfSorted(sorted, 0.5)).toBe(3);
  });
});

describe("results with intervals", () => {
  it("show the four coefficients with the counts that explain them", () => {
    const panel = nominalPanel(simulated(createRandom(7), 30, 0.1), plan);
    const cells = panel.table!.flat();
    expect(cells.reduce((sum, n) => sum + n, 0)).toBe(300);
    expect(panel.percentAgreement.value).toBeCloseTo((cells[0]! + cells[3]!) / 300, 12);
    for (const each of [panel.cohenKappa, panel.krippendorffAlpha, panel.gwetAc1]) {
      expect(each.ci![0]).toBeLessThan(each.value!);
      expect(each.ci![1]).toBeGreaterThan(each.value!);
    }
    expect(panel.prevalence.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    expect(panel.fewClusters).toBe(false);
  });

  it("take the rate of one group from that of the other, session by session", () => {
    const sessions = Array.from({ length: 20 }, (_, i) => ({
      eventsA: i % 3,
      exposureA: 10,
      eventsB: 1 + (i % 2),
      exposureB: 8,
    }));
    const { rateA, rateB, difference, fewClusters } = rateDifference(sessions, plan, "sessions");
    expect(rateA.value).toBeCloseTo((100 * 19) / 200, 12);
    expect(rateB.value).toBeCloseTo((100 * 30) / 160, 12);
    expect(difference.value).toBeCloseTo(rateA.value! - rateB.value!, 12);
    expect(difference.ci![0]).toBeLessThan(difference.value!);
    expect(fewClusters).toBe(false);
    const empty = rateDifference([{ eventsA: 0, exposureA: 0, eventsB: 1, exposureB: 5 }], plan);
    expect(empty.difference.undefined).toBe("nothing was looked at");
    expect(empty.rateB.value).toBe(20);
  });

  it("measure detection with d' and a criterion that stay finite at the edges", () => {
    const perfect = { hits: 10, misses: 0, falseAlarms: 0, correctRejections: 30 };
    const { sensitivity, precision, f1, dPrime: d } = detection([perfect, perfect], plan);
    expect([sensitivity.value, precision.value, f1.value]).toEqual([1, 1, 1]);
    expect(d.value).toBeGreaterThan(3);
    const guessing = { hits: 5, misses: 5, falseAlarms: 5, correctRejections: 5 };
    expect(dPrime(guessing)).toBeCloseTo(0, 12);
    expect(criterion(guessing)).toBeCloseTo(0, 12);
    // z(20.5 / 26) - z(10.5 / 26) by scipy 1.17.
    const usual = { hits: 20, misses: 5, falseAlarms: 10, correctRejections: 15 };
    expect(dPrime(usual)).toBeCloseTo(1.044498707092581, 12);
    expect(dPrime({ ...perfect, hits: 0 })).toBe("there was nothing to detect");
    expect(detection([]).f1.undefined).not.toBeNull();
  });
});
