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

/** Such reviews of all sessions of a study that are over and not withdrawn. */
export async function listJudgedReviews(
  db: Database,
  study: { id: string; codebookVersionId: string },
): Promise<JudgedReviewHead[]> {
  return db
    .select(head)
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(and(eq(sessions.studyId, study.id), ne(sessions.status, "withdrawn"), judged(study)))
    .orderBy(asc(reviews.id));
}

/** Such reviews of one session. */
export async function listJudgedReviewsOf(
  db: Database,
  sessionId: string,
  study: { codebookVersionId: string },
): Promise<JudgedReviewHead[]> {
  return db
    .select(head)
    .from(reviews)
    .where(and(eq(reviews.sessionId, sessionId), judged(study)))
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

/** Events of an adjudication after a sequence, in order. */
export async function listAdjudicationEvents(
  db: Database,
  adjudicationId: string,
  after = 0,
): Promise<AdjudicationEvent[]> {
  const rows = await db
    .select()
    .from(adjudicationEvents)
    .where(
      and(
        eq(adjudicationEvents.adjudicationId, adjudicationId),
        gt(adjudicationEvents.sequence, after),
      ),
    )
    .orderBy(asc(adjudicationEvents.sequence));
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
  actorId: string,
  events: readonly (AdjudicationEvent & { seq: number })[],
): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(adjudicationEvents).values(
    events.map(({ seq, act, at, ...event }) => ({
      ...event,
      sequence: seq,
      act: { v: 1 as const, act },
      actorId,
      at: new Date(at),
    })),
  );
}

/** What counts as the truth in a study now, by session. */
export async function listGold(db: Database, studyId: string) {
  return db
    .select({
      id: gold.id,
      adjudicationId: gold.adjudicationId,
      sessionId: gold.sessionId,
      madeAt: gold.madeAt,
    })
    .from(gold)
    .where(and(eq(gold.studyId, studyId), isNull(gold.retiredAt)))
    .orderBy(asc(gold.madeAt), asc(gold.id));
}

/** Makes an adjudication the truth of its session in place of what was; once however often it is asked. */
export async function insertGold(
  tx: Database,
  row: { adjudicationId: string; studyId: string; sessionId: string; madeBy: string },
  at: Date,
): Promise<void> {
  const { sessionId, adjudicationId, madeBy } = row;
  const current = and(eq(gold.sessionId, sessionId), isNull(gold.retiredAt));
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
