import { and, asc, desc, eq, inArray, lt, max, notExists, sql } from "drizzle-orm";
import type { Dropped, ModelReviewer } from "../../app/domain/review/model-reviewer/reviewer";
import type { Database } from "../client.server";
import { annotations, modelReviews, reviews, sessions, turns } from "../schema";
import { countedSessions } from "./counted-sessions.server";

/** What makes a model's review: asked twice, the same one is found. */
export interface ModelReviewKey {
  sessionId: string;
  codebookVersionId: string;
  reviewer: ModelReviewer;
  modelName: string;
  version: string;
}

const isOf = (key: Omit<ModelReviewKey, "sessionId" | "codebookVersionId">) =>
  and(
    eq(modelReviews.reviewer, key.reviewer),
    eq(modelReviews.modelName, key.modelName),
    eq(modelReviews.version, key.version),
  );

/** Whether the session has this very review. */
export async function hasModelReview(db: Database, key: ModelReviewKey): Promise<boolean> {
  const [row] = await db
    .select({ id: modelReviews.id })
    .from(modelReviews)
    .where(
      and(
        eq(modelReviews.sessionId, key.sessionId),
        eq(modelReviews.codebookVersionId, key.codebookVersionId),
        isOf(key),
      ),
    );
  return row !== undefined;
}

/**
 * Holds a session until the transaction ends, so that no two reviews of it take the same round and it is
 * not withdrawn meanwhile; answers its status.
 */
export async function holdSession(tx: Database, sessionId: string) {
  const [row] = await tx
    .select({ status: sessions.status })
    .from(sessions)
    .where(eq(sessions.id, sessionId))
    .for("update");
  return row?.status ?? null;
}

/** Stores the head of a model's review, in the round after its last one; answers the round. */
export async function insertModelReview(
  tx: Database,
  review: ModelReviewKey & {
    id: string;
    dropped: Dropped;
    inputTokens: number;
    outputTokens: number;
    jobId: string | null;
  },
): Promise<number> {
  const { id, sessionId, codebookVersionId, modelName } = review;
  const [last] = await tx
    .select({ round: max(reviews.round) })
    .from(reviews)
    .where(and(eq(reviews.sessionId, sessionId), eq(reviews.modelName, modelName)));
  const round = (last?.round ?? 0) + 1;
  const head = { id, sessionId, codebookVersionId, modelName, round };
  await tx.insert(reviews).values({ ...head, kind: "model", status: "open" });
  await tx.insert(modelReviews).values(review);
  return round;
}

/** Sessions of a study that are over and lack this review, in order of number. */
export async function listSessionsLacking(
  db: Database,
  studyId: string,
  key: Omit<ModelReviewKey, "sessionId">,
  limit: number,
): Promise<string[]> {
  const there = db
    .select({ id: modelReviews.id })
    .from(modelReviews)
    .where(
      and(
        eq(modelReviews.sessionId, sessions.id),
        eq(modelReviews.codebookVersionId, key.codebookVersionId),
        isOf(key),
      ),
    );
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(countedSessions(studyId), notExists(there)))
    .orderBy(asc(sessions.number))
    .limit(limit);
  return rows.map((row) => row.id);
}

const marks = sql<number>`(select count(*)::int from ${annotations} where ${annotations.reviewId} = ${modelReviews.id})`;

/** Submitted reviews that models made of these sessions, newest round of each first. */
export async function listModelReviews(db: Database, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return [];
  return db
    .select({
      id: modelReviews.id,
      sessionId: modelReviews.sessionId,
      codebookVersionId: modelReviews.codebookVersionId,
      reviewer: modelReviews.reviewer,
      modelName: modelReviews.modelName,
      version: modelReviews.version,
      dropped: modelReviews.dropped,
      tokens: sql<number>`(${modelReviews.inputTokens} + ${modelReviews.outputTokens})::int`,
      jobId: modelReviews.jobId,
      round: reviews.round,
      marks,
    })
    .from(modelReviews)
    .innerJoin(reviews, eq(reviews.id, modelReviews.id))
    .where(and(inArray(modelReviews.sessionId, [...sessionIds]), eq(reviews.status, "submitted")))
    .orderBy(asc(modelReviews.reviewer), asc(modelReviews.modelName), desc(reviews.round));
}

/** A session with how long it is, for its line in a list. */
const sized = {
  id: sessions.id,
  number: sessions.number,
  title: sessions.title,
  turns: sql<number>`count(${turns.id})::int`,
  characters: sql<number>`coalesce(sum(char_length(coalesce(${turns.redactedText}, ${turns.text}))), 0)::int`,
};

/** Sessions of a study that are over, newest number first; `before` is the last of the page before. */
export async function listReviewableSessions(
  db: Database,
  studyId: string,
  page: { limit: number; before?: number | undefined },
) {
  const before = page.before === undefined ? undefined : lt(sessions.number, page.before);
  const ids = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(countedSessions(studyId), before))
    .orderBy(desc(sessions.number))
    .limit(page.limit);
  const sizes = await listSessionSizes(
    db,
    ids.map((row) => row.id),
  );
  return sizes.sort((a, b) => b.number - a.number);
}

/** Number, title and length of some sessions. */
export async function listSessionSizes(db: Database, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return [];
  return db
    .select(sized)
    .from(sessions)
    .leftJoin(turns, eq(turns.sessionId, sessions.id))
    .where(inArray(sessions.id, [...sessionIds]))
    .groupBy(sessions.id);
}
