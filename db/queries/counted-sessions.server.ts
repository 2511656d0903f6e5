import { and, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";
import { sessions, studyMembers } from "../schema";

/** Sessions of a study that are over and not withdrawn; of some alone where they are named. */
export const countedSessions = (studyId: string, sessionIds?: readonly string[]) =>
  and(
    eq(sessions.studyId, studyId),
    isNotNull(sessions.endedAt),
    ne(sessions.status, "withdrawn"),
    sessionIds ? inArray(sessions.id, [...sessionIds]) : undefined,
  );

/** A session and the place of its peer in the study: for a join of `study_members` to `sessions`. */
export const isItsPeer = and(
  eq(studyMembers.studyId, sessions.studyId),
  eq(studyMembers.personId, sessions.peerId),
  eq(studyMembers.role, "peer"),
);

/** The peer's how-manieth session of those selected it is, by when they began; null without a peer. */
export const practiceNumber = sql<number | null>`case when ${sessions.peerId} is null then null else
  (row_number() over (partition by ${sessions.peerId}
    order by ${sessions.startedAt}, ${sessions.id}))::int end`;

/** The calendar month, in UTC, in which a session began; null where it was imported and nobody knows. */
export const monthBegun = sql<string | null>`case when ${sessions.origin} = 'imported' then null
  else to_char(${sessions.startedAt} at time zone 'UTC', 'YYYY-MM') end`;

/** The cohort of the programme that the peer was in when the session began, the latest joined; null in none. */
export const cohortAtStart = sql<string | null>`(
  select c.name from cohort_members m join cohorts c on c.id = m.cohort_id
  where m.person_id = ${sessions.peerId} and c.programme_id = ${sessions.programmeId}
    and m.joined_at <= ${sessions.startedAt} and (m.left_at is null or m.left_at > ${sessions.startedAt})
  order by m.joined_at desc, c.id limit 1)`;
