import { and, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { SessionFacts } from "../../app/domain/access/subjects";
import type { SessionStatus } from "../../app/domain/practice/session-status";
import type { Database } from "../client.server";
import { findPublishedContent } from "./published-content.server";
import { assignments, debriefs, reviews, scenarioVersions, sessions, studies } from "../schema";

export type Session = typeof sessions.$inferSelect;
export type NewPractisedSession = typeof sessions.$inferInsert;

/** One session of a programme; null where the programme has none with this id. */
export async function findSession(
  db: Database,
  programmeId: string,
  sessionId: string,
): Promise<Session | null> {
  const [session] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.programmeId, programmeId), eq(sessions.id, sessionId)));
  return session ?? null;
}

/** The experts who are asked to review a session and have not handed it back. */
export async function listAssigneeIds(db: Database, sessionId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ reviewerId: assignments.reviewerId })
    .from(assignments)
    .where(and(eq(assignments.sessionId, sessionId), isNull(assignments.handedBackAt)));
  return rows.map((row) => row.reviewerId);
}

/** A session with what `can` must know about it; null where the programme has none with this id. */
export async function findSessionWithFacts(
  db: Database,
  programmeId: string,
  sessionId: string,
): Promise<{ session: Session; facts: SessionFacts } | null> {
  const session = await findSession(db, programmeId, sessionId);
  if (!session) return null;
  const facts = {
    programmeId,
    ownerId: session.peerId,
    ended: session.endedAt !== null,
    withdrawn: session.status === "withdrawn",
    assigneeIds: await listAssigneeIds(db, sessionId),
  };
  return { session, facts };
}

/** Holds a session's row until the transaction ends, and answers it as it is now. */
export async function lockSession(tx: Database, sessionId: string): Promise<Session | null> {
  const [session] = await tx
    .select()
    .from(sessions)
    .where(eq(sessions.id, sessionId))
    .for("update");
  return session ?? null;
}

export async function insertSession(tx: Database, session: NewPractisedSession): Promise<void> {
  await tx.insert(sessions).values(session);
}

/** The seed of a peer's latest session with any version of a version's scenario; null where there is none. */
export async function findLastSeed(
  db: Database,
  peerId: string,
  scenarioVersionId: string,
): Promise<number | null> {
  const asked = alias(scenarioVersions, "asked");
  const [last] = await db
    .select({ seed: sessions.seed })
    .from(sessions)
    .innerJoin(scenarioVersions, eq(scenarioVersions.id, sessions.scenarioVersionId))
    .innerJoin(asked, eq(asked.scenarioId, scenarioVersions.scenarioId))
    .where(and(eq(sessions.peerId, peerId), eq(asked.id, scenarioVersionId)))
    .orderBy(desc(sessions.startedAt), desc(sessions.id))
    .limit(1);
  return last?.seed ?? null;
}

export async function updateSessionStatus(
  tx: Database,
  sessionId: string,
  change: { status: SessionStatus; pausedAt: Date | null; endedAt: Date | null },
): Promise<void> {
  await tx.update(sessions).set(change).where(eq(sessions.id, sessionId));
}

export interface SessionCursor {
  startedAt: Date;
  id: string;
}

/** A peer's own sessions, newest first, with where the self-review stands. `before` is the last row seen. */
export async function listSessionsOfPeer(
  db: Database,
  programmeId: string,
  peerId: string,
  page: { limit: number; before?: SessionCursor | undefined },
) {
  const { before } = page;
  const earlier = before
    ? or(
        lt(sessions.startedAt, before.startedAt),
        and(eq(sessions.startedAt, before.startedAt), lt(sessions.id, before.id)),
      )
    : undefined;
  return db
    .select({
      id: sessions.id,
      number: sessions.number,
      title: sessions.title,
      scenarioVersionId: sessions.scenarioVersionId,
      status: sessions.status,
      startedAt: sessions.startedAt,
      endedAt: sessions.endedAt,
      studyTitle: studies.title,
      debriefed: sql<boolean>`${debriefs.sessionId} is not null`,
      selfReview: reviews.status,
    })
    .from(sessions)
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .leftJoin(debriefs, eq(debriefs.sessionId, sessions.id))
    .leftJoin(
      reviews,
      and(
        eq(reviews.sessionId, sessions.id),
        eq(reviews.reviewerId, sessions.peerId),
        eq(reviews.kind, "self"),
        eq(reviews.round, 1),
      ),
    )
    .where(and(eq(sessions.programmeId, programmeId), eq(sessions.peerId, peerId), earlier))
    .orderBy(desc(sessions.startedAt), desc(sessions.id))
    .limit(page.limit);
}

/** The role card that a session is played from; null for an imported one. */
export async function findSessionScenario(db: Database, { scenarioVersionId }: Session) {
  return scenarioVersionId === null ? null : findPublishedContent(db, scenarioVersionId);
}

export type Debrief = typeof debriefs.$inferSelect;

export async function findDebrief(db: Database, sessionId: string): Promise<Debrief | null> {
  const [row] = await db.select().from(debriefs).where(eq(debriefs.sessionId, sessionId));
  return row ?? null;
}

/** Stores what a peer says just after a session; a later answer replaces an earlier one. */
export async function putDebrief(db: Database, { sessionId, ...said }: Debrief): Promise<void> {
  await db
    .insert(debriefs)
    .values({ sessionId, ...said })
    .onConflictDoUpdate({ target: debriefs.sessionId, set: said });
}
