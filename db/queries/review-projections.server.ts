import { and, eq, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Act } from "../../app/domain/review/act";
import type { Annotation } from "../../app/domain/review/annotation";
import type { Database } from "../client.server";
import {
  annotations,
  bestReplies,
  expertReadings,
  ratings,
  suggestionJudgementsMade,
  turnVisits,
} from "../schema";

/** The review whose projections are written, and its codebook's version. */
export interface ProjectedReview {
  reviewId: string;
  codebookVersionId: string;
}

/** An annotation as a row of its projection. */
export function annotationRow(
  { reviewId, codebookVersionId }: ProjectedReview,
  annotation: Annotation,
) {
  const { id, level, turnId, quote, severity, confidence, note, betterReply } = annotation;
  return {
    id,
    reviewId,
    codebookVersionId,
    tagKey: annotation.tag,
    level,
    turnId,
    start: annotation.span?.start ?? null,
    end: annotation.span?.end ?? null,
    quote,
    evidenceTurnId: annotation.evidence?.turnId ?? null,
    evidenceStart: annotation.evidence?.span.start ?? null,
    evidenceEnd: annotation.evidence?.span.end ?? null,
    evidenceQuote: annotation.evidence?.quote ?? null,
    severity,
    confidence,
    note,
    betterReply,
  };
}

async function remove(tx: Database, table: PgTable, where: SQL | undefined): Promise<void> {
  if (where === undefined) throw new Error("Nothing is ever removed without a condition.");
  await tx.delete(table).where(where);
}

/**
 * Writes what one act changes, an act that was checked and is in the log in the same transaction.
 * `annotation` is the annotation after the act, for acts that add or change one.
 */
export async function project(
  tx: Database,
  review: ProjectedReview,
  event: { act: Act; at: Date; annotation: Annotation | null },
): Promise<void> {
  const { act, annotation } = event;
  const { reviewId, codebookVersionId } = review;
  switch (act.type) {
    case "annotation-added":
      await tx.insert(annotations).values(annotationRow(review, act.annotation));
      return;
    case "annotation-changed":
      if (annotation === null) return;
      await tx
        .update(annotations)
        .set(annotationRow(review, annotation))
        .where(eq(annotations.id, annotation.id));
      return;
    case "annotation-removed":
      return remove(tx, annotations, eq(annotations.id, act.annotationId));
    case "rating-set": {
      const { scale, rating } = act;
      if (rating === null) {
        const one = and(eq(ratings.reviewId, reviewId), eq(ratings.scaleKey, scale));
        return remove(tx, ratings, one);
      }
      await tx
        .insert(ratings)
        .values({ reviewId, codebookVersionId, scaleKey: scale, ...rating })
        .onConflictDoUpdate({ target: [ratings.reviewId, ratings.scaleKey], set: rating });
      return;
    }
    case "turn-visited":
      await tx
        .insert(turnVisits)
        .values({ reviewId, turnId: act.turnId, at: event.at })
        .onConflictDoNothing();
      return;
    case "suggestion-judged":
      return projectJudgement(tx, reviewId, act);
    case "best-reply-chosen":
      return projectBestReply(tx, reviewId, act);
    case "reading-set":
      return projectReading(tx, reviewId, act);
    case "review-locked":
    case "review-submitted":
    case "review-handed-back":
      return;
  }
}

type ActOf<T extends Act["type"]> = Extract<Act, { type: T }>;

async function projectJudgement(
  tx: Database,
  reviewId: string,
  { suggestionId, judgement }: ActOf<"suggestion-judged">,
): Promise<void> {
  const table = suggestionJudgementsMade;
  if (judgement === null) {
    const one = and(eq(table.reviewId, reviewId), eq(table.suggestionId, suggestionId));
    return remove(tx, table, one);
  }
  await tx
    .insert(table)
    .values({ reviewId, suggestionId, judgement })
    .onConflictDoUpdate({ target: [table.reviewId, table.suggestionId], set: { judgement } });
}

async function projectBestReply(
  tx: Database,
  reviewId: string,
  { turnId, choice }: ActOf<"best-reply-chosen">,
): Promise<void> {
  if (choice === null) {
    const one = and(eq(bestReplies.reviewId, reviewId), eq(bestReplies.turnId, turnId));
    return remove(tx, bestReplies, one);
  }
  const suggestionId = choice.kind === "suggestion" ? choice.suggestionId : null;
  await tx
    .insert(bestReplies)
    .values({ reviewId, turnId, suggestionId })
    .onConflictDoUpdate({
      target: [bestReplies.reviewId, bestReplies.turnId],
      set: { suggestionId },
    });
}

async function projectReading(
  tx: Database,
  reviewId: string,
  { turnId, reading }: ActOf<"reading-set">,
): Promise<void> {
  const { valence, arousal } = reading ?? { valence: null, arousal: null };
  await tx.insert(expertReadings).values({ reviewId, turnId, valence, arousal });
}
