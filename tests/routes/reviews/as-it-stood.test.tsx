import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import type { Act } from "../../../app/domain/review/act";
import { replay } from "../../../app/domain/review/review-state";
import { AsItStood } from "../../../app/routes/reviews/history/as-it-stood";
import { markupOf, textOf } from "../../components/render";
import { adding, advice, context, event, idOf } from "../../domain/review/make-review";

const acts: Act[] = [
  adding(advice(1, { severity: null })),
  {
    type: "annotation-changed",
    annotationId: idOf("annotation", 1),
    patch: { severity: 2, note: "Before anything was heard.", betterReply: "What is it like?" },
  },
  adding(
    advice(2, {
      ...{ tag: "no_escalation", level: "session", severity: 3 },
      ...{ turnId: null, span: null, quote: null },
    }),
  ),
  { type: "rating-set", scale: "empathy", rating: { value: 4, confidence: null } },
  { type: "annotation-removed", annotationId: idOf("annotation", 1) },
];

function shownAfter(count: number, annotationId: string | null = idOf("annotation", 1)): string {
  const { state, refused } = replay(
    acts.slice(0, count).map((act, index) => event(index + 1, act)),
    context,
  );
  expect(refused).toEqual([]);
  return textOf(
    markupOf(<AsItStood {...{ state, context, annotationId }} codebook={builtInCodebook} />),
  );
}

describe("A moment of a review's history", () => {
  it("shows a tag with all that it said then, and nothing that came later", () => {
    expect(shownAfter(1)).toContain("On turn 4");
    expect(shownAfter(1)).not.toContain("Before anything was heard.");
    expect(shownAfter(2)).toContain("Before anything was heard.");
    expect(shownAfter(2)).toContain("What is it like?");
    expect(shownAfter(5)).not.toContain("Before anything was heard.");
  });

  it("shows what was said of the session as a whole: its tags, its scales and how far it was read", () => {
    expect(shownAfter(2)).not.toContain("No hand-over");
    expect(shownAfter(3)).toContain("No hand-over");
    expect(shownAfter(3)).toContain("no scale rated");
    expect(shownAfter(4)).toContain("Empathy4 on 1 to 5");
    expect(shownAfter(4)).toContain("2 tags, 0 turns looked at");
    expect(shownAfter(5, null)).toContain("1 tag, 0 turns looked at");
  });
});
