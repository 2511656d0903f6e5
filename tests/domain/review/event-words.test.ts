import { describe, expect, it } from "vitest";
import type { Act } from "../../../app/domain/review/act";
import type { AnnotationPatch } from "../../../app/domain/review/annotation";
import { actWords } from "../../../app/domain/review/event-words";
import { advice, context, suggestionIds, turnId } from "./make-review";

const before = advice(1, { severity: null });
const changed = (patch: AnnotationPatch, was = before) => {
  const act: Act = { type: "annotation-changed", annotationId: was.id, patch };
  return actWords(act, was, context).replace(/^.*: /, "");
};

describe("What was done to a review is told", () => {
  it("with what was set, and with what stood there before", () => {
    expect(changed({ severity: 2 })).toBe("severity 2");
    expect(changed({ severity: 3 }, { ...before, severity: 1 })).toBe("severity 1 to 3");
    expect(changed({ severity: null }, { ...before, severity: 1 })).toBe("severity taken back");
    expect(changed({ confidence: "high" }, { ...before, confidence: "low" })).toBe(
      "confidence low to high",
    );
    expect(changed({ note: "Why?" })).toBe("note written");
    expect(changed({ note: "", severity: 1 }, { ...before, note: "Why?" })).toBe(
      "note cleared, severity 1",
    );
  });

  it("with the suggestion that it was about, where it has a name", () => {
    const [suggestionId = ""] = suggestionIds;
    const names = new Map([[suggestionId, "Explore after turn 1"]]);
    const judged: Act = { type: "suggestion-judged", suggestionId, judgement: "help" };
    expect(actWords(judged, undefined, context, names)).toBe("Explore after turn 1 judged: help");
    expect(actWords(judged, undefined, context)).toBe("A suggestion judged: help");
    const best = (choice: Extract<Act, { type: "best-reply-chosen" }>["choice"]) =>
      actWords({ type: "best-reply-chosen", turnId: turnId(0), choice }, undefined, context, names);
    expect(best({ kind: "own" })).toBe("Best reply after turn 1 chosen: the peer’s own");
    expect(best({ kind: "suggestion", suggestionId })).toContain("Explore after turn 1");
    expect(best(null)).toBe("Best reply after turn 1 taken back");
  });
});
