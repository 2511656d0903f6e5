import { and, asc, eq, gt, isNull, lt, notExists, or, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { cohortBegan } from "./practice-plans.server";
import {
  assignments,
  cohorts,
  notifications,
  practicePlans,
  reviews,
  sessions,
  studyMembers,
} from "../schema";
import { answersAssignment } from "./assignment-review.server";

/** Names that an assignment is past its day: a day that is moved is another occasion. */
const overdueOccasion = sql<string>`${assignments.id} || ' ' || to_char(${assignments.dueAt} at time zone 'UTC', 'YYYY-MM-DD')`;

/** Assignments that are read at once. */
const overdueAtOnce = 500;

/**
 * Expert assignments that stand, are past their day since not before `since`, are not submitted, and whose
 * experts were not told of that day yet; the longest overdue first, some at a time.
 */
export async function* listOverdueReviews(db: Database, now: Date, since: Date) {
  let after: { dueAt: Date; id: string } | null = null;
  for (;;) {
    const rows: OverdueReview[] = await overdueAfter(db, now, since, after);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < overdueAtOnce) return;
    after = { dueAt: last.dueAt, id: last.id };
  }
}
type OverdueReview = Awaited<ReturnType<typeof overdueAfter>>[number];

async function overdueAfter(
  db: Database,
  now: Date,
  since: Date,
  after: { dueAt: Date; id: string } | null,
) {
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
      occasion: overdueOccasion,
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
        after === null
          ? undefined
          : or(
              gt(assignments.dueAt, after.dueAt),
              and(eq(assignments.dueAt, after.dueAt), gt(assignments.id, after.id)),
            ),
        or(isNull(reviews.id), sql`${reviews.status} in ('open', 'locked')`),
        sql`${sessions.status} <> 'withdrawn'`,
        notExists(
          db
            .select()
            .from(notifications)
            .where(
              and(
                eq(notifications.kind, "review-overdue"),
                eq(notifications.personId, assignments.reviewerId),
                eq(notifications.occasion, overdueOccasion),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(assignments.dueAt), asc(assignments.id))
    .limit(overdueAtOnce);
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
