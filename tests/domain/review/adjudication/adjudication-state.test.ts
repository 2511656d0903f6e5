import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  disagreementReasons,
  type AdjudicationAct,
  type AdjudicationEvent,
} from "../../../../app/domain/review/adjudication/act";
import {
  applyAdjudicationEvent,
  nextAdjudicationUndo,
  progressOf,
  replayAdjudication,
  type AdjudicationContext,
} from "../../../../app/domain/review/adjudication/adjudication-state";
import { alignReviews } from "../../../../app/domain/review/adjudication/align";
import { mergedMark } from "../../../../app/domain/review/adjudication/merge-marks";
import { adjudicationOutcomes } from "../../../../app/domain/review/adjudication/outcomes";
import {
  adjudicatedMarks,
  settledUnits,
} from "../../../../app/domain/review/adjudication/settled-marks";
import { checkAnnotation } from "../../../../app/domain/review/check-annotation";
import { advice, context as review, idOf, missedCue, reviewId } from "../make-review";
import { anyReviews, judged, onWords } from "./make-reviews";

const alignment = alignReviews(
  [
    judged("A", [advice(1), onWords(3, 5, 0, 10), missedCue(5)]),
    judged("B", [advice(2, { severity: 3 }), missedCue(6)]),
  ],
  review,
);
const contextOf = (units: typeof alignment.units): AdjudicationContext => ({
  review,
  unitById: new Map(units.map((unit) => [unit.id, unit])),
});
const context = contextOf(alignment.units);
const unitOf = (kind: string) => alignment.units.find((unit) => unit.kind === kind)?.id ?? "";
const [severityUnit, onlyUnit, agreedUnit] = [
  unitOf("severity-differs"),
  unitOf("only-some"),
  unitOf("agreed"),
];

let made = 0;
const event = (act: AdjudicationAct, undoes: string | null = null): AdjudicationEvent => {
  made += 1;
  const at = "2026-11-24T00:00:00.000Z";
  return { id: idOf("event", made), adjudicationId: reviewId, seq: null, act, undoes, at };
};
const choose = (unitId: string, n: number) =>
  event({
    type: "decided",
    unitId,
    decision: { kind: "choose", annotationId: idOf("annotation", n) },
  });
const because = (unitId: string) => event({ type: "reason-given", unitId, reason: "slip" });
const finish = () => event({ type: "finished" });
const refusal = (events: AdjudicationEvent[], last: AdjudicationEvent) => {
  const applied = applyAdjudicationEvent(replayAdjudication(events, context), last, context);
  return applied.ok ? null : applied.reason;
};

describe("An adjudication", () => {
  it("finishes only once every disagreement has a decision and a reason", () => {
    const some = [choose(severityUnit, 2), because(severityUnit), choose(onlyUnit, 3)];
    expect(refusal(some, finish())).toBe("still-unsettled");
    const all = [...some, because(onlyUnit)];
    expect(refusal(all, finish())).toBeNull();
    expect(refusal([...all, finish()], because(onlyUnit))).toBe("finished-already");
  });

  it("takes no agreement where there is none, and no mark that is not there", () => {
    const agree = (unitId: string) =>
      event({ type: "decided", unitId, decision: { kind: "agree" } });
    expect(refusal([], agree(severityUnit))).toBe("not-agreed");
    expect(refusal([], agree(agreedUnit))).toBeNull();
    expect(refusal([], choose(severityUnit, 3))).toBe("mark-unknown");
    expect(refusal([], choose(idOf("annotation", 99), 1))).toBe("unit-unknown");
  });

  it("checks a mark that the adjudicator makes as it would a reviewer's", () => {
    const wrong = advice(50, { quote: "not what it says" });
    const write = event({
      type: "decided",
      unitId: severityUnit,
      decision: { kind: "write", annotation: wrong },
    });
    expect(refusal([], write)).toBe("quote-differs");
  });

  it("lets what all agreed on stand without a word, and gives what was chosen, merged or left out", () => {
    const events = [
      choose(severityUnit, 2),
      event({ type: "decided", unitId: onlyUnit, decision: { kind: "neither" } }),
    ];
    const state = replayAdjudication(events, context);
    const marks = adjudicatedMarks(alignment, state);
    expect(marks.map((mark) => mark.id).sort()).toEqual([
      idOf("annotation", 2),
      idOf("annotation", 5),
    ]);
    expect(adjudicationOutcomes([settledUnits(alignment, state)])).toMatchObject({
      sessions: 1,
      units: 3,
      agreedBefore: 1,
      disagreements: 2,
      settled: { choose: 1, neither: 1 },
      disputedTags: [{ tag: "advice_early", units: 2, disputed: 2 }],
    });
  });

  it("takes everything back, the latest first, whatever was done", () => {
    const anyAct = fc.oneof(
      fc.record({
        type: fc.constant("decided" as const),
        unitId: fc.constantFrom(severityUnit, onlyUnit),
        decision: fc.constantFrom(
          { kind: "neither" as const },
          { kind: "ambiguous" as const },
          null,
        ),
      }),
      fc.record({
        type: fc.constant("reason-given" as const),
        unitId: fc.constantFrom(severityUnit, onlyUnit),
        reason: fc.constantFrom(...disagreementReasons, null),
      }),
      fc.record({
        type: fc.constant("note-written" as const),
        unitId: fc.constantFrom(severityUnit, onlyUnit),
        note: fc.string({ maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        const log = acts.map((act) => event(act));
        for (const _ of acts) {
          const step = nextAdjudicationUndo(log, context);
          if (!step) throw new Error("There was an act left to take back.");
          log.push(event(step.act, step.eventId));
        }
        expect(nextAdjudicationUndo(log, context)).toBeNull();
        const { units } = replayAdjudication(log, context);
        for (const unit of units.values())
          expect(unit).toEqual({ decision: null, reason: null, note: "" });
      }),
    );
  });

  it("counts an event once however often it comes", () => {
    const events = [choose(severityUnit, 1), because(severityUnit)];
    const once = replayAdjudication(events, context);
    expect(replayAdjudication([...events, ...events], context)).toEqual(once);
    expect(progressOf(once, alignment.units)).toMatchObject({ disagreements: 2, settled: 1 });
  });

  it("merges the marks of one tag into one that can stand", () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        for (const unit of alignReviews(reviews, review).units) {
          const merged = mergedMark(unit, idOf("annotation", 999), review);
          const tags = new Set(unit.marks.map((mark) => mark.annotation.tag));
          expect(merged === null).toBe(tags.size > 1);
          if (merged) expect(checkAnnotation(merged, review)).toBeNull();
        }
      }),
    );
  });
});
