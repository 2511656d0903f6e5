import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, ne, sql } from "drizzle-orm";
import type { StudyMemberRole } from "../../app/domain/practice/study";
import type { Database } from "../client.server";
import {
  assignments,
  importedReviewers,
  importedReviews,
  people,
  programmeRoles,
  releases,
  reviews,
  sessions,
  studyMembers,
  turns,
} from "../schema";
import { isItsPeer } from "./counted-sessions.server";

/** Sessions of a study, newest number first; `before` is the last number of the page before. */
export async function listStudySessions(
  db: Database,
  studyId: string,
  page: { limit: number; before?: number | undefined },
) {
  const scope = and(eq(sessions.studyId, studyId), ne(sessions.status, "withdrawn"));
  return db
    .select({
      id: sessions.id,
      number: sessions.number,
      title: sessions.title,
      status: sessions.status,
      origin: sessions.origin,
      startedAt: sessions.startedAt,
      peerCode: studyMembers.code,
      turns: sql<number>`(select count(*)::int from ${turns} where ${turns.sessionId} = ${sessions.id})`,
    })
    .from(sessions)
    .leftJoin(studyMembers, isItsPeer)
    .where(page.before === undefined ? scope : and(scope, lt(sessions.number, page.before)))
    .orderBy(desc(sessions.number))
    .limit(page.limit);
}

/** Who is asked to review these sessions and has not handed back, by the study's code. */
export async function listAssigned(db: Database, studyId: string, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return [];
  return db
    .select({ sessionId: assignments.sessionId, code: studyMembers.code })
    .from(assignments)
    .leftJoin(
      studyMembers,
      and(
        eq(studyMembers.studyId, studyId),
        eq(studyMembers.personId, assignments.reviewerId),
        eq(studyMembers.role, "expert"),
      ),
    )
    .where(
      and(
        inArray(assignments.sessionId, [...sessionIds]),
        eq(assignments.purpose, "live"),
        isNull(assignments.handedBackAt),
      ),
    )
    .orderBy(asc(studyMembers.code));
}

/** The peers of a study whose sessions somebody is asked to review and has not handed back. */
export async function listPeersReviewedBy(
  db: Database,
  studyId: string,
  reviewerId: string,
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ peerId: sessions.peerId })
    .from(assignments)
    .innerJoin(sessions, eq(sessions.id, assignments.sessionId))
    .where(
      and(
        eq(assignments.studyId, studyId),
        eq(assignments.reviewerId, reviewerId),
        isNull(assignments.handedBackAt),
      ),
    );
  return rows.flatMap((row) => row.peerId ?? []);
}

/** Reviews of these sessions with where they stand and whether the peer may see them. */
export async function listReviewStates(
  db: Database,
  studyId: string,
  sessionIds: readonly string[],
) {
  if (sessionIds.length === 0) return [];
  return db
    .select({
      reviewId: reviews.id,
      sessionId: reviews.sessionId,
      kind: reviews.kind,
      status: reviews.status,
      code: sql<string | null>`coalesce(${studyMembers.code}, ${importedReviewers.name})`,
      released: isNotNull(releases.id),
    })
    .from(reviews)
    .leftJoin(
      studyMembers,
      and(
        eq(studyMembers.studyId, studyId),
        eq(studyMembers.personId, reviews.reviewerId),
        eq(studyMembers.role, "expert"),
      ),
    )
    .leftJoin(importedReviews, eq(importedReviews.id, reviews.id))
    .leftJoin(importedReviewers, eq(importedReviewers.id, importedReviews.reviewerId))
    .leftJoin(releases, and(eq(releases.reviewId, reviews.id), isNull(releases.withdrawnAt)))
    .where(and(inArray(reviews.sessionId, [...sessionIds]), eq(reviews.purpose, "live")))
    .orderBy(
      asc(reviews.createdAt),
      asc(reviews.kind),
      asc(importedReviewers.name),
      asc(reviews.id),
    );
}

/** Counts of a study for its row in the list. */
export async function countStudy(db: Database, studyId: string) {
  const [counted] = await db
    .select({
      sessions: sql<number>`count(*)::int`,
      ended: sql<number>`count(*) filter (where ${sessions.endedAt} is not null)::int`,
    })
    .from(sessions)
    .where(and(eq(sessions.studyId, studyId), ne(sessions.status, "withdrawn")));
  return counted ?? { sessions: 0, ended: 0 };
}

/** Of these sessions, the ones of this study that are over and can be reviewed, with whose they are. */
export async function listReviewable(
  db: Database,
  studyId: string,
  sessionIds: readonly string[],
): Promise<{ id: string; peerId: string | null }[]> {
  if (sessionIds.length === 0) return [];
  return db
    .select({ id: sessions.id, peerId: sessions.peerId })
    .from(sessions)
    .where(
      and(
        eq(sessions.studyId, studyId),
        inArray(sessions.id, [...sessionIds]),
        isNotNull(sessions.endedAt),
        ne(sessions.status, "withdrawn"),
      ),
    );
}

/** People of the programme with this role who are not in the study in it. */
export async function listCandidates(
  db: Database,
  study: { id: string; programmeId: string },
  role: StudyMemberRole,
) {
  return db
    .select({ id: people.id, name: people.name })
    .from(programmeRoles)
    .innerJoin(people, eq(people.id, programmeRoles.personId))
    .leftJoin(
      studyMembers,
      and(
        eq(studyMembers.studyId, study.id),
        eq(studyMembers.personId, people.id),
        eq(studyMembers.role, role),
        isNull(studyMembers.leftAt),
      ),
    )
    .where(
      and(
        eq(programmeRoles.programmeId, study.programmeId),
        eq(programmeRoles.role, role),
        isNull(people.disabledAt),
        isNull(studyMembers.personId),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
}
