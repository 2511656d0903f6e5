import { eq, and, isNull, sql, asc, ne } from "drizzle-orm";
import type { Database } from "../client.server";
import { assignments, reviews, sessions, studyMembers } from "../schema";
import { counted } from "./counted-reviews.server";

/** Reviews that count, by experts still in the study, of sessions that never came to them again. */
export async function listRepeatCandidates(
  db: Database,
  study: { id: string; codebookVersionId: string },
) {
  const rows = await db
    .select({
      reviewId: reviews.id,
      sessionId: reviews.sessionId,
      reviewerId: reviews.reviewerId,
      submittedAt: reviews.submittedAt,
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(
      studyMembers,
      and(
        eq(studyMembers.studyId, sessions.studyId),
        eq(studyMembers.personId, reviews.reviewerId),
        eq(studyMembers.role, "expert"),
        isNull(studyMembers.leftAt),
      ),
    )
    .where(
      and(
        eq(sessions.studyId, study.id),
        eq(sessions.status, "ended"),
        eq(reviews.codebookVersionId, study.codebookVersionId),
        counted("expert"),
        sql`not exists (select 1 from assignments again where again.session_id = ${reviews.sessionId}
          and again.reviewer_id = ${reviews.reviewerId} and again.purpose = 'repeat')`,
      ),
    )
    .orderBy(asc(reviews.id));
  return rows.flatMap(({ reviewerId, submittedAt, ...row }) =>
    reviewerId && submittedAt ? [{ ...row, reviewerId, submittedAt }] : [],
  );
}
/** Submitted repeats of a study, each with the review of the same session that counts. */
export async function listRepeatPairs(
  db: Database,
  study: { id: string; codebookVersionId: string },
) {
  const first = db
    .select({ id: reviews.id, sessionId: reviews.sessionId, reviewerId: reviews.reviewerId })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        eq(sessions.studyId, study.id),
        eq(reviews.codebookVersionId, study.codebookVersionId),
        counted("expert"),
      ),
    )
    .as("first");
  return db
    .select({
      reviewId: reviews.id,
      sessionId: reviews.sessionId,
      reviewerId: sql<string>`${reviews.reviewerId}`,
      submittedAt: reviews.submittedAt,
      firstId: first.id,
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(
      first,
      and(eq(first.sessionId, reviews.sessionId), eq(first.reviewerId, reviews.reviewerId)),
    )
    .where(
      and(
        eq(sessions.studyId, study.id),
        ne(sessions.status, "withdrawn"),
        eq(reviews.purpose, "repeat"),
        eq(reviews.status, "submitted"),
        eq(reviews.codebookVersionId, study.codebookVersionId),
      ),
    )
    .orderBy(asc(reviews.submittedAt), asc(reviews.id));
}
/** Standing repeats of a study, submitted or not. */
export async function countRepeats(db: Database, studyId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(assignments)
    .where(
      and(
        eq(assignments.studyId, studyId),
        eq(assignments.purpose, "repeat"),
        isNull(assignments.handedBackAt),
      ),
    );
  return row?.n ?? 0;
}
