import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { ReviewRow, TurnRef } from "../../app/domain/misalignment/rows";
import type { StoredSessionRecord } from "../../app/domain/progress/stored-record";
import type { Database } from "../client.server";
import { counted } from "./counted-reviews.server";
import {
  annotations,
  peerCourses,
  peerCoursesDue,
  ratings,
  reviews,
  sessionRecords,
  sessions,
  studies,
  turns,
  turnVisits,
} from "../schema";

/** A peer whose course is due, in the programme whose sessions it sums. */
export interface DuePeer {
  programmeId: string;
  peerId: string;
}

const coursesOf = (programmeId: string) => sql`hashtextextended(${`courses ${programmeId}`}, 0)`;

/** Keeps sessions of a programme from being erased until the transaction ends. To be called before all else. */
export async function keepSessions(tx: Database, programmeId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${coursesOf(programmeId)})`);
}

/**
 * Waits until no course of a programme is being made, and keeps it so until the transaction ends. Erasing and
 * making a course would otherwise each wait for what the other one holds. To be called before all else.
 */
export async function keepCourses(tx: Database, programmeId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${coursesOf(programmeId)})`);
}

export async function countDue(db: Database, programmeId: string): Promise<number> {
  return db.$count(peerCoursesDue, eq(peerCoursesDue.programmeId, programmeId));
}

/** Takes the peer longest due off the list; null where none is left. Nobody else gets the same one meanwhile. */
export async function takeDuePeer(tx: Database, programmeId: string): Promise<DuePeer | null> {
  const next = tx
    .select({ peerId: peerCoursesDue.peerId })
    .from(peerCoursesDue)
    .where(eq(peerCoursesDue.programmeId, programmeId))
    .orderBy(asc(peerCoursesDue.since), asc(peerCoursesDue.peerId))
    .limit(1)
    .for("update", { skipLocked: true });
  const [row] = await tx
    .delete(peerCoursesDue)
    .where(and(eq(peerCoursesDue.programmeId, programmeId), eq(peerCoursesDue.peerId, next)))
    .returning({ programmeId: peerCoursesDue.programmeId, peerId: peerCoursesDue.peerId });
  return row ?? null;
}

/** An ended session of a peer, not withdrawn, as its record is made from it. */
export async function listEndedSessions(db: Database, { programmeId, peerId }: DuePeer) {
  const rows = await db
    .select({
      sessionId: sessions.id,
      endedAt: sessions.endedAt,
      codebookVersionId: studies.codebookVersionId,
    })
    .from(sessions)
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .where(
      and(
        eq(sessions.peerId, peerId),
        eq(sessions.programmeId, programmeId),
        eq(sessions.status, "ended"),
        isNotNull(sessions.endedAt),
      ),
    )
    .orderBy(asc(sessions.endedAt), asc(sessions.id));
  return rows.flatMap(({ endedAt, ...row }) => (endedAt ? [{ ...row, endedAt }] : []));
}

/** A submitted review with what it says, and when it was submitted. */
export interface SubmittedReview extends ReviewRow {
  submittedAt: Date;
}

/**
 * Supporter turns of some sessions and the reviews of them that count, whatever codebook version they were
 * made under: a study that moves on does not forget what was seen before.
 */
export async function readReviewed(db: Database, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return { turns: new Map<string, TurnRef[]>(), reviews: [] };
  const these = and(inArray(reviews.sessionId, [...sessionIds]), counted("self", "expert"));
  const [turnRows, heads, visits, flags, rated] = await Promise.all([
    db
      .select({ sessionId: turns.sessionId, turnId: turns.id, position: turns.position })
      .from(turns)
      .where(and(inArray(turns.sessionId, [...sessionIds]), eq(turns.speaker, "supporter")))
      .orderBy(asc(turns.sessionId), asc(turns.position)),
    db
      .select({
        id: reviews.id,
        sessionId: reviews.sessionId,
        reviewerId: sql<string>`${reviews.reviewerId}::text`,
        kind: reviews.kind,
        submittedAt: reviews.submittedAt,
      })
      .from(reviews)
      .where(these)
      .orderBy(asc(reviews.round), asc(reviews.id)),
    db
      .select({ reviewId: turnVisits.reviewId, turnId: turnVisits.turnId })
      .from(turnVisits)
      .innerJoin(reviews, eq(reviews.id, turnVisits.reviewId))
      .where(these),
    db
      .select({
        reviewId: annotations.reviewId,
        turnId: annotations.turnId,
        tag: annotations.tagKey,
      })
      .from(annotations)
      .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
      .where(these),
    db
      .select({ reviewId: ratings.reviewId, scale: ratings.scaleKey, value: ratings.value })
      .from(ratings)
      .innerJoin(reviews, eq(reviews.id, ratings.reviewId))
      .where(these),
  ]);
  const bySession = new Map<string, TurnRef[]>();
  for (const { sessionId, ...turn } of turnRows)
    bySession.set(sessionId, [...(bySession.get(sessionId) ?? []), turn]);
  const found = heads.flatMap(({ id, submittedAt, ...head }): SubmittedReview[] =>
    submittedAt === null
      ? []
      : [
          {
            ...head,
            submittedAt,
            visitedTurnIds: visits
              .filter((each) => each.reviewId === id)
              .map((each) => each.turnId),
            flags: flags.filter((each) => each.reviewId === id),
            ratings: rated.filter((each) => each.reviewId === id),
          },
        ],
  );
  return { turns: bySession, reviews: found };
}

export interface NewSessionRecord {
  sessionId: string;
  number: number;
  endedAt: Date;
  reviewedAt: Date | null;
  record: StoredSessionRecord;
}

/** Puts a peer's records in the place of the ones before. */
export async function replaceSessionRecords(
  tx: Database,
  who: DuePeer,
  records: readonly NewSessionRecord[],
): Promise<void> {
  const { programmeId, peerId } = who;
  await tx
    .delete(sessionRecords)
    .where(and(eq(sessionRecords.programmeId, programmeId), eq(sessionRecords.peerId, peerId)));
  if (records.length > 0)
    await tx.insert(sessionRecords).values(records.map((each) => ({ ...each, ...who })));
}

export type NewPeerCourse = Omit<typeof peerCourses.$inferInsert, "programmeId" | "peerId">;

export async function putPeerCourse(
  tx: Database,
  who: DuePeer,
  course: NewPeerCourse,
): Promise<void> {
  await tx
    .insert(peerCourses)
    .values({ ...who, ...course })
    .onConflictDoUpdate({ target: [peerCourses.programmeId, peerCourses.peerId], set: course });
}
