import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueRepeats } from "../../../../app/domain/review/calibration/repeats";
import {
  defaultCalibration,
  settingsProblem,
} from "../../../../app/domain/review/calibration/settings";
import { missingFor, pooledAttempts } from "../../../../app/domain/review/calibration/verdict";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const maybe = fc.option(share);
const measured = fc.record({
  sessions: fc.nat(6),
  n: fc.nat(400),
  kappa: maybe,
  f1: maybe,
  byTag: fc.array(fc.record({ tag: fc.constantFrom("a", "b"), n: fc.nat(50), f1: maybe }), {
    maxLength: 2,
  }),
});
const threshold = fc.record({
  required: fc.integer({ min: 1, max: 6 }),
  fewestDecisions: fc.integer({ min: 1, max: 400 }),
  kappa: maybe,
  f1: maybe,
  tagFloor: maybe,
});

describe("The calibration threshold", () => {
  it("that is passed stays passed when it is set lower", () => {
    fc.assert(
      fc.property(threshold, measured, share, (set, found, less) => {
        fc.pre(missingFor(set, found).length === 0);
        const lower = (value: number | null) => (value === null ? null : value * less);
        const easier = {
          required: 1,
          fewestDecisions: 1,
          kappa: lower(set.kappa),
          f1: lower(set.f1),
          tagFloor: lower(set.tagFloor),
        };
        expect(
          missingFor(easier, found).filter(
            ({ kind }) => kind !== "sessions" && kind !== "decisions",
          ),
        ).toEqual([]);
      }),
    );
  });

  it("is not passed by an undefined coefficient that it asks for", () => {
    const found = { sessions: 2, n: 500, kappa: null, f1: 1, byTag: [] };
    const set = { required: 2, fewestDecisions: 100, kappa: 0.6, f1: 0.5, tagFloor: null };
    expect(missingFor(set, found)).toEqual([{ kind: "kappa", value: null, needs: 0.6 }]);
    expect(missingFor({ ...set, kappa: null }, found)).toEqual([]);
  });

  it("says which tag lies below its floor, and asks none of a tag that nobody used", () => {
    const byTag = [
      { tag: "missed_cue", n: 40, f1: 0.3 },
      { tag: "premature_advice", n: 40, f1: 0.8 },
      { tag: "labelling", n: 40, f1: null },
    ];
    const found = { sessions: 2, n: 120, kappa: 0.9, f1: 0.9, byTag };
    const set = { required: 2, fewestDecisions: 100, kappa: 0.6, f1: null, tagFloor: 0.5 };
    expect(missingFor(set, found)).toEqual([
      { kind: "tag", tag: "missed_cue", n: 40, value: 0.3, needs: 0.5 },
    ]);
  });

  it("pools the latest sessions, however they are ordered", () => {
    const attempts = [3, 1, 2].map((day) => ({ day, submittedAt: new Date(day * 86_400_000) }));
    expect(pooledAttempts(attempts, 2).map(({ day }) => day)).toEqual([2, 3]);
  });

  it("cannot be switched on without enough sessions or without a threshold", () => {
    const on = { ...defaultCalibration, on: true };
    expect(settingsProblem(on)).toContain("2 sessions are asked for, but only 0");
    expect(settingsProblem({ ...on, sessionIds: ["a", "b"], kappa: null })).toContain("threshold");
    expect(settingsProblem({ ...on, sessionIds: ["a", "b"] })).toBeNull();
    expect(settingsProblem(defaultCalibration)).toBeNull();
  });
});

describe("A hidden repeat", () => {
  const now = new Date("2026-11-24T12:00:00Z");
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 });
  const old = (reviewId: string) => ({ reviewId, submittedAt: new Date("2026-01-01T00:00:00Z") });

  it("is drawn by the review alone: asking again draws the same, a larger share only adds", () => {
    fc.assert(
      fc.property(ids, fc.nat(100), fc.nat(100), (all, one, two) => {
        const [small, large] = [Math.min(one, two), Math.max(one, two)];
        const due = (repeatShare: number, of: string[]) =>
          dueRepeats(of.map(old), { repeatShare, repeatDays: 28 }, now).map(
            (each) => each.reviewId,
          );
        const few = due(small, all);
        expect(due(large, all)).toEqual(expect.arrayContaining(few));
        expect(due(small, [...all].reverse()).sort()).toEqual([...few].sort());
        expect(due(100, all)).toEqual(all);
        expect(due(0, all)).toEqual([]);
      }),
    );
  });

  it("waits for its interval", () => {
    const settings = { repeatShare: 100, repeatDays: 7 };
    const day = (submittedAt: string) => ({ reviewId: "x", submittedAt: new Date(submittedAt) });
    expect(dueRepeats([day("2026-11-17T12:00:00Z")], settings, now)).toHaveLength(1);
    expect(dueRepeats([day("2026-11-17T12:00:01Z")], settings, now)).toHaveLength(0);
  });

  it("comes about as often as the share says", () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      old(`019${index.toString(16).padStart(5, "0")}-aaaa-7aaa-8aaa-aaaaaaaaaaaa`),
    );
    const n = dueRepeats(many, { repeatShare: 10, repeatDays: 28 }, now).length;
    expect(n).toBeGreaterThan(140);
    expect(n).toBeLessThan(260);
  });
});
