import { describe, expect, it } from "vitest";
import { annotationSchema } from "../../../app/domain/review/annotation";
import { actSchema, reviewEventSchema } from "../../../app/domain/review/act";
import { checkAnnotation } from "../../../app/domain/review/check-annotation";
import { dueTurn, offeredEvidence } from "../../../app/domain/review/review-context";
import type { Cue } from "../../../app/domain/simulator/cue";
import { adding, advice, context, event, missedCue, quoted, turnId } from "./make-review";

describe("an annotation that can stand", () => {
  it.each([
    ["a span", advice(1)],
    ["a span in another script", advice(1, quoted(3, "夜は寝た？"))],
    ["a missed cue with its cue, behind an emoji", missedCue(1)],
    ["an absence answered for only later", missedCue(1, { turnId: turnId(5) })],
    [
      "an issue of the whole session",
      advice(1, {
        tag: "no_escalation",
        level: "session",
        turnId: null,
        span: null,
        quote: null,
        severity: 3,
      }),
    ],
    [
      "a strength",
      advice(1, { tag: "question_open", severity: null, ...quoted(5, "What has that") }),
    ],
  ])("is %s", (_, annotation) => {
    expect(annotationSchema.safeParse(annotation).error).toBeUndefined();
    expect(checkAnnotation(annotation, context)).toBeNull();
  });
});

describe("an annotation is refused", () => {
  const beyond = { span: { start: 0, end: 400 } };
  const shifted = { span: { start: 1, end: 21 } };
  it.each([
    ["an unknown tag", advice(1, { tag: "nonsense" }), "tag-unknown"],
    [
      "a span tag on a whole turn",
      advice(1, { level: "turn", span: null, quote: null }),
      "level-not-allowed",
    ],
    ["a span without its words", advice(1, { quote: null }), "anchor-differs-from-level"],
    ["a turn tag with a span", missedCue(1, quoted(1, "Cool")), "anchor-differs-from-level"],
    ["a turn of another session", advice(1, { turnId: turnId(99) }), "turn-unknown"],
    ["a tag on the client's words", advice(1, quoted(2, "Stats")), "not-a-supporter-turn"],
    ["a span beyond the text", advice(1, beyond), "quote-differs"],
    ["a span that drifted", advice(1, shifted), "quote-differs"],
    ["a missed cue without the cue", missedCue(1, { evidence: null }), "evidence-missing"],
    [
      "evidence from the supporter",
      missedCue(1, { evidence: quoted(1, "Cool") }),
      "evidence-not-from-client",
    ],
    [
      "evidence counted in UTF-16 units",
      missedCue(1, { evidence: { ...quoted(0, "nobody"), span: { start: 17, end: 23 } } }),
      "evidence-quote-differs",
    ],
    [
      "a cue after its answer",
      missedCue(1, { evidence: quoted(2, "sleep") }),
      "evidence-after-answer",
    ],
    ["a risk tag at severity 1", missedCue(1, { tag: "cue_risk" }), "severity-too-low"],
    ["a strength with severity", advice(1, { tag: "affirm" }), "severity-on-strength"],
  ])("for %s", (_, annotation, reason) => {
    expect(checkAnnotation(annotation, context)).toBe(reason);
  });
});

describe("what arrives from a device", () => {
  it.each([
    ["a note with a NUL", adding(advice(1, { note: "a\0b" }))],
    ["a note with half a surrogate pair", adding(advice(1, { note: "a\ud83d" }))],
    ["a note beyond its length", adding(advice(1, { note: "a".repeat(4001) }))],
    ["an id of another kind", adding(advice(1, { id: "7" }))],
    ["severity 4", { ...adding(advice(1)), annotation: { ...advice(1), severity: 4 } }],
    [
      "a rating that is no number",
      { type: "rating-set", scale: "empathy", rating: { value: "6", confidence: null } },
    ],
    ["an empty change", { type: "annotation-changed", annotationId: advice(1).id, patch: {} }],
    [
      "a change of the id",
      { type: "annotation-changed", annotationId: advice(1).id, patch: { id: advice(2).id } },
    ],
    ["an act that does not exist", { type: "turn-deleted", turnId: turnId(1) }],
    ["a field that does not belong", { type: "review-locked", by: "me" }],
  ])("is refused with %s", (_, act) => {
    expect(actSchema.safeParse(act).success).toBe(false);
  });

  it("is an event that undoes or redoes, never both", () => {
    const both = event(1, adding(advice(1)), { undoes: event(2, adding(advice(1))).id });
    expect(reviewEventSchema.safeParse(both).success).toBe(true);
    expect(reviewEventSchema.safeParse({ ...both, redoes: both.undoes }).success).toBe(false);
  });
});

describe("where an answer was due", () => {
  it("is the next supporter turn after the cue", () => {
    expect(dueTurn(context, turnId(2))?.id).toBe(turnId(3));
  });

  it("is nowhere when the session ends with the cue", () => {
    expect(dueTurn(context, turnId(6))).toBeNull();
  });
});

describe("the evidence offered for an absence", () => {
  const cue = (position: number, quote: string) => {
    const { span, turnId: at } = quoted(position, quote);
    const facts: Omit<Cue, "start" | "end" | "quote"> = {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 1,
    };
    return { ...facts, ...span, quote, turnId: at };
  };

  it("is the last cue of the client turn just before", () => {
    const cues = [cue(0, "haha whatever"), cue(0, "nobody would notice"), cue(2, "sleep")];
    expect(offeredEvidence(context, turnId(1), cues)).toEqual(quoted(0, "nobody would notice"));
  });

  it("is the whole client turn where no cue may be seen", () => {
    const whole = quoted(2, "Stats. I can’t sleep any more.");
    expect(offeredEvidence(context, turnId(3), [])).toEqual(whole);
    expect(
      checkAnnotation(missedCue(1, { turnId: turnId(3), evidence: whole }), context),
    ).toBeNull();
  });

  it("is nothing for a client turn", () => {
    expect(offeredEvidence(context, turnId(2), [])).toBeNull();
  });
});
