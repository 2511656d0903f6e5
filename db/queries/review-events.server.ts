import { and, asc, eq, getTableColumns, gt, inArray, sql } from "drizzle-orm";
import { storedActSchema, type ReviewEvent } from "../../app/domain/review/act";
import type { Annotation } from "../../app/domain/review/annotation";
import type { Database } from "../client.server";
import { annotations, expertReadings, ratings, reviewEvents, turnVisits } from "../schema";

function eventFromRow(row: typeof reviewEvents.$inferSelect): ReviewEvent {
  const { id, reviewId, sequence, act, undoes, redoes, at } = row;
  return {
    ...{ id, reviewId, seq: sequence, act: storedActSchema.parse(act).act },
    ...{ undoes, redoes, at: at.toISOString() },
  };
}

/** Events of a review after a sequence, in order. */
export async function listEvents(
  db: Database,
  reviewId: string,
  page: { after: number; limit: number },
): Promise<ReviewEvent[]> {
  const rows = await db
    .select()
    .from(reviewEvents)
    .where(and(eq(reviewEvents.reviewId, reviewId), gt(reviewEvents.sequence, page.after)))
    .orderBy(asc(reviewEvents.sequence))
    .limit(page.limit);
  return rows.map(eventFromRow);
}

/** The whole logs of several reviews, by review, each in its order. */
export async function listEventsOf(
  db: Database,
  reviewIds: readonly string[],
): Promise<Map<string, ReviewEvent[]>> {
  const logs = new Map<string, ReviewEvent[]>(reviewIds.map((id) => [id, []]));
  if (reviewIds.length === 0) return logs;
  const rows = await db
    .select()
    .from(reviewEvents)
    .where(inArray(reviewEvents.reviewId, [...reviewIds]))
    .orderBy(asc(reviewEvents.reviewId), asc(reviewEvents.sequence));
  for (const row of rows) logs.get(row.reviewId)?.push(eventFromRow(row));
  return logs;
}

/** Which of these ids are stored already, in whichever review. */
export async function findEventPlaces(tx: Database, ids: readonly string[]) {
  return tx
    .select({
      id: reviewEvents.id,
      reviewId: reviewEvents.reviewId,
      sequence: reviewEvents.sequence,
    })
    .from(reviewEvents)
    .where(inArray(reviewEvents.id, [...ids]));
}

export async function insertEvents(
  tx: Database,
  actorId: string | null,
  events: readonly (ReviewEvent & { seq: number })[],
): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(reviewEvents).values(
    events.map(({ seq, act, at, ...event }) => ({
      ...event,
      sequence: seq,
      act: { v: 1 as const, act },
      actorId,
      at: new Date(at),
    })),
  );
}

type AnnotationRow = typeof annotations.$inferSelect;

/** The columns of annotations, with quotes as their turns are shown now. */
const asShown = {
  ...getTableColumns(annotations),
  quote: sql<string | null>`coalesce((select
    substring(t.redacted_text from ${annotations.start} + 1 for ${annotations.end} - ${annotations.start})
    from turns t where t.id = ${annotations.turnId}), ${annotations.quote})`,
  evidenceQuote: sql<string | null>`coalesce((select
    substring(t.redacted_text from ${annotations.evidenceStart} + 1
      for ${annotations.evidenceEnd} - ${annotations.evidenceStart})
    from turns t where t.id = ${annotations.evidenceTurnId}), ${annotations.evidenceQuote})`,
};

/** An annotation as its row says it. */
export function annotationFromRow(row: AnnotationRow): Annotation {
  const { start, end, evidenceTurnId, evidenceStart, evidenceEnd, evidenceQuote } = row;
  const hasEvidence =
    evidenceTurnId !== null &&
    evidenceStart !== null &&
    evidenceEnd !== null &&
    evidenceQuote !== null;
  return {
    id: row.id,
    tag: row.tagKey,
    level: row.level,
    turnId: row.turnId,
    span: start !== null && end !== null ? { start, end } : null,
    quote: row.quote,
    evidence: hasEvidence
      ? {
          turnId: evidenceTurnId,
          span: { start: evidenceStart, end: evidenceEnd },
          quote: evidenceQuote,
        }
      : null,
    severity: row.severity,
    confidence: row.confidence,
    note: row.note,
    betterReply: row.betterReply,
  };
}

/** The annotations with these ids, in whichever review. */
export async function findAnnotations(tx: Database, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select(asShown)
    .from(annotations)
    .where(inArray(annotations.id, [...ids]));
  return rows.map((row) => ({ reviewId: row.reviewId, annotation: annotationFromRow(row) }));
}

/** Those of the named turns whose reading the review has or skipped. */
export async function findReadTurnIds(tx: Database, reviewId: string, turnIds: readonly string[]) {
  if (turnIds.length === 0) return [];
  const rows = await tx
    .select({ turnId: expertReadings.turnId })
    .from(expertReadings)
    .where(
      and(eq(expertReadings.reviewId, reviewId), inArray(expertReadings.turnId, [...turnIds])),
    );
  return rows.map((row) => row.turnId);
}

/** The annotations of a review, in no order that means anything. */
export async function listAnnotations(db: Database, reviewId: string): Promise<Annotation[]> {
  const rows = await db.select(asShown).from(annotations).where(eq(annotations.reviewId, reviewId));
  return rows.map(annotationFromRow);
}

/** The annotations of several reviews, each with the review that it stands in. */
export async function listAnnotationsOf(db: Database, reviewIds: readonly string[]) {
  if (reviewIds.length === 0) return [];
  const rows = await db
    .select(asShown)
    .from(annotations)
    .where(inArray(annotations.reviewId, [...reviewIds]));
  return rows.map((row) => ({ reviewId: row.reviewId, annotation: annotationFromRow(row) }));
}

/** The turns that the reviewers of several reviews had in hand. */
export async function listVisitsOf(db: Database, reviewIds: readonly string[]) {
  if (reviewIds.length === 0) return [];
  return db
    .select({ reviewId: turnVisits.reviewId, turnId: turnVisits.turnId })
    .from(turnVisits)
    .where(inArray(turnVisits.reviewId, [...reviewIds]));
}

/** What a review gave on scales; null is "not applicable". */
export async function listRatings(db: Database, reviewId: string) {
  return db
    .select({ scale: ratings.scaleKey, value: ratings.value })
    .from(ratings)
    .where(eq(ratings.reviewId, reviewId));
}
