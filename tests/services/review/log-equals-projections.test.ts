import { eq } from "drizzle-orm";
import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Act } from "../../../app/domain/review/act";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { nextRedo, nextUndo } from "../../../app/domain/review/history";
import { outboxFrom, viewOf } from "../../../app/domain/review/outbox";
import { reviewContext } from "../../../app/domain/review/review-context";
import { emptyReview, replay, type ReviewState } from "../../../app/domain/review/review-state";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { listReplayTurns } from "../../../db/queries/replay.server";
import { listAnnotations, listEvents } from "../../../db/queries/review-events.server";
import { findReview } from "../../../db/queries/reviews.server";
import {
  bestReplies,
  expertReadings,
  ratings,
  suggestionJudgementsMade,
  turnVisits,
} from "../../../db/schema";
import type { Database } from "../../../db/client.server";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  adding,
  advice,
  assign,
  eventOf,
  makeReviewed,
  missedCue,
  type Reviewed,
} from "./make-reviewed";
import { makePerson } from "../../database/make";
import { opened } from "./make-reviewed";

type Projected = Omit<ReviewState, "applied" | "lockedBy">;

/** What the projections say of a review, in the shape of its state. */
async function projected(db: Database, programmeId: string, reviewId: string): Promise<Projected> {
  const review = await findReview(db, programmeId, reviewId);
  const annotations = await listAnnotations(db, reviewId);
  const rated = await db.select().from(ratings).where(eq(ratings.reviewId, reviewId));
  const visited = await db.select().from(turnVisits).where(eq(turnVisits.reviewId, reviewId));
  const judged = await db
    .select()
    .from(suggestionJudgementsMade)
    .where(eq(suggestionJudgementsMade.reviewId, reviewId));
  const best = await db.select().from(bestReplies).where(eq(bestReplies.reviewId, reviewId));
  const read = await db.select().from(expertReadings).where(eq(expertReadings.reviewId, reviewId));
  return {
    status: review?.status ?? "open",
    annotations: new Map(annotations.map((each) => [each.id, each])),
    ratings: new Map(
      rated.map(({ scaleKey, value, confidence }) => [scaleKey, { value, confidence }]),
    ) as Projected["ratings"],
    visits: new Set(visited.map((visit) => visit.turnId)),
    judgements: new Map(judged.map((row) => [row.suggestionId, row.judgement])),
    bestReplies: new Map(
      best.map(({ turnId, suggestionId }) => [
        turnId,
        suggestionId === null
          ? { kind: "own" as const }
          : { kind: "suggestion" as const, suggestionId },
      ]),
    ),
    readings: new Map(
      read.map(({ turnId, valence, arousal }) => [
        turnId,
        valence === null || arousal === null ? null : { valence, arousal },
      ]),
    ),
  };
}

function actsFor(made: Reviewed, ids: readonly string[]): fc.Arbitrary<Act> {
  const id = fc.constantFrom(...ids);
  const first = made.turnIds[0] ?? "";
  const { suggestionId } = made;
  const patch = fc.record(
    {
      note: fc
        .string({ unit: "binary", maxLength: 8 })
        .filter((text) => !/\0|\p{Surrogate}/u.test(text)),
      severity: fc.constantFrom(1 as const, 2 as const, 3 as const),
      confidence: fc.constantFrom("low" as const, "high" as const, null),
    },
    { requiredKeys: ["note"] },
  );
  return fc.oneof(
    id.map((each) => adding(advice(made, { id: each }))),
    id.map((each) => adding(missedCue(made, { id: each }))),
    fc
      .record({ annotationId: id, patch })
      .map((rest) => ({ type: "annotation-changed" as const, ...rest })),
    id.map((annotationId) => ({ type: "annotation-removed" as const, annotationId })),
    fc.constantFrom<Act>(
      { type: "rating-set", scale: "empathy", rating: { value: 4, confidence: "low" } },
      { type: "rating-set", scale: "empathy", rating: { value: null, confidence: null } },
      { type: "rating-set", scale: "empathy", rating: null },
      { type: "rating-set", scale: "unheard", rating: null },
      { type: "suggestion-judged", suggestionId, judgement: "harm" },
      { type: "suggestion-judged", suggestionId, judgement: null },
      { type: "best-reply-chosen", turnId: first, choice: { kind: "own" } },
      { type: "best-reply-chosen", turnId: first, choice: { kind: "suggestion", suggestionId } },
      { type: "best-reply-chosen", turnId: first, choice: null },
      { type: "reading-set", turnId: first, reading: { valence: 0.1, arousal: -0.7 } },
      { type: "reading-set", turnId: first, reading: null },
      { type: "turn-visited", turnId: made.turnIds[1] ?? "" },
      { type: "turn-visited", turnId: made.turnIds[2] ?? "" },
      { type: "review-locked" },
    ),
    { weight: 1, arbitrary: fc.constant<Act>({ type: "review-submitted" }) },
  );
}

const stepOf = (acts: fc.Arbitrary<Act>) =>
  fc.oneof(
    { weight: 6, arbitrary: acts.map((act) => ({ do: "act" as const, act })) },
    { weight: 2, arbitrary: fc.constantFrom({ do: "undo" as const }, { do: "redo" as const }) },
    { weight: 1, arbitrary: fc.constant({ do: "repeat" as const }) },
  );

onBothDatabases("The projections of a review", (db) => {
  it("equal a replay of its log after any history with undo, redo and double delivery", async () => {
    const made = await makeReviewed(db());
    const { programmeId } = made.study;
    const turns = await listReplayTurns(db(), made.sessionId);
    const ids = () => [uuid(), uuid(), uuid()];
    const script = fc
      .constant(null)
      .map(ids)
      .chain((three) =>
        fc.array(fc.array(stepOf(actsFor(made, three)), { minLength: 1, maxLength: 6 }), {
          maxLength: 6,
        }),
      );
    await fc.assert(
      fc.asyncProperty(script, async (batches) => {
        const reviewer = await makePerson(db(), programmeId, "expert");
        await assign(db(), made.study, made.sessionId, reviewer);
        const reviewId = await opened(db(), reviewer, made.sessionId);
        const context = reviewContext({
          reviewId,
          turns,
          suggestionIds: [made.suggestionId],
          codebook: builtInCodebook,
        });
        const fresh = new Map<string, string>();
        const own = (act: Act): Act => withOwnIds(act, fresh);
        let previous: ReturnType<typeof eventOf>[] = [];
        for (const batch of batches) {
          const log = await listEvents(db(), reviewId, { after: 0, limit: 1000 });
          const { state, history } = viewOf(outboxFrom(log), context);
          const events = batch.flatMap((step) => {
            if (step.do === "repeat") return previous;
            if (step.do === "act") return [eventOf(reviewId, own(step.act))];
            const find = step.do === "undo" ? nextUndo : nextRedo;
            const back = find(history, state, context);
            if (back === null) return [];
            const name = step.do === "undo" ? "undoes" : "redoes";
            return [eventOf(reviewId, back.act, { [name]: back.eventId })];
          });
          if (events.length === 0) continue;
          const outcome = await appendEvents(db(), reviewer, reviewId, events);
          expect(outcome.ok).toBe(true);
          previous = events;
        }
        const log = await listEvents(db(), reviewId, { after: 0, limit: 1000 });
        const rebuilt = replay(log, context);
        const { applied: _, lockedBy: __, ...state } = rebuilt.state;
        expect(rebuilt.refused).toEqual([]);
        expect(await projected(db(), programmeId, reviewId)).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });

  it("are empty for a review in which nothing was done", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const { applied: _, lockedBy: __, ...empty } = emptyReview();
    expect(await projected(db(), made.study.programmeId, reviewId)).toEqual(empty);
  });
});

/** The same act on annotations of this run's own: an annotation's id is used in one review only. */
function withOwnIds(act: Act, fresh: Map<string, string>): Act {
  const own = (id: string) => {
    const known = fresh.get(id) ?? uuid();
    fresh.set(id, known);
    return known;
  };
  if (act.type === "annotation-added")
    return { ...act, annotation: { ...act.annotation, id: own(act.annotation.id) } };
  if (act.type === "annotation-changed" || act.type === "annotation-removed")
    return { ...act, annotationId: own(act.annotationId) };
  return act;
}
