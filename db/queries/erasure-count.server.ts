import { and, asc, eq, exists, inArray, or, sql, type SQL } from "drizzle-orm";
import type { ErasureCount } from "../../app/domain/erasure/erasure";
import type { Database } from "../client.server";
import { adjudications, drillCards, reviews, sessions, snapshots, studies } from "../schema";

/** Somebody in a programme. */
export interface PersonIn {
  programmeId: string;
  personId: string;
}

/** The sessions that a person practised in a programme. */
export const sessionsOf = ({ programmeId, personId }: PersonIn) =>
  and(eq(sessions.programmeId, programmeId), eq(sessions.peerId, personId));

export async function hasSessions(db: Database, who: PersonIn): Promise<boolean> {
  return (await db.$count(sessions, sessionsOf(who))) > 0;
}

/** What goes with a person's sessions, counted. */
export async function countErasure(db: Database, who: PersonIn): Promise<ErasureCount> {
  return countWith(db, sessionsOf(who), who);
}

/** What goes with some sessions of a programme, counted. */
export async function countErasureOf(
  db: Database,
  sessionIds: readonly string[],
): Promise<ErasureCount> {
  return countWith(db, inArray(sessions.id, [...sessionIds]), null);
}

async function countWith(
  db: Database,
  where: SQL | undefined,
  who: PersonIn | null,
): Promise<ErasureCount> {
  const ids = db.select({ id: sessions.id }).from(sessions).where(where);
  const theirs = db.select({ id: reviews.id }).from(reviews).where(inArray(reviews.sessionId, ids));
  const own =
    who && and(eq(drillCards.programmeId, who.programmeId), eq(drillCards.personId, who.personId));
  const ofOthers = sql<number>`count(*) filter (where ${drillCards.personId} is distinct from ${sessions.peerId})::int`;
  const [count, made, drills, judged, open, frozen] = await Promise.all([
    db.$count(sessions, where),
    db
      .select({
        all: sql<number>`count(*)::int`,
        others: sql<number>`count(*) filter (where ${reviews.kind} <> 'self')::int`,
      })
      .from(reviews)
      .where(inArray(reviews.sessionId, ids)),
    db
      .select({
        all: sql<number>`count(*)::int`,
        others: who
          ? sql<number>`count(*) filter (where ${drillCards.personId} <> ${who.personId})::int`
          : ofOthers,
      })
      .from(drillCards)
      .innerJoin(reviews, eq(reviews.id, drillCards.reviewId))
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(
        own ? or(inArray(drillCards.reviewId, theirs), own) : inArray(drillCards.reviewId, theirs),
      ),
    db.$count(adjudications, inArray(adjudications.sessionId, ids)),
    db
      .selectDistinct({ title: studies.title })
      .from(studies)
      .innerJoin(sessions, eq(sessions.studyId, studies.id))
      .where(and(where, eq(studies.status, "open")))
      .orderBy(asc(studies.title)),
    db.$count(
      snapshots,
      exists(
        db
          .select({ id: sessions.id })
          .from(sessions)
          .where(and(where, eq(sessions.studyId, snapshots.studyId))),
      ),
    ),
  ]);
  return {
    sessions: count,
    reviews: made[0]?.all ?? 0,
    reviewsByOthers: made[0]?.others ?? 0,
    drills: drills[0]?.all ?? 0,
    drillsOfOthers: drills[0]?.others ?? 0,
    adjudications: judged,
    openStudies: open.map(({ title }) => title),
    snapshots: frozen,
  };
}
