import { and, asc, desc, eq, exists, isNotNull, isNull, sql } from "drizzle-orm";
import type { ReviewPurpose } from "../../app/domain/review/purpose";
import type { ReviewKind } from "../../app/domain/review/review-status";
import type { Database } from "../client.server";
import {
  importedReviewers,
  importedReviews,
  releases,
  reviews,
  sessions,
  studyMembers,
} from "../schema";

/** Whether the peer may see the review in the query's rows now. */
export const currentRelease = (db: Database) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(releases)
      .where(and(eq(releases.reviewId, reviews.id), isNull(releases.withdrawnAt))),
  );

const head = (db: Database) => ({
  id: reviews.id,
  sessionId: reviews.sessionId,
  reviewerId: reviews.reviewerId,
  kind: reviews.kind,
  round: reviews.round,
  purpose: reviews.purpose,
  status: reviews.status,
  codebookVersionId: reviews.codebookVersionId,
  lastSequence: reviews.lastSequence,
  lockedAt: reviews.lockedAt,
  submittedAt: reviews.submittedAt,
  released: sql<boolean>`${currentRelease(db)}`,
});

/** A review of the programme, with whether its peer may see it now. */
export async function findReview(db: Database, programmeId: string, reviewId: string) {
  const [row] = await db
    .select(head(db))
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(and(eq(reviews.id, reviewId), eq(sessions.programmeId, programmeId)));
  return row ?? null;
}
export type ReviewHead = NonNullable<Awaited<ReturnType<typeof findReview>>>;

/** A person's own reviews of a session, latest round first. */
export async function listOwnReviews(db: Database, sessionId: string, reviewerId: string) {
  return db
    .select(head(db))
    .from(reviews)
    .where(and(eq(reviews.sessionId, sessionId), eq(reviews.reviewerId, reviewerId)))
    .orderBy(desc(reviews.round), asc(reviews.id));
}

/** Whether a person has submitted a review of a session of their own. */
export async function hasSubmittedOwnReview(db: Database, personId: string): Promise<boolean> {
  const rows = await db
    .select({ id: reviews.id })
    .from(reviews)
    .where(
      and(
        eq(reviews.reviewerId, personId),
        eq(reviews.kind, "self"),
        eq(reviews.status, "submitted"),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Submitted live reviews of a session under the code by which the study knows each reviewer; no names. */
export async function listSubmittedReviews(db: Database, sessionId: string) {
  return db
    .select({
      ...head(db),
      code: sql<string | null>`coalesce(${studyMembers.code}, ${importedReviewers.name})`,
      modelName: reviews.modelName,
      imported: isNotNull(importedReviewers.id),
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .leftJoin(
      studyMembers,
      and(
        eq(studyMembers.studyId, sessions.studyId),
        eq(studyMembers.personId, reviews.reviewerId),
        eq(studyMembers.role, sql`case ${reviews.kind} when 'self' then 'peer' else 'expert' end`),
      ),
    )
    .leftJoin(importedReviews, eq(importedReviews.id, reviews.id))
    .leftJoin(importedReviewers, eq(importedReviewers.id, importedReviews.reviewerId))
    .where(
      and(
        eq(reviews.sessionId, sessionId),
        eq(reviews.status, "submitted"),
        eq(reviews.purpose, "live"),
      ),
    )
    .orderBy(
      asc(reviews.kind),
      asc(reviews.submittedAt),
      asc(importedReviewers.name),
      asc(reviews.id),
    );
}

export interface NewReview {
  id: string;
  sessionId: string;
  reviewerId: string;
  kind: Exclude<ReviewKind, "model">;
  round: number;
  purpose: ReviewPurpose;
  codebookVersionId: string;
}

/** Stores a review in which nothing was done yet, or finds the one that is there; answers its id. */
export async function insertReview(db: Database, review: NewReview): Promise<string> {
  await db
    .insert(reviews)
    .values({ ...review, status: "open" })
    .onConflictDoNothing({
      target: [reviews.sessionId, reviews.reviewerId, reviews.kind, reviews.round],
    });
  const [row] = await db
    .select({ id: reviews.id })
    .from(reviews)
    .where(
      and(
        eq(reviews.sessionId, review.sessionId),
        eq(reviews.reviewerId, review.reviewerId),
        eq(reviews.kind, review.kind),
        eq(reviews.round, review.round),
      ),
    );
  if (!row) throw new Error("A review that was just stored is gone.");
  return row.id;
}

/** Holds a review's row until the transaction ends, and reads what an append needs. */
export async function holdReview(tx: Database, reviewId: string) {
  const [row] = await tx
    .select({
      status: reviews.status,
      lastSequence: reviews.lastSequence,
      lockedAt: reviews.lockedAt,
      submittedAt: reviews.submittedAt,
    })
    .from(reviews)
    .where(eq(reviews.id, reviewId))
    .for("update");
  return row ?? null;
}
export type HeldReview = NonNullable<Awaited<ReturnType<typeof holdReview>>>;

export async function updateReview(
  tx: Database,
  reviewId: string,
  values: HeldReview & { updatedAt: Date },
): Promise<void> {
  await tx.update(reviews).set(values).where(eq(reviews.id, reviewId));
}
