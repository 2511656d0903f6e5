import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { checkAnnotation } from "../../../app/domain/review/check-annotation";
import { findTag, type Tag } from "../../../app/domain/review/codebook";
import { missingFrom, runsOf } from "../../../app/domain/review/completeness";
import {
  placeOnSession,
  placeRefusalSentence,
  placeTag,
  type Hand,
} from "../../../app/domain/review/place-tag";
import { emptyReview } from "../../../app/domain/review/review-state";
import { context, idOf, quoted, turnId } from "./make-review";

const id = idOf("annotation", 1);
function tagOf(key: string): Tag {
  const tag = findTag(builtInCodebook, key);
  if (tag === null) throw new Error(`No tag ${key}.`);
  return tag;
}
const put = (key: string, position: number, hand: Partial<Hand> = {}) =>
  placeTag(context, tagOf(key), id, { turnId: turnId(position), span: null, cues: [], ...hand });

describe("putting a tag on", () => {
  it("takes the selected words, else all words of the turn", () => {
    const { span, quote } = quoted(3, "drop one");
    expect(put("advice_early", 3, { span })).toMatchObject({
      ok: true,
      annotation: { level: "span", turnId: turnId(3), span, quote, severity: null, evidence: null },
    });
    expect(put("advice_early", 3)).toMatchObject({
      annotation: { quote: "You should drop one. 夜は寝た？" },
    });
  });

  it("gives an absence the client's words before it, and says no severity for the reviewer", () => {
    expect(put("cue_risk", 1)).toMatchObject({
      annotation: {
        level: "turn",
        severity: null,
        evidence: { turnId: turnId(0), span: { start: 0 } },
      },
    });
  });

  it("on a client turn marks an absence where the answer was due", () => {
    const { span, quote } = quoted(2, "can’t sleep");
    expect(put("cue_explicit", 2, { span })).toMatchObject({
      annotation: { turnId: turnId(3), evidence: { turnId: turnId(2), span, quote } },
    });
    expect(put("cue_explicit", 6)).toEqual({ ok: false, reason: "no-answer-due" });
    expect(put("validate", 2)).toEqual({ ok: false, reason: "supporter-turn-needed" });
  });

  it("names the supporter's turns as the transcript does: a peer's own are theirs", () => {
    expect(placeRefusalSentence("supporter-turn-needed", false)).toContain("the supporter’s turns");
    expect(placeRefusalSentence("supporter-turn-needed", true)).toContain("your turns");
  });

  it("always makes an annotation that the server takes", () => {
    for (const tag of builtInCodebook.tags) {
      for (const position of [0, 1, 2, 3, 4, 5]) {
        const placed = put(tag.key, position);
        if (placed.ok) expect(checkAnnotation(placed.annotation, context)).toBeNull();
      }
      if (tag.levels.includes("session")) {
        expect(checkAnnotation(placeOnSession(tag, id), context)).toBeNull();
      }
    }
  });
});

describe("what is missing", () => {
  it("names turns never in hand and scales not rated; not applicable is a rating", () => {
    const ratings = new Map([["empathy", { value: null, confidence: null }]]);
    const visits = new Set([turnId(0), turnId(3)]);
    const missing = missingFrom({ ...emptyReview(), ratings, visits }, context);
    expect(missing.unvisited).toEqual([1, 2, 4, 5, 6]);
    expect(missing.unrated.map((scale) => scale.key)).not.toContain("empathy");
    expect(missing.unrated).toHaveLength(6);
  });

  it("is written in runs", () => {
    expect(runsOf([0, 1, 2, 5, 7, 8])).toEqual([
      [0, 2],
      [5, 5],
      [7, 8],
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
