import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreementByTag,
  agreementWithReference,
  decisionsOf,
  type ComparedSession,
} from "../../../app/domain/misalignment/against-reference";

const turnIds = ["t1", "t2", "t3", "t4"];
const tags = ["a", "b", "c"];
const supporterTurns = turnIds.map((turnId, position) => ({ turnId, position }));
const flag = fc.record({ turnId: fc.constantFrom(...turnIds), tag: fc.constantFrom(...tags) });
const judgement = fc.record({
  visitedTurnIds: fc.subarray(turnIds),
  flags: fc.array(flag, { maxLength: 8 }),
});
const sessionId = "s1";
const session = fc
  .record({ own: judgement, gold: judgement, open: fc.array(flag, { maxLength: 3 }) })
  .map(({ own, gold, open }): ComparedSession => {
    return { sessionId, supporterTurns, own, reference: { ...gold, open } };
  });

describe("Agreement with a reference", () => {
  it("is the same whichever of the two is called the reference", () => {
    fc.assert(
      fc.property(session, (made) => {
        const { open } = made.reference;
        const turned = { ...made, own: made.reference, reference: { ...made.own, open } };
        const one = agreementWithReference(decisionsOf(made), null);
        const two = agreementWithReference(decisionsOf(turned), null);
        expect([two.n, two.both, two.ownOnly]).toEqual([one.n, one.both, one.referenceOnly]);
        for (const name of ["kappa", "ac1", "percentAgreement", "f1"] as const)
          expect(two[name].value ?? -9).toBeCloseTo(one[name].value ?? -9, 12);
      }),
    );
  });

  it("is full with itself wherever it is defined, and its cells add up to n over the tags", () => {
    fc.assert(
      fc.property(session, (made) => {
        const same = decisionsOf({ ...made, own: made.reference });
        const { kappa, f1 } = agreementWithReference(same, null);
        for (const { value, undefined: reason } of [kappa, f1])
          if (value === null) expect(reason).not.toBeNull();
          else expect(value).toBeCloseTo(1, 12);
        const all = decisionsOf(made);
        const whole = agreementWithReference(all, null);
        const parts = agreementByTag(all, null).map(({ agreement }) => agreement.n);
        expect(parts.reduce((sum, n) => sum + n, 0)).toBe(whole.n);
        expect(whole.both + whole.ownOnly + whole.referenceOnly + whole.neither).toBe(whole.n);
      }),
    );
  });

  it("leaves out what the reference holds open and what only one had in hand", () => {
    const made: ComparedSession = {
      sessionId,
      supporterTurns,
      own: { visitedTurnIds: ["t1", "t2", "t3"], flags: [{ turnId: "t1", tag: "a" }] },
      reference: {
        visitedTurnIds: ["t1", "t2", "t4"],
        flags: [
          { turnId: "t1", tag: "b" },
          { turnId: null, tag: "c" },
        ],
        open: [{ turnId: "t2", tag: "a" }],
      },
    };
    expect(
      decisionsOf(made).map(({ turnId, tag, own, reference }) => [turnId, tag, own, reference]),
    ).toEqual([
      ["t1", "a", true, false],
      ["t1", "b", false, true],
      ["t2", "b", false, false],
    ]);
  });

  it("counts Cohen's kappa and F1 as by hand", () => {
    const decision = (own: boolean, reference: boolean, index: number) => ({
      ...{ sessionId, turnId: `u${index}`, position: index, tag: "a", own, reference },
    });
    const cells = [
      ...Array.from({ length: 20 }, () => [true, true]),
      ...Array.from({ length: 5 }, () => [true, false]),
      ...Array.from({ length: 10 }, () => [false, true]),
      ...Array.from({ length: 15 }, () => [false, false]),
    ] as [boolean, boolean][];
    const found = agreementWithReference(
      cells.map(([own, reference], index) => decision(own, reference, index)),
      null,
    );
    expect(found.kappa.value).toBeCloseTo(0.4, 12);
    expect(found.f1.value).toBeCloseTo(40 / 55, 12);
    expect(found.n).toBe(50);
  });
});
