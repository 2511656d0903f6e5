import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import {
  storedPlanSchema,
  type StoredPlan,
} from "../../app/domain/review/assignment-plan/stored-plan";
import type { Database } from "../client.server";
import {
  assignmentPlans,
  assignments,
  people,
  reviews,
  sessions,
  sessionTargets,
  studies,
  studyMembers,
  turns,
} from "../schema";
import { cohortAtStart, isItsPeer } from "./counted-sessions.server";
import { answersAssignment } from "./assignment-review.server";

/**
 * Holds a study's assignments until the transaction ends: no other plan, taking or opening of a review
 * changes them meanwhile. What is read after it is what stands.
 */
export async function holdAssignments(tx: Database, studyId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`assignments ${studyId}`}, 0))`,
  );
  await tx.execute(
    sql`select id from assignments where study_id = ${studyId} order by id for no key update`,
  );
}

/** The sessions of a study that are over and can be reviewed, with what a plan needs of each. */
export async function listPlannable(db: Database, studyId: string) {
  return db
    .select({
      id: sessions.id,
      number: sessions.number,
      ownerId: sessions.peerId,
      title: sessions.title,
      origin: sessions.origin,
      peerCode: studyMembers.code,
      turns: sql<number>`(select count(*)::int from ${turns} where ${turns.sessionId} = ${sessions.id})`,
      cohort: cohortAtStart,
      target: sessionTargets.reviewers,
    })
    .from(sessions)
    .leftJoin(sessionTargets, eq(sessionTargets.sessionId, sessions.id))
    .leftJoin(studyMembers, isItsPeer)
    .where(
      and(
        eq(sessions.studyId, studyId),
        isNotNull(sessions.endedAt),
        ne(sessions.status, "withdrawn"),
      ),
    )
    .orderBy(asc(sessions.number));
}

/** A study's expert assignments but repeats, also those that ended, each with where its review stands. */
export async function listStudyAssignments(db: Database, studyId: string) {
  return db
    .select({
      id: assignments.id,
      sessionId: assignments.sessionId,
      reviewerId: assignments.reviewerId,
      round: assignments.round,
      purpose: assignments.purpose,
      ordinal: assignments.ordinal,
      endedAt: assignments.handedBackAt,
      endedBy: assignments.endedBy,
      endReason: assignments.endReason,
      reservedUntil: assignments.reservedUntil,
      reviewStatus: reviews.status,
      reviewId: reviews.id,
    })
    .from(assignments)
    .leftJoin(reviews, answersAssignment)
    .where(
      and(
        eq(assignments.studyId, studyId),
        eq(assignments.kind, "expert"),
        ne(assignments.purpose, "repeat"),
      ),
    )
    .orderBy(asc(assignments.id));
}
export type StudyAssignment = Awaited<ReturnType<typeof listStudyAssignments>>[number];

/** The experts of a study under their code, also those who left; names are for whom `can` allows. */
export async function listStudyExperts(db: Database, studyId: string) {
  return db
    .select({
      id: studyMembers.personId,
      code: studyMembers.code,
      name: people.name,
      leftAt: studyMembers.leftAt,
    })
    .from(studyMembers)
    .innerJoin(people, eq(people.id, studyMembers.personId))
    .where(and(eq(studyMembers.studyId, studyId), eq(studyMembers.role, "expert")))
    .orderBy(asc(studyMembers.code));
}

/** Marks an expert as having left the study; answers false where they are not in it. */
export async function leaveStudy(
  tx: Database,
  member: { studyId: string; personId: string },
  at: Date,
): Promise<boolean> {
  const left = await tx
    .update(studyMembers)
    .set({ leftAt: at })
    .where(
      and(
        eq(studyMembers.studyId, member.studyId),
        eq(studyMembers.personId, member.personId),
        eq(studyMembers.role, "expert"),
        isNull(studyMembers.leftAt),
      ),
    )
    .returning({ personId: studyMembers.personId });
  return left.length > 0;
}

/** Whether an expert was in a study and has left it. */
export async function hasLeftStudy(
  db: Database,
  { studyId, personId }: { studyId: string; personId: string },
): Promise<boolean> {
  const left = and(
    eq(studyMembers.studyId, studyId),
    eq(studyMembers.personId, personId),
    eq(studyMembers.role, "expert"),
    isNotNull(studyMembers.leftAt),
  );
  return (await db.$count(studyMembers, left)) > 0;
}

/** Keeps a plan; answers false where another study has one with this id. */
export async function insertPlan(
  tx: Database,
  plan: { id: string; studyId: string; plan: StoredPlan; digest: string; createdBy: string },
): Promise<boolean> {
  const kept = await tx
    .insert(assignmentPlans)
    .values(plan)
    .onConflictDoNothing()
    .returning({ id: assignmentPlans.id });
  return kept.length > 0;
}

/** Sets how many reviewers each session is to have. */
export async function setTargets(
  tx: Database,
  plan: { id: string; studyId: string },
  targets: Readonly<Record<string, number>>,
): Promise<void> {
  const rows = Object.entries(targets).map(([sessionId, count]) => ({
    sessionId,
    studyId: plan.studyId,
    reviewers: count,
    planId: plan.id,
  }));
  if (rows.length === 0) return;
  await tx
    .insert(sessionTargets)
    .values(rows)
    .onConflictDoUpdate({
      target: sessionTargets.sessionId,
      set: { reviewers: sql`excluded.reviewers`, planId: sql`excluded.plan_id` },
    });
}

/** A kept plan of a study, with who made it. */
export async function findPlan(db: Database, studyId: string, planId: string) {
  const [row] = await db
    .select({
      id: assignmentPlans.id,
      plan: assignmentPlans.plan,
      createdAt: assignmentPlans.createdAt,
      by: people.name,
    })
    .from(assignmentPlans)
    .innerJoin(people, eq(people.id, assignmentPlans.createdBy))
    .where(and(eq(assignmentPlans.id, planId), eq(assignmentPlans.studyId, studyId)));
  return row ? { ...row, plan: storedPlanSchema.parse(row.plan) } : null;
}

/** The latest plans of a study, newest first. */
export async function listPlans(db: Database, studyId: string, limit: number) {
  return db
    .select({
      id: assignmentPlans.id,
      createdAt: assignmentPlans.createdAt,
      by: people.name,
      made: sql<number>`jsonb_array_length(${assignmentPlans.plan} -> 'plan' -> 'made')::int`,
      ended: sql<number>`jsonb_array_length(${assignmentPlans.plan} -> 'plan' -> 'ended')::int`,
    })
    .from(assignmentPlans)
    .innerJoin(people, eq(people.id, assignmentPlans.createdBy))
    .where(eq(assignmentPlans.studyId, studyId))
    .orderBy(desc(assignmentPlans.createdAt), desc(assignmentPlans.id))
    .limit(limit);
}

/**
 * The session of these studies that has an open place for this expert: the fewest minutes of waiting
 * first. What was taken, not begun, and is past its date holds no place. Nothing of their own, nothing they were ever asked to review. The studies are held.
 */
export async function findOpenPlace(tx: Database, studyIds: readonly string[], personId: string) {
  const standing = sql`(select count(*)::int from ${assignments} held
    where held.session_id = ${sessions.id} and held.kind = 'expert' and held.purpose = 'live'
      and held.handed_back_at is null
      and (held.reserved_until is null or held.reserved_until >= now() or exists (
        select 1 from ${reviews} begun where begun.session_id = held.session_id
          and begun.reviewer_id = held.reviewer_id and begun.kind = 'expert'
          and begun.round = held.round)))`;
  const [row] = await tx
    .select({ sessionId: sessions.id, studyId: sessions.studyId })
    .from(sessionTargets)
    .innerJoin(sessions, eq(sessions.id, sessionTargets.sessionId))
    .where(
      and(
        inArray(sessions.studyId, [...studyIds]),
        eq(sessions.status, "ended"),
        or(isNull(sessions.peerId), ne(sessions.peerId, personId)),
        sql`${standing} < ${sessionTargets.reviewers}`,
        sql`not exists (select 1 from ${assignments} own
          where own.session_id = ${sessions.id} and own.reviewer_id = ${personId})`,
      ),
    )
    .orderBy(asc(standing), asc(sessions.startedAt), asc(sessions.id))
    .limit(1);
  return row ?? null;
}

/** The open studies that somebody is an expert of now. */
export async function listStudyIdsOfExpert(
  db: Database,
  programmeId: string,
  personId: string,
): Promise<string[]> {
  const rows = await db
    .select({ id: studies.id })
    .from(studyMembers)
    .innerJoin(studies, eq(studies.id, studyMembers.studyId))
    .where(
      and(
        eq(studyMembers.personId, personId),
        eq(studyMembers.role, "expert"),
        isNull(studyMembers.leftAt),
        eq(studies.programmeId, programmeId),
        eq(studies.status, "open"),
      ),
    )
    .orderBy(asc(studies.id));
  return rows.map((row) => row.id);
}
