import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agreementByName, type AgreementName } from "~/statistics/agreement-by-name";
import { bowker } from "~/statistics/bowker";
import { cohenKappa } from "~/statistics/cohen-kappa";
import { pearsonCorrelation, spearmanCorrelation } from "~/statistics/correlation";
import { intraclassForms } from "~/statistics/intraclass/forms";
import { intraclassCorrelations } from "~/statistics/intraclass-correlation";
import { kaplanMeier } from "~/statistics/kaplan-meier";
import type { MeasurementLevel } from "~/statistics/krippendorff-alpha";
import { logRank } from "~/statistics/log-rank";
import { ratingMatrixOfTable } from "~/statistics/ratings/matrix";
import * as distributions from "~/statistics/special/distributions";
import { normalCdf, normalQuantile } from "~/statistics/special/normal";

/** A table with the values that its generator, exact.py, found in rational arithmetic. */
interface ExactCase {
  readonly name: string;
  readonly level: MeasurementLevel;
  readonly categories: (string | number)[] | null;
  readonly table: (string | number | null)[][];
  readonly expected: Record<string, number | null>;
}

/** What reference.R printed from R, psych and survival. */
interface Reference {
  readonly calls: { name: string; args: number[]; value: number }[];
  readonly intraclass: {
    table: number[][];
    value: number[];
    lower: number[];
    upper: number[];
    p: number[];
  }[];
  readonly crossed: {
    counts: number[][];
    kappa: number;
    linear: number;
    quadratic: number;
    symmetry: number[];
  }[];
  readonly survival: Record<
    | "time"
    | "event"
    | "group"
    | "at"
    | "survival"
    | "se"
    | "lower"
    | "upper"
    | "median"
    | "twoGroups"
    | "threeGroups",
    (number | null)[]
  >;
  readonly correlation: { x: number[]; y: number[]; pearson: number[]; spearman: number };
}

function fixture<T>(name: string): T {
  const file = new URL(`../fixtures/oracles/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** True where two values are the same to `tolerance`, relative, or both are undefined. */
function same(
  actual: number | null | undefined,
  expected: number | null,
  tolerance = 1e-9,
): boolean {
  if (expected === null || actual === null || actual === undefined) return actual === expected;
  return Math.abs(actual - expected) <= tolerance * Math.abs(expected) + 1e-13;
}

describe("coefficients equal their definitions in rational arithmetic", () => {
  for (const { name, level, categories, table, expected } of fixture<ExactCase[]>("exact")) {
    it(`on ${name}`, () => {
      const scale = { numeric: level !== "nominal", categories: categories ?? undefined };
      const names = Object.keys(expected) as AgreementName[];
      const found = agreementByName(ratingMatrixOfTable(table, scale), names, null);
      expect(names.filter((each) => !same(found.get(each)?.value, expected[each]!))).toEqual([]);
      const silent = [...found.values()].filter(
        (each) => (each.value === null) !== (each.undefined !== null),
      );
      expect(silent).toEqual([]);
    });
  }
});

/** Where R 4.2 itself is off, by 7e-12 and 7e-11: the values of mpmath 1.3 with 40 digits. */
const corrected = new Map([
  ["fQuantile 0.025 1 63.7", 0.00098981535959967671664],
  ["fQuantile 0.025 1 800", 0.00098268370554252845488],
]);

const reference = fixture<Reference>("reference");

describe("results equal those of R", () => {
  it("in the tails and quantiles of the distributions behind the tests", () => {
    const functions = { ...distributions, normalCdf, normalQuantile } as unknown as Record<
      string,
      (...args: number[]) => number
    >;
    const off = reference.calls.filter(({ name, args, value }) => {
      const exact = corrected.get(`${name} ${args.join(" ")}`) ?? value;
      return Math.abs(functions[name]!(...args) / exact - 1) > 1e-12;
    });
    expect(reference.calls.length).toBeGreaterThan(150);
    expect(off).toEqual([]);
  });

  it("in all intraclass correlations, their intervals and p values (psych)", () => {
    for (const { table, value, lower, upper, p } of reference.intraclass) {
      const { forms } = intraclassCorrelations(ratingMatrixOfTable(table, { numeric: true }));
      intraclassForms.forEach((form, i) => {
        const found = forms[form];
        expect(same(found.value, value[i]!)).toBe(true);
        expect(same(found.ci?.[0], lower[i]!)).toBe(true);
        expect(same(found.ci?.[1], upper[i]!)).toBe(true);
        expect(same(found.p, p[i]!)).toBe(true);
      });
    }
  });

  it("in kappa with every weight (psych) and in the test of symmetry", () => {
    for (const { counts, kappa, linear, quadratic, symmetry } of reference.crossed) {
      const table = counts.flatMap((row, a) =>
        row.flatMap((count, b) => Array.from({ length: count }, () => [a + 1, b + 1])),
      );
      const matrix = ratingMatrixOfTable(table, { numeric: true });
      expect(same(cohenKappa(matrix).value, kappa)).toBe(true);
      expect(same(cohenKappa(matrix, "linear").value, linear)).toBe(true);
      expect(same(cohenKappa(matrix, "quadratic").value, quadratic)).toBe(true);
      const test = bowker(matrix);
      expect([test.value, test.df, test.p].every((x, i) => same(x, symmetry[i]!))).toBe(true);
    }
  });

  it("in the survival curve, its intervals and median (survival)", () => {
    const { survival: r } = reference;
    const waits = r.time.map((time, i) => ({ time: time!, event: r.event[i] === 1 }));
    const curve = kaplanMeier(waits);
    expect(curve.steps.map((step) => step.time)).toEqual(r.at);
    curve.steps.forEach((step, i) => {
      expect(same(step.survival, r.survival[i]!)).toBe(true);
      if (step.ci === null) return;
      expect(same(step.se, r.se[i]!)).toBe(true);
      expect(same(step.ci[0], r.lower[i]!)).toBe(true);
      expect(same(step.ci[1], r.upper[i]!)).toBe(true);
    });
    expect([curve.median, ...curve.medianCi]).toEqual(r.median);
  });

  it("in the log-rank test of two and of three groups (survival)", () => {
    const { survival: r } = reference;
    const group = (g: number) =>
      r.time.flatMap((time, i) =>
        r.group[i] === g ? [{ time: time!, event: r.event[i] === 1 }] : [],
      );
    const two = logRank([group(1), group(2)]);
    const three = logRank([group(1), group(2), group(3)]);
    expect([two.value, two.df, two.p].every((x, i) => same(x, r.twoGroups[i]!))).toBe(true);
    expect([three.value, three.df, three.p].every((x, i) => same(x, r.threeGroups[i]!))).toBe(true);
  });

  it("in correlations with Fisher's interval and of ranks", () => {
    const { x, y, pearson, spearman } = reference.correlation;
    const found = pearsonCorrelation(x, y);
    expect([found.value, ...(found.ci ?? [])].every((v, i) => same(v, pearson[i]!))).toBe(true);
    const rounded = [x, y].map((values) => values.map(Math.round)) as [number[], number[]];
    expect(same(spearmanCorrelation(...rounded).value, spearman)).toBe(true);
  });
});
