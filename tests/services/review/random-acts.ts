import { eq } from "drizzle-orm";
import fc from "fast-check";
import { v7 as uuid } from "uuid";
import type { Act } from "../../../app/domain/review/act";
import type { ReviewState } from "../../../app/domain/review/review-state";
import type { Database } from "../../../db/client.server";
import { listAnnotations } from "../../../db/queries/review-events.server";
import { findReview } from "../../../db/queries/reviews.server";
import {
  bestReplies,
  expertReadings,
  ratings,
  suggestionJudgementsMade,
  turnVisits,
} from "../../../db/schema";
import { adding, advice, missedCue, type Reviewed } from "./make-reviewed";

export type Projected = Omit<ReviewState, "applied" | "lockedBy">;

/** What the projections say of a review, in the shape of its state. */
export async function projected(
  db: Database,
  programmeId: string,
  reviewId: string,
): Promise<Projected> {
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
    ),
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

/** Acts on these annotations, and on everything else that a review has. */
export function actsFor(made: Reviewed, ids: readonly string[]): fc.Arbitrary<Act> {
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

/** The same act on annotations of this run's own: an annotation's id is used in one review only. */
export function withOwnIds(act: Act, fresh: Map<string, string>): Act {
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
