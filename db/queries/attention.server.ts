import { and, asc, desc, eq, gt, gte, isNotNull, isNull, lt, sql, type SQL } from "drizzle-orm";
import { storedStuckSchema } from "../../app/domain/progress/stored-record";
import type { PgSelect } from "drizzle-orm/pg-core";
import type { Database } from "../client.server";
import { assignments, peerCourses, people, sessionRecords, sessions, studies } from "../schema";
import { isPeer } from "./peer-courses.server";

const session = {
  sessionId: sessions.id,
  number: sessions.number,
  title: sessions.title,
  studyKey: studies.key,
  studyTitle: studies.title,
};

/** Ended sessions with a peer of the programme who is known by name, as far as `where` says. */
function recordsWhere<More extends Record<string, SQL>>(
  db: Database,
  programmeId: string,
  more: More,
  where: SQL | undefined,
) {
  return db
    .select({
      ...session,
      peerId: people.id,
      name: people.name,
      at: sessionRecords.endedAt,
      ...more,
    })
    .from(sessionRecords)
    .innerJoin(sessions, eq(sessions.id, sessionRecords.sessionId))
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .innerJoin(people, eq(people.id, sessionRecords.peerId))
    .where(
      and(
        eq(sessionRecords.programmeId, programmeId),
        eq(sessions.status, "ended"),
        isNull(people.erasedAt),
        where,
      ),
    )
    .$dynamic();
}

/** The first so many rows of a query; all of them for null. */
const firstOf = <Query extends PgSelect>(query: Query, most: number | null) =>
  most === null ? query : query.limit(most);

const longestFirst = [asc(sessionRecords.endedAt), asc(sessions.id)];

/** Sessions that ended since then in which experts saw risk handled unsafely, latest first. */
export async function listUnsafe(
  db: Database,
  programmeId: string,
  since: Date,
  most: number | null,
) {
  const unsafe = sql<number>`(${sessionRecords.record}->>'unsafe')::int`;
  const seen = sql<number>`(${sessionRecords.record}->>'seen')::int`;
  const rows = recordsWhere(
    db,
    programmeId,
    { unsafe, seen },
    and(gte(sessionRecords.endedAt, since), gt(unsafe, 0)),
  ).orderBy(desc(sessionRecords.endedAt), desc(sessions.id));
  return firstOf(rows, most);
}

/** Ended sessions that wait for a first expert's review since before then, longest first. */
export async function listUnreviewed(
  db: Database,
  programmeId: string,
  before: Date,
  most: number | null,
) {
  const asked = sql<number>`(select count(*)::int from ${assignments} where ${assignments.sessionId} = ${sessions.id}
    and ${assignments.handedBackAt} is null and ${assignments.kind} = 'expert')`;
  const rows = recordsWhere(
    db,
    programmeId,
    { asked },
    and(isNull(sessionRecords.reviewedAt), lt(sessionRecords.endedAt, before)),
  ).orderBy(...longestFirst);
  return firstOf(rows, most);
}

/** Reviewed sessions that ended before then, none of whose reviews the peer can read, longest first. */
export async function listUnreleased(
  db: Database,
  programmeId: string,
  before: Date,
  most: number | null,
) {
  const unreleased = sql`not exists (select 1 from releases l join reviews r on r.id = l.review_id
    where r.session_id = ${sessions.id} and l.withdrawn_at is null)`;
  const rows = recordsWhere(
    db,
    programmeId,
    {},
    and(isNotNull(sessionRecords.reviewedAt), lt(sessionRecords.endedAt, before), unreleased),
  ).orderBy(...longestFirst);
  return firstOf(rows, most);
}

/** Experts' assignments of the programme whose day has passed without a submitted review, longest first. */
export async function listOverdue(
  db: Database,
  programmeId: string,
  now: Date,
  most: number | null,
) {
  const rows = db
    .select({ ...session, expertId: people.id, name: people.name, at: assignments.dueAt })
    .from(assignments)
    .innerJoin(sessions, eq(sessions.id, assignments.sessionId))
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .innerJoin(people, eq(people.id, assignments.reviewerId))
    .where(
      and(
        eq(sessions.programmeId, programmeId),
        eq(sessions.status, "ended"),
        eq(assignments.kind, "expert"),
        isNull(assignments.handedBackAt),
        lt(assignments.dueAt, now),
        sql`not exists (select 1 from reviews r where r.session_id = ${assignments.sessionId}
          and r.reviewer_id = ${assignments.reviewerId} and r.kind = 'expert'
          and r.round = ${assignments.round} and r.status = 'submitted')`,
      ),
    )
    .orderBy(asc(assignments.dueAt), asc(assignments.id))
    .$dynamic();
  return firstOf(rows, most);
}

/** Peers with a skill that stands still, who practised last first. */
export async function listStuck(db: Database, programmeId: string, most: number | null) {
  const found = db
    .select({
      peerId: people.id,
      name: people.name,
      stuck: peerCourses.stuck,
      reviewed: peerCourses.reviewed,
      at: peerCourses.lastEndedAt,
    })
    .from(peerCourses)
    .innerJoin(people, eq(people.id, peerCourses.peerId))
    .where(
      and(
        eq(peerCourses.programmeId, programmeId),
        isNotNull(peerCourses.stuck),
        isNull(people.erasedAt),
        isPeer,
      ),
    )
    .orderBy(desc(peerCourses.lastEndedAt), desc(peerCourses.peerId))
    .$dynamic();
  const rows = await firstOf(found, most);
  return rows.map(({ stuck, ...row }) => ({ ...row, on: storedStuckSchema.parse(stuck).on }));
}

/** Peers who have practised, and not since then, longest ago first. */
export async function listQuiet(
  db: Database,
  programmeId: string,
  before: Date,
  most: number | null,
) {
  const rows = db
    .select({
      peerId: people.id,
      name: people.name,
      at: peerCourses.lastEndedAt,
      sessions: peerCourses.sessions,
    })
    .from(peerCourses)
    .innerJoin(people, eq(people.id, peerCourses.peerId))
    .where(
      and(
        eq(peerCourses.programmeId, programmeId),
        lt(peerCourses.lastEndedAt, before),
        isNull(people.erasedAt),
        isNull(people.disabledAt),
        isPeer,
      ),
    )
    .orderBy(asc(peerCourses.lastEndedAt), asc(peerCourses.peerId))
    .$dynamic();
  return firstOf(rows, most);
}
