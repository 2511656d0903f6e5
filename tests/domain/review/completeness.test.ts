import { describe, expect, it } from "vitest";
import { missingFrom, runsOf } from "../../../app/domain/review/completeness";
import { replay } from "../../../app/domain/review/review-state";
import { adding, advice, context, event, missedCue, turnId } from "./make-review";

describe("what a review lacks", () => {
  it("names turns never in hand, scales not rated, and issues without a severity by their turns", () => {
    const events = [
      event(1, adding(advice(1, { severity: null }))),
      event(2, adding(missedCue(2, { severity: null }))),
      event(3, adding(advice(3, { severity: 2 }))),
      event(4, { type: "turn-visited", turnId: turnId(0) }),
    ];
    const missing = missingFrom(replay(events, context).state, context);
    expect(missing.unvisited).toEqual([1, 2, 3, 4, 5, 6]);
    expect(missing.unrated).toHaveLength(context.scaleByKey.size);
    expect(missing.unweighed.map((annotation) => annotation.id)).toEqual([
      missedCue(2).id,
      advice(1).id,
    ]);
  });

  it("writes numbers in runs", () => {
    expect(runsOf([0, 1, 2, 3, 7, 9, 10])).toEqual([
      [0, 3],
      [7, 7],
      [9, 10],
    ]);
  });
});
