import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import {
  storedAdjudicationActSchema,
  type AdjudicationEvent,
} from "../../app/domain/review/adjudication/act";
import type { AdjudicationStatus } from "../../app/domain/review/adjudication/adjudication-state";
import type { Database } from "../client.server";
import {
  adjudicationEvents,
  adjudicationReviews,
  adjudications,
  gold,
  reviews,
  sessions,
} from "../schema";
import { revealOfSession } from "./study-settings.server";
import { counted } from "./counted-reviews.server";

/** An expert's submitted review that adjudication may put beside others. */
export interface JudgedReviewHead {
  reviewId: string;
  sessionId: string;
  reviewerId: string;
}

const head = {
  reviewId: reviews.id,
  sessionId: reviews.sessionId,
  reviewerId: sql<string>`${reviews.reviewerId}`,
};

/** Experts' reviews that count under the study's codebook version. */
const judged = (study: { codebookVersionId: string }) =>
  and(eq(reviews.codebookVersionId, study.codebookVersionId), counted("expert"));

/** Sessions of a study with two or more such reviews, that are not withdrawn, from the number after. */
export async function listDisputedSessions(
  db: Database,
  study: { id: string; codebookVersionId: string },
  page: { after: number; limit: number },
) {
  return db
    .select({
      sessionId: sessions.id,
      number: sessions.number,
      title: sessions.title,
      reveal: revealOfSession,
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        eq(sessions.studyId, study.id),
        ne(sessions.status, "withdrawn"),
        gt(sessions.number, page.after),
        judged(study),
      ),
    )
    .groupBy(sessions.id)
    .having(sql`count(*) > 1`)
    .orderBy(asc(sessions.number))
    .limit(page.limit);
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

/** The events of some adjudications, each adjudication's in order. */
export async function listAdjudicationEvents(
  db: Database,
  adjudicationIds: readonly string[],
): Promise<AdjudicationEvent[]> {
  if (adjudicationIds.length === 0) return [];
  const rows = await db
    .select()
    .from(adjudicationEvents)
    .where(inArray(adjudicationEvents.adjudicationId, [...adjudicationIds]))
    .orderBy(asc(adjudicationEvents.adjudicationId), asc(adjudicationEvents.sequence));
  return rows.map((row) => ({
    id: row.id,
    adjudicationId: row.adjudicationId,
    seq: row.sequence,
    act: storedAdjudicationActSchema.parse(row.act).act,
    undoes: row.undoes,
    at: row.at.toISOString(),
  }));
}

/** Which of these event ids stand in another adjudication. */
export async function findEventsElsewhere(
  tx: Database,
  adjudicationId: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: adjudicationEvents.id })
    .from(adjudicationEvents)
    .where(
      and(
        inArray(adjudicationEvents.id, [...ids]),
        ne(adjudicationEvents.adjudicationId, adjudicationId),
      ),
    );
  return rows.map((row) => row.id);
}

export async function insertAdjudicationEvents(
  tx: Database,
  events: readonly (AdjudicationEvent & { seq: number; actorId: string | null })[],
): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(adjudicationEvents).values(
    events.map(({ seq, act, at, ...event }) => ({
      ...event,
      sequence: seq,
      act: { v: 1 as const, act },
      at: new Date(at),
    })),
  );
}

/** Who did each event of an adjudication. */
export async function listEventActors(db: Database, adjudicationId: string) {
  const rows = await db
    .select({ id: adjudicationEvents.id, actorId: adjudicationEvents.actorId })
    .from(adjudicationEvents)
    .where(eq(adjudicationEvents.adjudicationId, adjudicationId));
  return new Map(rows.map((row) => [row.id, row.actorId]));
}

/** What counts as the truth of some sessions now. */
export async function listGold(db: Database, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return [];
  return db
    .select({ adjudicationId: gold.adjudicationId, sessionId: gold.sessionId })
    .from(gold)
    .where(and(inArray(gold.sessionId, [...sessionIds]), isNull(gold.retiredAt)));
}

/** Makes an adjudication the truth of its session in place of what was; once however often it is asked, also at once. */
export async function insertGold(
  tx: Database,
  row: { adjudicationId: string; studyId: string; sessionId: string; madeBy: string },
  at: Date,
): Promise<void> {
  const { sessionId, adjudicationId, madeBy } = row;
  const current = and(eq(gold.sessionId, sessionId), isNull(gold.retiredAt));
  await tx.execute(sql`select id from sessions where id = ${sessionId} for update`);
  await tx
    .update(gold)
    .set({ retiredAt: at, retiredBy: madeBy })
    .where(and(current, ne(gold.adjudicationId, adjudicationId)));
  const [same] = await tx.select({ id: gold.id }).from(gold).where(current);
  if (!same) await tx.insert(gold).values({ id: uuid(), ...row, madeAt: at });
}

/** Takes an adjudication out of the gold. */
export async function retireGold(
  tx: Database,
  adjudicationId: string,
  retiredBy: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(gold)
    .set({ retiredAt: at, retiredBy })
    .where(and(eq(gold.adjudicationId, adjudicationId), isNull(gold.retiredAt)))
    .returning({ id: gold.id });
  return rows.length > 0;
}
