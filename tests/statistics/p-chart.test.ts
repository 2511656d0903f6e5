import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pChart } from "../../app/statistics/p-chart";

describe("A p-chart", () => {
  it("gives the centre and the limits of a worked table with samples of different size", () => {
    const chart = pChart([
      { hits: 12, n: 100 },
      { hits: 8, n: 80 },
      { hits: 40, n: 100 },
    ]);
    expect(chart.centre).toBeCloseTo(60 / 280, 12);
    const reach = 3 * Math.sqrt(((60 / 280) * (220 / 280)) / 80);
    expect(chart.points[1]?.limits?.[0]).toBeCloseTo(60 / 280 - reach, 12);
    expect(chart.points[1]?.limits?.[1]).toBeCloseTo(60 / 280 + reach, 12);
    expect(chart.points.map((point) => point.isOut)).toEqual([false, false, true]);
  });

  it("has no share where nothing was counted, and no centre without any item", () => {
    expect(pChart([])).toEqual({ centre: null, points: [] });
    expect(pChart([{ hits: 0, n: 0 }])).toMatchObject({
      centre: null,
      points: [{ share: null, limits: null, isOut: false }],
    });
  });

  it("keeps its limits in [0, 1] around the centre, narrower for larger samples", () => {
    const sample = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, p]) => ({ n, hits: Math.round(n * p) }));
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 12 }), (samples) => {
        const { centre, points } = pChart(samples);
        const widths = points.map(({ n, limits }) => {
          const [low, high] = limits ?? [NaN, NaN];
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(centre ?? NaN);
          expect(high).toBeGreaterThanOrEqual(centre ?? NaN);
          return { n, width: high - low };
        });
        for (const a of widths)
          for (const b of widths) if (a.n < b.n) expect(a.width).toBeGreaterThanOrEqual(b.width);
      }),
    );
  });
});
