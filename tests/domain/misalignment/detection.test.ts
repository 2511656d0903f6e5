import { describe, expect, it } from "vitest";
import { detectionOfCounts } from "~/domain/misalignment/detection";

const reasons = { own: "nothing flagged", reference: "nothing to find", either: "neither flagged" };

describe("What was flagged beside a reference", () => {
  it("has shares that each say of how many", () => {
    const found = detectionOfCounts([{ both: 20, own: 25, reference: 30 }], null, reasons);
    expect(found.sensitivity).toMatchObject({ value: 20 / 30, units: 30 });
    expect(found.precision).toMatchObject({ value: 20 / 25, units: 25 });
    expect(found.f1.value).toBeCloseTo(40 / 55, 12);
    expect(found.f1.units).toBe(35);
  });

  it("says why a share is not there", () => {
    const { sensitivity, precision, f1 } = detectionOfCounts(
      [{ both: 0, own: 0, reference: 0 }],
      null,
      reasons,
    );
    expect([sensitivity, precision, f1].map((each) => [each.value, each.undefined])).toEqual([
      [null, reasons.reference],
      [null, reasons.own],
      [null, reasons.either],
    ]);
  });
});
