import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type {
  FlagRow,
  RatingRow,
  ReviewRow,
  SessionRow,
  StudyRows,
  TurnRef,
} from "../../app/domain/misalignment/rows";
import type { ReviewTurn } from "../../app/domain/review/review-context";
import type { ReviewKind } from "../../app/domain/review/review-status";
import type { Database } from "../client.server";
import {
  annotations,
  ratings,
  reviewEvents,
  reviews,
  sessions,
  suggestions,
  turns,
  turnVisits,
} from "../schema";
import { countedSessions } from "./counted-sessions.server";
import { counted } from "./counted-reviews.server";
import { readInPortions } from "./portions.server";

/** A study under one codebook version: all of it, or some of its sessions. */
export interface ResultScope {
  id: string;
  codebookVersionId: string;
  sessionIds?: readonly string[] | undefined;
}

/** Reviews under the version, of sessions that count. Selects from `reviews` and `sessions`. */
export const isUnder = ({ id, codebookVersionId, sessionIds }: ResultScope) =>
  and(countedSessions(id, sessionIds), eq(reviews.codebookVersionId, codebookVersionId));

async function listSessionRows(
  db: Database,
  { id, sessionIds }: ResultScope,
): Promise<SessionRow[]> {
  const rows = await db
    .select({
      ...{ sessionId: turns.sessionId, turnId: turns.id, position: turns.position },
      length: sql<number>`char_length(${turns.text})`.mapWith(Number),
    })
    .from(turns)
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .where(and(countedSessions(id, sessionIds), eq(turns.speaker, "supporter")))
    .orderBy(asc(turns.sessionId), asc(turns.position));
  const bySession = new Map<string, TurnRef[]>();
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

/** A person's id, or a model's name. Selects from `reviews`. */
const reviewerId = sql<string>`coalesce(${reviews.reviewerId}::text, ${reviews.modelName})`;

/** Who made the reviews of some kinds that count, in the order in which `readStudyRows` gives them. */
export async function listWhoReviewed(
  db: Database,
  { id, codebookVersionId }: ResultScope,
  kinds: readonly ReviewKind[],
) {
  return db
    .select({ sessionId: reviews.sessionId, reviewerId, kind: reviews.kind })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(and(isUnder({ id, codebookVersionId }), counted(...kinds)))
    .orderBy(asc(reviews.id));
}

async function listReviewRows(
  db: Database,
  scope: ResultScope,
  kinds: readonly ReviewKind[],
): Promise<StoredReviewRow[]> {
  const submitted = and(isUnder(scope), counted(...kinds));
  const [heads, visits, flags, rated] = await Promise.all([
    db
      .select({
        id: reviews.id,
        sessionId: reviews.sessionId,
        reviewerId,
        kind: reviews.kind,
        submittedAt: reviews.submittedAt,
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
        start: annotations.start,
        end: annotations.end,
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
  const flagged = gather<FlagRow>(
    flags.map(({ reviewId, start, end, ...flag }) => ({
      reviewId,
      value: { ...flag, span: start === null || end === null ? null : { start, end } },
    })),
  );
  const scaled = gather<RatingRow>(rated.map(({ reviewId, ...value }) => ({ reviewId, value })));
  return heads.map(({ id, submittedAt, ...head }) => ({
    ...head,
    reviewId: id,
    order: submittedAt?.getTime() ?? 0,
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
  const found = await readInPortions(reviewIds, (some) =>
    db
      .selectDistinct({ reviewId: reviewEvents.reviewId })
      .from(reviewEvents)
      .where(
        and(
          inArray(reviewEvents.reviewId, some),
          sql`${reviewEvents.act} -> 'act' ->> 'type' = 'review-locked'`,
        ),
      ),
  );
  return found.map((row) => row.reviewId);
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
