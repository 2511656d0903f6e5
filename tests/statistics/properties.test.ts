import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreementByName,
  agreementNames,
  type AgreementName,
} from "~/statistics/agreement-by-name";
import type { Estimate } from "~/statistics/estimate";
import type { MeasurementLevel } from "~/statistics/krippendorff-alpha";
import { krippendorffAlpha } from "~/statistics/krippendorff-alpha";
import { percentAgreement } from "~/statistics/percent-agreement";
import { ratingMatrix, ratingMatrixOfTable, type RatingRow } from "~/statistics/ratings/matrix";

type Table = (number | null)[][];

/** Tables of 2 to 12 units and 2 to 5 raters on a scale of 1 to 4, with holes. */
const tables: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 5 }).chain((raters) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 5 }), {
      minLength: raters,
      maxLength: raters,
    }),
    { minLength: 2, maxLength: 12 },
  ),
);

const everything = agreementNames("ratio");

function values(table: Table, names: readonly AgreementName[] = everything): (number | null)[] {
  const found = agreementByName(ratingMatrixOfTable(table, { numeric: true }), names, null);
  return names.map((name) => found.get(name)!.value);
}

function close(a: readonly (number | null)[], b: readonly (number | null)[]): boolean {
  return a.every((x, i) => {
    const y = b[i]!;
    return x === null || y === null ? x === y : Math.abs(x - y) < 1e-9;
  });
}

/** The same entries in another order, which the keys decide. */
function shuffled<T>(entries: readonly T[], keys: readonly number[]): T[] {
  return entries
    .map((entry, i) => ({ entry, key: keys[i % keys.length]! * (i + 1) }))
    .sort((a, b) => (a.key % 97) - (b.key % 97))
    .map(({ entry }) => entry);
}

const keys = fc.array(fc.integer({ min: 1, max: 96 }), { minLength: 5, maxLength: 12 });
/** Every coefficient whose sign does not hang on which rater comes first. */
const symmetric = everything.filter((name) => !/bias|lower|upper/u.test(name));

describe("every coefficient", () => {
  it("is a finite number or has a reason, never both and never neither", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = agreementByName(
          ratingMatrixOfTable(table, { numeric: true }),
          everything,
          null,
        );
        for (const { value, undefined: reason, se, p } of found.values()) {
          expect(value === null).toBe(reason !== null);
          for (const number of [value, se, p]) {
            if (number !== null && number !== undefined) expect(Number.isFinite(number)).toBe(true);
          }
        }
        expect(found.size).toBe(everything.length);
      }),
    );
  });

  it("does not change with the order of units", () => {
    fc.assert(
      fc.property(tables, keys, (table, order) =>
        close(values(table), values(shuffled(table, order))),
      ),
    );
  });

  it("does not change with the order of raters", () => {
    fc.assert(
      fc.property(tables, keys, (table, order) =>
        close(
          values(table, symmetric),
          values(
            table.map((row) => shuffled(row, order)),
            symmetric,
          ),
        ),
      ),
    );
  });

  it("does not change with the order of rows in a file", () => {
    const rowsOf = (table: Table): RatingRow[] =>
      table.flatMap((row, u) => row.map((value, r) => ({ unit: `u${u}`, rater: `r${r}`, value })));
    fc.assert(
      fc.property(tables, keys, (table, order) => {
        const rows = rowsOf(table);
        const read = (each: RatingRow[]) =>
          [
            ...agreementByName(ratingMatrix(each, { numeric: true }), everything, null).values(),
          ].map(({ value }) => value);
        return close(read(rows), read(shuffled(rows, order)));
      }),
    );
  });

  it("does not change with the names of nominal labels", () => {
    const names = agreementNames("nominal");
    const labels = ["zulu", "Ärger", "", "7"].map((name, i) => name || `blank ${i}`);
    const read = (table: (string | number | null)[][]) =>
      [...agreementByName(ratingMatrixOfTable(table), names, null).values()].map((e) => e.value);
    fc.assert(
      fc.property(tables, (table) => {
        const renamed = table.map((row) => row.map((v) => (v === null ? null : labels[v - 1]!)));
        return close(read(table), read(renamed));
      }),
    );
  });

  it("is 1 on perfect agreement, wherever agreement is what it measures", () => {
    const measures = everything.filter((name) => !/mcnemar|chi2|bland|pabak/u.test(name));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 12 }),
        (truth) => {
          fc.pre(new Set(truth).size > 1);
          const found = values(
            truth.map((value) => [value, value]),
            measures,
          );
          expect(found.every((value) => Math.abs(value! - 1) < 1e-12)).toBe(true);
        },
      ),
    );
  });

  it("stays within its bounds", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = agreementByName(
          ratingMatrixOfTable(table, { numeric: true }),
          everything.filter((name) => !/chi2|bland|icc_2_k/u.test(name)),
          null,
        );
        for (const [name, { value }] of found) {
          if (value === null) continue;
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          if (/percent|mcnemar/u.test(name)) expect(value).toBeGreaterThanOrEqual(0);
          if (/cohen_kappa$|scott|pabak|light/u.test(name))
            expect(value).toBeGreaterThanOrEqual(-1 - 1e-12);
        }
      }),
    );
  });
});

describe("coefficients that share a definition", () => {
  it("agree where they must: Cohen, Conger and Light for two raters without holes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
          minLength: 2,
          maxLength: 20,
        }),
        (table) => {
          const found = values(table, ["cohen_kappa", "conger_kappa", "light_kappa"]);
          const pi = values(table, ["scott_pi", "fleiss_kappa"]);
          expect(close(found, [found[0]!, found[0]!, found[0]!])).toBe(true);
          expect(close(pi, [pi[0]!, pi[0]!])).toBe(true);
        },
      ),
    );
  });

  it("give interval alpha the same value after any shift, and ratio alpha after any stretch", () => {
    const alpha = (table: Table, level: MeasurementLevel): Estimate =>
      krippendorffAlpha(ratingMatrixOfTable(table, { numeric: true }), level);
    const mapped = (table: Table, by: (v: number) => number): Table =>
      table.map((row) => row.map((v) => (v === null ? null : by(v))));
    fc.assert(
      fc.property(tables, (table) => {
        const moved = mapped(table, (v) => v + 1e9);
        const grown = mapped(table, (v) => v * 1024);
        expect(
          close(
            [alpha(table, "interval").value, alpha(table, "ratio").value],
            [alpha(moved, "interval").value, alpha(grown, "ratio").value],
          ),
        ).toBe(true);
      }),
    );
  });

  it("count a unit only while two of its ratings are there", () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.nat(), (table, u, r) => {
        const unit = u % table.length;
        const fewer = table.map((row, i) =>
          i === unit ? row.map((v, j) => (j === r % row.length ? null : v)) : row,
        );
        const units = (each: Table) =>
          percentAgreement(ratingMatrixOfTable(each, { numeric: true })).units;
        const left = fewer[unit]!.filter((v) => v !== null).length;
        const had = table[unit]!.filter((v) => v !== null).length;
        expect(units(table) - units(fewer)).toBe(had >= 2 && left < 2 ? 1 : 0);
      }),
    );
  });

  it("ignore a unit that only one rater saw in alpha, whatever it says", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 9 }), (table, value) => {
        const lone = [value, ...table[0]!.slice(1).map(() => null)];
        const names = agreementNames("ratio").filter((name) => name.includes("alpha"));
        expect(close(values(table, names), values([...table, lone], names))).toBe(true);
      }),
    );
  });
});
