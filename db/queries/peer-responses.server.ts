import {
  and,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  ne,
  or,
  sql,
} from "drizzle-orm";
import type { Database } from "../client.server";
import { annotations, answersRead, peerResponses, releases, reviews, sessions } from "../schema";
import { hasOwnReviewLocked } from "./releases.server";

/** The newest answer to each mark of these reviews. */
export async function listResponses(db: Database, reviewIds: readonly string[]) {
  if (reviewIds.length === 0) return [];
  return db
    .selectDistinctOn([peerResponses.reviewId, peerResponses.annotationId], {
      reviewId: peerResponses.reviewId,
      annotationId: peerResponses.annotationId,
      view: peerResponses.view,
      note: peerResponses.note,
      at: peerResponses.at,
    })
    .from(peerResponses)
    .where(inArray(peerResponses.reviewId, [...reviewIds]))
    .orderBy(
      peerResponses.reviewId,
      peerResponses.annotationId,
      desc(peerResponses.at),
      desc(peerResponses.id),
    );
}
export type ResponseRow = Awaited<ReturnType<typeof listResponses>>[number];

export async function findResponse(db: Database, id: string) {
  const [row] = await db.select().from(peerResponses).where(eq(peerResponses.id, id));
  return row ?? null;
}

export async function countResponsesOf(db: Database, reviewId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(peerResponses)
    .where(eq(peerResponses.reviewId, reviewId));
  return row?.n ?? 0;
}

/** Marks that a peer has answered since the review's expert last had the answers before them, by review. */
export async function countNewlyAnsweredMarks(
  db: Database,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await db
    .select({
      reviewId: peerResponses.reviewId,
      n: countDistinct(peerResponses.annotationId),
    })
    .from(peerResponses)
    .leftJoin(answersRead, eq(answersRead.reviewId, peerResponses.reviewId))
    .where(
      and(
        inArray(peerResponses.reviewId, [...reviewIds]),
        or(isNull(answersRead.until), gt(peerResponses.at, answersRead.until)),
      ),
    )
    .groupBy(peerResponses.reviewId);
  return new Map(rows.map(({ reviewId, n }) => [reviewId, n]));
}

/** Keeps up to which answer a review's expert has had them before them; never goes back. */
export async function keepAnswersRead(db: Database, reviewId: string, until: Date): Promise<void> {
  await db
    .insert(answersRead)
    .values({ reviewId, until })
    .onConflictDoUpdate({
      target: answersRead.reviewId,
      set: { until: sql`greatest(${answersRead.until}, excluded.until)` },
    });
}

/** Stores once: the same id again changes nothing. */
export async function insertResponse(db: Database, row: typeof peerResponses.$inferInsert) {
  await db.insert(peerResponses).values(row).onConflictDoNothing({ target: peerResponses.id });
}

/** Every mark that peers of a study have before them now, with its review and its peer. */
export async function listReleasedMarks(db: Database, studyId: string, codebookVersionId: string) {
  return db
    .select({
      annotationId: annotations.id,
      tag: annotations.tagKey,
      reviewId: reviews.id,
      peerId: sessions.peerId,
      sessionId: sessions.id,
    })
    .from(releases)
    .innerJoin(reviews, eq(reviews.id, releases.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(annotations, eq(annotations.reviewId, reviews.id))
    .where(
      and(
        eq(sessions.studyId, studyId),
        ne(sessions.status, "withdrawn"),
        isNull(releases.withdrawnAt),
        eq(reviews.codebookVersionId, codebookVersionId),
      ),
    )
    .orderBy(annotations.id);
}

/** A peer's newest feedback that is open, with something to answer that they have answered nothing to yet, and how many there are. */
export async function findNewFeedback(
  db: Database,
  who: { programmeId: string; personId: string },
) {
  const rows = await db
    .select({ reviewId: reviews.id, number: sessions.number, title: sessions.title })
    .from(releases)
    .innerJoin(reviews, eq(reviews.id, releases.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .leftJoin(peerResponses, eq(peerResponses.reviewId, reviews.id))
    .where(
      and(
        eq(sessions.peerId, who.personId),
        eq(sessions.programmeId, who.programmeId),
        ne(sessions.status, "withdrawn"),
        eq(reviews.kind, "expert"),
        isNull(releases.withdrawnAt),
        isNull(peerResponses.id),
        hasOwnReviewLocked,
        exists(db.select().from(annotations).where(eq(annotations.reviewId, reviews.id))),
      ),
    )
    .orderBy(desc(releases.at), desc(releases.id));
  const [newest] = rows;
  return newest ? { ...newest, count: rows.length } : null;
}
