import { and, asc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { cohortBegan } from "./practice-plans.server";
import { assignments, cohorts, practicePlans, reviews, sessions, studyMembers } from "../schema";
import { answersAssignment } from "./assignment-review.server";

/** Expert assignments that stand, are past their day since not before `since`, and are not submitted. */
export async function listOverdueReviews(db: Database, now: Date, since: Date) {
  const rows = await db
    .select({
      id: assignments.id,
      programmeId: sessions.programmeId,
      sessionId: sessions.id,
      number: sessions.number,
      title: sessions.title,
      ownerId: sessions.peerId,
      reviewerId: assignments.reviewerId,
      code: studyMembers.code,
      dueAt: assignments.dueAt,
    })
    .from(assignments)
    .innerJoin(sessions, eq(sessions.id, assignments.sessionId))
    .leftJoin(reviews, answersAssignment)
    .leftJoin(
      studyMembers,
      and(
        eq(studyMembers.studyId, assignments.studyId),
        eq(studyMembers.personId, assignments.reviewerId),
        eq(studyMembers.role, "expert"),
      ),
    )
    .where(
      and(
        eq(assignments.kind, "expert"),
        isNull(assignments.handedBackAt),
        lt(assignments.dueAt, now),
        gt(assignments.dueAt, since),
        or(isNull(reviews.id), sql`${reviews.status} in ('open', 'locked')`),
        sql`${sessions.status} <> 'withdrawn'`,
      ),
    )
    .orderBy(asc(assignments.id))
    .limit(1000);
  return rows.flatMap((row) => (row.dueAt === null ? [] : [{ ...row, dueAt: row.dueAt }]));
}

/** The cohorts that are not archived and have a practice plan. */
export async function listPlannedCohorts(db: Database) {
  return db
    .selectDistinct({
      cohortId: cohorts.id,
      programmeId: cohorts.programmeId,
      startsOn: cohortBegan,
    })
    .from(cohorts)
    .innerJoin(practicePlans, eq(practicePlans.cohortId, cohorts.id))
    .where(isNull(cohorts.archivedAt));
}
