import { and, asc, desc, eq, getTableColumns, inArray, ne, sql } from "drizzle-orm";
import type { AdjudicationStatus } from "../../app/domain/review/adjudication/adjudication-state";
import type { Database } from "../client.server";
import { adjudicationReviews, adjudications, reviews, sessions } from "../schema";
import { revealOfSession } from "./study-settings.server";
import { counted } from "./counted-reviews.server";

/** An expert's submitted review that adjudication may put beside others. */
export interface JudgedReviewHead {
  reviewId: string;
  sessionId: string;
  codebookVersionId: string;
  reviewerId: string;
}

const head = {
  reviewId: reviews.id,
  sessionId: reviews.sessionId,
  codebookVersionId: reviews.codebookVersionId,
  reviewerId: sql<string>`${reviews.reviewerId}`,
};

/** Experts' reviews that count under the study's codebook version. */
const judged = (study: { codebookVersionId: string }) =>
  and(eq(reviews.codebookVersionId, study.codebookVersionId), counted("expert"));

/** Sessions of a study with two or more such reviews, that are not withdrawn, in order of number. */
export async function listDisputedSessions(
  db: Database,
  study: { id: string; codebookVersionId: string },
) {
  return db
    .select({
      sessionId: sessions.id,
      number: sessions.number,
      title: sessions.title,
      reveal: revealOfSession,
      reviews: sql<number>`count(*)::int`,
      /** Of the newest version; null where none was opened. */
      status: sql<AdjudicationStatus | null>`(select a.status from adjudications a
        where a.session_id = ${sessions.id} order by a.version desc limit 1)`,
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(and(eq(sessions.studyId, study.id), ne(sessions.status, "withdrawn"), judged(study)))
    .groupBy(sessions.id)
    .having(sql`count(*) > 1`)
    .orderBy(asc(sessions.number));
}

/** Such reviews of some sessions. */
export async function listJudgedReviewsOf(
  db: Database,
  sessionIds: readonly string[],
  study: { codebookVersionId: string },
): Promise<JudgedReviewHead[]> {
  if (sessionIds.length === 0) return [];
  return db
    .select(head)
    .from(reviews)
    .where(and(inArray(reviews.sessionId, [...sessionIds]), judged(study)))
    .orderBy(asc(reviews.id));
}

/** The reviews that an adjudication puts side by side. */
export async function listAdjudicatedReviews(
  db: Database,
  adjudicationIds: readonly string[],
): Promise<(JudgedReviewHead & { adjudicationId: string })[]> {
  if (adjudicationIds.length === 0) return [];
  return db
    .select({ ...head, adjudicationId: adjudicationReviews.adjudicationId })
    .from(adjudicationReviews)
    .innerJoin(reviews, eq(reviews.id, adjudicationReviews.reviewId))
    .where(inArray(adjudicationReviews.adjudicationId, [...adjudicationIds]))
    .orderBy(asc(reviews.id));
}

export type AdjudicationRow = typeof adjudications.$inferSelect;

/** An adjudication of the programme. */
export async function findAdjudication(
  db: Database,
  programmeId: string,
  adjudicationId: string,
): Promise<AdjudicationRow | null> {
  const [row] = await db
    .select({ adjudication: adjudications })
    .from(adjudications)
    .innerJoin(sessions, eq(sessions.id, adjudications.sessionId))
    .where(and(eq(adjudications.id, adjudicationId), eq(sessions.programmeId, programmeId)));
  return row?.adjudication ?? null;
}

/** The newest version of the adjudication of each of these sessions that has one. */
export async function listLatestAdjudications(db: Database, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return [];
  return db
    .selectDistinctOn([adjudications.sessionId])
    .from(adjudications)
    .where(inArray(adjudications.sessionId, [...sessionIds]))
    .orderBy(asc(adjudications.sessionId), desc(adjudications.version));
}

/** The adjudications of a study's sessions that were not withdrawn, the newest version of each first. */
export async function listAdjudications(db: Database, studyId: string) {
  return db
    .select(getTableColumns(adjudications))
    .from(adjudications)
    .innerJoin(sessions, eq(sessions.id, adjudications.sessionId))
    .where(and(eq(adjudications.studyId, studyId), ne(sessions.status, "withdrawn")))
    .orderBy(asc(adjudications.sessionId), desc(adjudications.version));
}

/** The versions of a session's adjudication, newest first. */
export async function listVersions(db: Database, sessionId: string) {
  return db
    .select()
    .from(adjudications)
    .where(eq(adjudications.sessionId, sessionId))
    .orderBy(desc(adjudications.version));
}

/** Stores an open adjudication of these reviews. The same id twice stores once. */
export async function insertAdjudication(
  tx: Database,
  row: Pick<
    AdjudicationRow,
    "id" | "studyId" | "sessionId" | "codebookVersionId" | "version" | "adjudicatorId" | "seed"
  >,
  reviewIds: readonly string[],
): Promise<void> {
  await tx.insert(adjudications).values(row);
  await tx
    .insert(adjudicationReviews)
    .values(reviewIds.map((reviewId) => ({ adjudicationId: row.id, reviewId })));
}

/** Holds an adjudication's row until the transaction ends. */
export async function holdAdjudication(tx: Database, adjudicationId: string) {
  const [row] = await tx
    .select({ status: adjudications.status, lastSequence: adjudications.lastSequence })
    .from(adjudications)
    .where(eq(adjudications.id, adjudicationId))
    .for("update");
  return row ?? null;
}

export async function updateAdjudication(
  tx: Database,
  adjudicationId: string,
  values: { status: AdjudicationStatus; lastSequence: number; finishedAt: Date | null },
): Promise<void> {
  await tx.update(adjudications).set(values).where(eq(adjudications.id, adjudicationId));
}
