import { and, asc, count, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type {
  FlagRow,
  RatingRow,
  ReviewRow,
  SessionRow,
  StudyRows,
} from "../../app/domain/misalignment/rows";
import type { ReviewTurn } from "../../app/domain/review/review-context";
import type { ReviewKind } from "../../app/domain/review/review-status";
import type { Database } from "../client.server";
import {
  annotations,
  codebooks,
  codebookVersions,
  importedReviewers,
  ratings,
  reviewEvents,
  reviews,
  sessions,
  studyMembers,
  suggestions,
  turns,
  turnVisits,
} from "../schema";
import { countedSessions } from "./counted-sessions.server";
import { counted } from "./counted-reviews.server";
import { portions } from "./portions.server";

/** A study under one codebook version: all of it, or some of its sessions. */
export interface ResultScope {
  id: string;
  codebookVersionId: string;
  sessionIds?: readonly string[] | undefined;
}

async function listSessionRows(
  db: Database,
  { id, sessionIds }: ResultScope,
): Promise<SessionRow[]> {
  const rows = await db
    .select({ sessionId: turns.sessionId, turnId: turns.id, position: turns.position })
    .from(turns)
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .where(and(countedSessions(id, sessionIds), eq(turns.speaker, "supporter")))
    .orderBy(asc(turns.sessionId), asc(turns.position));
  const bySession = new Map<string, { turnId: string; position: number }[]>();
  for (const { sessionId, ...turn } of rows) {
    const here = bySession.get(sessionId);
    if (here) here.push(turn);
    else bySession.set(sessionId, [turn]);
  }
  return [...bySession].map(([sessionId, supporterTurns]) => ({ sessionId, supporterTurns }));
}

function gather<T>(rows: readonly { reviewId: string; value: T }[]): Map<string, T[]> {
  const byReview = new Map<string, T[]>();
  for (const { reviewId, value } of rows) {
    const here = byReview.get(reviewId);
    if (here) here.push(value);
    else byReview.set(reviewId, [value]);
  }
  return byReview;
}

async function listReviewRows(
  db: Database,
  { id: studyId, codebookVersionId, sessionIds }: ResultScope,
  kinds: readonly ReviewKind[],
): Promise<StoredReviewRow[]> {
  const submitted = and(
    countedSessions(studyId, sessionIds),
    eq(reviews.codebookVersionId, codebookVersionId),
    counted(...kinds),
  );
  const [heads, visits, flags, rated] = await Promise.all([
    db
      .select({
        id: reviews.id,
        sessionId: reviews.sessionId,
        reviewerId: sql<string>`coalesce(${reviews.reviewerId}::text, ${reviews.modelName})`,
        kind: reviews.kind,
      })
      .from(reviews)
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(submitted)
      .orderBy(asc(reviews.id)),
    db
      .select({ reviewId: turnVisits.reviewId, value: turnVisits.turnId })
      .from(turnVisits)
      .innerJoin(reviews, eq(reviews.id, turnVisits.reviewId))
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(submitted),
    db
      .select({
        reviewId: annotations.reviewId,
        turnId: annotations.turnId,
        tag: annotations.tagKey,
      })
      .from(annotations)
      .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(submitted),
    db
      .select({ reviewId: ratings.reviewId, scale: ratings.scaleKey, value: ratings.value })
      .from(ratings)
      .innerJoin(reviews, eq(reviews.id, ratings.reviewId))
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(submitted),
  ]);
  const visited = gather(visits);
  const flagged = gather<FlagRow>(flags.map(({ reviewId, ...value }) => ({ reviewId, value })));
  const scaled = gather<RatingRow>(rated.map(({ reviewId, ...value }) => ({ reviewId, value })));
  return heads.map(({ id, ...head }) => ({
    ...head,
    reviewId: id,
    visitedTurnIds: visited.get(id) ?? [],
    flags: flagged.get(id) ?? [],
    ratings: scaled.get(id) ?? [],
  }));
}

/** A review with its id, so that its log can be read. */
export interface StoredReviewRow extends ReviewRow {
  reviewId: string;
}

/** What a study's reviews stand at now, after any change made since a first judgement was locked. */
export interface StoredStudyRows extends StudyRows {
  reviews: StoredReviewRow[];
}

/** Of these reviews, the ones whose first judgement was locked before they were submitted. */
export async function listLockedFirst(db: Database, reviewIds: readonly string[]) {
  const found: string[] = [];
  for (const some of portions(reviewIds)) {
    const rows = await db
      .selectDistinct({ reviewId: reviewEvents.reviewId })
      .from(reviewEvents)
      .where(
        and(
          inArray(reviewEvents.reviewId, some),
          sql`${reviewEvents.act} -> 'act' ->> 'type' = 'review-locked'`,
        ),
      );
    found.push(...rows.map((row) => row.reviewId));
  }
  return found;
}

/** Ids of the suggestions that were shown in some sessions. */
export async function listSuggestionIds(db: Database, sessionIds: readonly string[]) {
  const bySession = new Map<string, string[]>(sessionIds.map((id) => [id, []]));
  if (sessionIds.length === 0) return bySession;
  const rows = await db
    .select({ id: suggestions.id, sessionId: turns.sessionId })
    .from(suggestions)
    .innerJoin(turns, eq(turns.id, suggestions.turnId))
    .where(inArray(turns.sessionId, [...sessionIds]));
  for (const { id, sessionId } of rows) bySession.get(sessionId)?.push(id);
  return bySession;
}

/**
 * The turns of some sessions in the words that were reviewed, to check judgements against: a later
 * redaction changes none. These words are never shown.
 */
export async function listTurnsAsJudged(db: Database, sessionIds: readonly string[]) {
  const bySession = new Map<string, ReviewTurn[]>(sessionIds.map((id) => [id, []]));
  if (sessionIds.length === 0) return bySession;
  const rows = await db
    .select({
      sessionId: turns.sessionId,
      id: turns.id,
      position: turns.position,
      speaker: turns.speaker,
      text: turns.text,
    })
    .from(turns)
    .where(inArray(turns.sessionId, [...sessionIds]))
    .orderBy(asc(turns.sessionId), asc(turns.position));
  for (const { sessionId, ...turn } of rows) bySession.get(sessionId)?.push(turn);
  return bySession;
}

/** Whose reviews the results pages compare. */
export const peersAndExperts: readonly ReviewKind[] = ["self", "expert"];

/**
 * What the results of a study are made from: the reviews of some kinds that count under its
 * codebook.
 */
export async function readStudyRows(
  db: Database,
  study: ResultScope,
  kinds: readonly ReviewKind[] = peersAndExperts,
): Promise<StoredStudyRows> {
  const [sessionRows, reviewRows] = await Promise.all([
    listSessionRows(db, study),
    listReviewRows(db, study, kinds),
  ]);
  return { sessions: sessionRows, reviews: reviewRows };
}

/** The codes under which a study knows its people, those who left and those who were imported included. */
export async function listCodes(db: Database, studyId: string) {
  const [members, imported] = await Promise.all([
    db
      .select({ id: studyMembers.personId, role: studyMembers.role, code: studyMembers.code })
      .from(studyMembers)
      .where(eq(studyMembers.studyId, studyId)),
    db
      .select({
        id: importedReviewers.personId,
        kind: importedReviewers.kind,
        code: importedReviewers.name,
      })
      .from(importedReviewers)
      .where(eq(importedReviewers.studyId, studyId)),
  ]);
  const kindOf = { peer: "self", expert: "expert", lead: null, researcher: null } as const;
  return [
    ...members.flatMap(({ id, role, code }) => {
      const kind: ReviewKind | null = kindOf[role];
      return kind === null ? [] : [{ id, kind, code }];
    }),
    ...imported.flatMap(({ id, ...rest }) => (id === null ? [] : [{ id, ...rest }])),
  ];
}

/** How many sessions of a study count, reviewed or not, and how many turns they have. */
export async function countForResults(db: Database, studyId: string) {
  const [found] = await db
    .select({ sessions: sql<number>`count(distinct ${sessions.id})::int`, turns: count(turns.id) })
    .from(sessions)
    .leftJoin(turns, eq(turns.sessionId, sessions.id))
    .where(countedSessions(studyId));
  return found ?? { sessions: 0, turns: 0 };
}

/** How many reviews of a study count under each codebook version, oldest version first. */
export async function listReviewVersions(db: Database, studyId: string) {
  return db
    .select({
      id: codebookVersions.id,
      key: codebooks.key,
      title: codebooks.title,
      version: codebookVersions.version,
      n: count(),
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(codebookVersions, eq(codebookVersions.id, reviews.codebookVersionId))
    .innerJoin(codebooks, eq(codebooks.id, codebookVersions.codebookId))
    .where(and(countedSessions(studyId), counted(...peersAndExperts)))
    .groupBy(codebookVersions.id, codebooks.key, codebooks.title, codebookVersions.version)
    .orderBy(asc(codebookVersions.createdAt), asc(codebookVersions.id));
}

/** The tags that reviews of a study, under a codebook version, put on anything. */
export async function listUsedTags(
  db: Database,
  study: { id: string; codebookVersionId: string },
  kinds: readonly ReviewKind[],
): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ tag: annotations.tagKey })
    .from(annotations)
    .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        countedSessions(study.id),
        eq(reviews.codebookVersionId, study.codebookVersionId),
        counted(...kinds),
      ),
    );
  return new Set(rows.map(({ tag }) => tag));
}

/** Whether anybody gave a value on a scale in a review of a study that counts. */
export async function hasRatings(
  db: Database,
  study: { id: string; codebookVersionId: string },
): Promise<boolean> {
  const rows = await db
    .select({ reviewId: ratings.reviewId })
    .from(ratings)
    .innerJoin(reviews, eq(reviews.id, ratings.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        countedSessions(study.id),
        eq(reviews.codebookVersionId, study.codebookVersionId),
        eq(reviews.status, "submitted"),
        isNotNull(ratings.value),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Where the sessions of a study come from. */
export async function listOrigins(db: Database, studyId: string) {
  const rows = await db
    .selectDistinct({ origin: sessions.origin })
    .from(sessions)
    .where(countedSessions(studyId));
  return rows.map(({ origin }) => origin);
}

/** When each expert submitted the review of each session of a study that counts. */
export async function listSubmissionTimes(
  db: Database,
  study: { id: string; codebookVersionId: string },
) {
  const rows = await db
    .select({
      sessionId: reviews.sessionId,
      reviewerId: reviews.reviewerId,
      submittedAt: reviews.submittedAt,
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        eq(sessions.studyId, study.id),
        eq(reviews.codebookVersionId, study.codebookVersionId),
        counted("expert"),
      ),
    );
  return rows.flatMap(({ submittedAt, ...row }) => (submittedAt ? [{ ...row, submittedAt }] : []));
}
