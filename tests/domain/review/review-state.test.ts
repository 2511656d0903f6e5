import { describe, expect, it } from "vitest";
import type { Act, ReviewEvent } from "../../../app/domain/review/act";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import {
  advance,
  emptyHistory,
  inverse,
  nextRedo,
  nextUndo,
} from "../../../app/domain/review/history";
import {
  applyEvent,
  emptyReview,
  firstJudgement,
  replay,
  type ReviewState,
} from "../../../app/domain/review/review-state";
import { isAtWork, mayMoveReview, reviewStatuses } from "../../../app/domain/review/review-status";
import {
  adding,
  advice,
  context,
  contextWith,
  event,
  idOf,
  missedCue,
  suggestionIds,
  turnId,
} from "./make-review";

function after(...acts: Act[]): ReviewState {
  const { state, refused } = replay(
    acts.map((act, n) => event(n + 1, act)),
    context,
  );
  expect(refused).toEqual([]);
  return state;
}

const reasonFor = (state: ReviewState, act: Act, asked = context) => {
  const applied = applyEvent(state, event(999, act), asked);
  return applied.ok ? null : applied.reason;
};
const rating = (value: number | null): Act => ({
  type: "rating-set",
  scale: "empathy",
  rating: { value, confidence: "high" },
});

describe("a review", () => {
  it("holds what its acts say", () => {
    const state = after(
      adding(advice(1)),
      adding(missedCue(2)),
      {
        type: "annotation-changed",
        annotationId: advice(1).id,
        patch: { note: "Too soon", severity: 2 },
      },
      { type: "annotation-removed", annotationId: missedCue(2).id },
      rating(4),
      { type: "rating-set", scale: "safety", rating: { value: null, confidence: null } },
      { type: "turn-visited", turnId: turnId(1) },
      { type: "suggestion-judged", suggestionId: suggestionIds[0]!, judgement: "help" },
      { type: "best-reply-chosen", turnId: turnId(0), choice: { kind: "own" } },
      { type: "reading-set", turnId: turnId(2), reading: { valence: -0.5, arousal: 0.25 } },
    );
    expect([...state.annotations.values()]).toEqual([advice(1, { note: "Too soon", severity: 2 })]);
    expect(state.ratings.get("empathy")).toEqual({ value: 4, confidence: "high" });
    expect(state.ratings.get("safety")).toEqual({ value: null, confidence: null });
    expect([...state.visits]).toEqual([turnId(1)]);
    expect([...state.judgements]).toEqual([[suggestionIds[0], "help"]]);
    expect([...state.bestReplies]).toEqual([[turnId(0), { kind: "own" }]]);
    expect([...state.readings]).toEqual([[turnId(2), { valence: -0.5, arousal: 0.25 }]]);
  });

  it("is not changed by an event that it has already", () => {
    const once = applyEvent(emptyReview(), event(1, adding(advice(1))), context);
    const state = once.ok ? once.state : emptyReview();
    expect(applyEvent(state, event(1, adding(advice(1))), context)).toEqual({
      ok: true,
      state,
      changed: false,
    });
  });

  it("never changes the state that it was given", () => {
    const before = after(adding(advice(1)), { type: "turn-visited", turnId: turnId(1) });
    const copy = structuredClone(before);
    applyEvent(
      before,
      event(9, { type: "annotation-removed", annotationId: advice(1).id }),
      context,
    );
    applyEvent(before, event(9, { type: "turn-visited", turnId: turnId(3) }), context);
    expect(before).toEqual(copy);
  });

  it("refuses what does not fit, with the reason", () => {
    const state = after(adding(advice(1)));
    const change = (patch: object): Act => ({
      type: "annotation-changed",
      annotationId: advice(1).id,
      patch,
    });
    expect(reasonFor(state, adding(advice(1)))).toBe("annotation-exists");
    expect(reasonFor(state, change({ severity: null }))).toBeNull();
    expect(reasonFor(state, change({ tag: "affirm" }))).toBe("severity-on-strength");
    expect(reasonFor(state, change({ tag: "affirm", severity: null }))).toBeNull();
    expect(reasonFor(state, { type: "annotation-removed", annotationId: advice(2).id })).toBe(
      "annotation-unknown",
    );
    expect(reasonFor(state, { type: "turn-visited", turnId: turnId(99) })).toBe("turn-unknown");
    expect(reasonFor(state, { type: "rating-set", scale: "x", rating: null })).toBe(
      "scale-unknown",
    );
    expect(
      reasonFor(state, { type: "suggestion-judged", suggestionId: turnId(1), judgement: null }),
    ).toBe("suggestion-unknown");
    expect(reasonFor(state, { type: "reading-set", turnId: turnId(1), reading: null })).toBe(
      "not-a-client-turn",
    );
    const choice = { kind: "suggestion" as const, suggestionId: turnId(1) };
    expect(reasonFor(state, { type: "best-reply-chosen", turnId: turnId(0), choice })).toBe(
      "suggestion-unknown",
    );
  });

  it("refuses another review's event", () => {
    const stray = event(1, adding(advice(1)), { reviewId: idOf("review", 2) });
    expect(applyEvent(emptyReview(), stray, context)).toEqual({
      ok: false,
      reason: "other-review",
    });
  });

  it("refuses N/A where the scale does not offer it", () => {
    const scales = builtInCodebook.scales.map((scale) => ({ ...scale, na: false }));
    const strict = contextWith({ ...builtInCodebook, scales });
    expect(reasonFor(emptyReview(), rating(null), strict)).toBe("not-applicable-not-offered");
    for (const value of [0, 6, 2.5])
      expect(reasonFor(emptyReview(), rating(value))).toBe("value-not-on-scale");
    expect(reasonFor(emptyReview(), rating(1), strict)).toBeNull();
  });

  it("puts on no retired tag, and lets an annotation with one be changed", () => {
    const tags = builtInCodebook.tags.map((tag) => ({
      ...tag,
      retired: tag.key === "advice_early",
    }));
    const later = contextWith({ ...builtInCodebook, tags });
    const state = after(adding(advice(1)), adding(advice(2, { tag: "assume" })));
    const change = (n: number, patch: object): Act => ({
      type: "annotation-changed",
      annotationId: idOf("annotation", n),
      patch,
    });
    expect(reasonFor(state, adding(advice(3)), later)).toBe("tag-retired");
    expect(reasonFor(state, change(2, { tag: "advice_early" }), later)).toBe("tag-retired");
    expect(reasonFor(state, change(1, { note: "Still mine" }), later)).toBeNull();
  });
});

describe("locking and submitting", () => {
  it("only moves forward", () => {
    const moves = reviewStatuses.map((from) =>
      reviewStatuses.filter((to) => mayMoveReview(from, to)),
    );
    expect(moves).toEqual([
      ["locked", "submitted", "handed-back"],
      ["submitted", "handed-back"],
      [],
      [],
    ]);
  });

  it("keeps the first judgement while work goes on after the lock", () => {
    const acts: Act[] = [adding(advice(1)), { type: "review-locked" }, adding(advice(2))];
    const events = acts.map((act, n) => event(n + 1, act));
    const state = after(...acts);
    expect(state).toMatchObject({ status: "locked", lockedBy: idOf("event", 2) });
    expect(state.annotations.size).toBe(2);
    expect([...(firstJudgement(events, context)?.annotations.keys() ?? [])]).toEqual([
      advice(1).id,
    ]);
    expect(firstJudgement(events.slice(0, 1), context)).toBeNull();
    expect(reasonFor(state, { type: "review-locked" })).toBe("already-locked");
  });

  it.each(["review-submitted", "review-handed-back"] as const)("takes nothing after %s", (type) => {
    const state = after(adding(advice(1)), { type });
    expect(isAtWork(state.status)).toBe(false);
    expect(reasonFor(state, adding(advice(2)))).toBe("review-over");
    expect(reasonFor(state, { type })).toBe("review-over");
    expect(state.lockedBy).toBe(type === "review-submitted" ? idOf("event", 2) : null);
  });
});

describe("undo and redo", () => {
  function historyOf(events: ReviewEvent[]) {
    let history = emptyHistory;
    const { state } = replay(events, context, (before, each) => {
      history = advance(history, before, each);
    });
    return { state, history };
  }
  const undoing = (n: number, events: ReviewEvent[]) => {
    const { state, history } = historyOf(events);
    const step = nextUndo(history, state, context)!;
    return event(n, step.act, { undoes: step.eventId });
  };
  const redoing = (n: number, events: ReviewEvent[]) => {
    const { state, history } = historyOf(events);
    const step = nextRedo(history, state, context)!;
    return event(n, step.act, { redoes: step.eventId });
  };

  it("takes back a change to just the fields that it touched", () => {
    const state = after(adding(advice(1, { note: "Kept" })));
    const change: Act = {
      type: "annotation-changed",
      annotationId: advice(1).id,
      patch: { severity: 3 },
    };
    expect(inverse(state, change)).toEqual({ ...change, patch: { severity: 1 } });
  });

  it("brings back a removed annotation whole, and removes it again on redo", () => {
    const events = [
      event(1, adding(advice(1, { note: "Mine" }))),
      event(2, { type: "annotation-removed", annotationId: advice(1).id }),
    ];
    events.push(undoing(3, events));
    expect([...historyOf(events).state.annotations.values()]).toEqual([
      advice(1, { note: "Mine" }),
    ]);
    events.push(redoing(4, events));
    expect(historyOf(events).state.annotations.size).toBe(0);
  });

  it("forgets what could be redone once something new is done", () => {
    const events = [event(1, rating(2))];
    events.push(undoing(2, events));
    expect(historyOf(events).history.redo).toHaveLength(1);
    events.push(event(3, rating(5)));
    expect(historyOf(events).history).toMatchObject({
      redo: [],
      undo: [{ eventId: idOf("event", 3) }],
    });
  });

  it("never takes back a visit, a lock or a submission", () => {
    const events = [
      event(1, { type: "turn-visited", turnId: turnId(1) }),
      event(2, { type: "review-locked" }),
    ];
    const { state, history } = historyOf(events);
    expect(nextUndo(history, state, context)).toBeNull();
  });

  it("passes over a step that no longer fits", () => {
    const events = [
      event(1, rating(2)),
      event(2, adding(advice(1))),
      event(3, { type: "annotation-removed", annotationId: advice(1).id }, { undoes: null }),
    ];
    const { state, history } = historyOf(events.slice(0, 2));
    const elsewhere = applyEvent(state, events[2]!, context);
    const step = nextUndo(history, elsewhere.ok ? elsewhere.state : state, context);
    expect(step?.eventId).toBe(idOf("event", 1));
  });

  it("offers nothing in a review that is over", () => {
    const events = [event(1, rating(2)), event(2, { type: "review-submitted" })];
    const { state, history } = historyOf(events);
    expect(nextUndo(history, state, context)).toBeNull();
  });
});
