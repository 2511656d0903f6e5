import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { CohortPart } from "../../app/domain/cohort/cohort";
import type { Database } from "../client.server";
import {
  cohortExperts,
  cohortMembers,
  cohorts,
  invitations,
  people,
  programmeRoles,
  sessions,
  studies,
  studyArms,
  studyMembers,
} from "../schema";

export type Cohort = typeof cohorts.$inferSelect;
export type NewCohort = typeof cohorts.$inferInsert;

/** Stores a cohort; false where one with this id is there already. */
export async function insertCohort(tx: Database, cohort: NewCohort): Promise<boolean> {
  const made = await tx
    .insert(cohorts)
    .values(cohort)
    .onConflictDoNothing({ target: cohorts.id })
    .returning({ id: cohorts.id });
  return made.length > 0;
}

export async function updateCohort(
  tx: Database,
  cohortId: string,
  change: Partial<Omit<NewCohort, "id" | "programmeId">>,
): Promise<void> {
  await tx.update(cohorts).set(change).where(eq(cohorts.id, cohortId));
}

export async function findCohort(
  db: Database,
  programmeId: string,
  cohortId: string,
): Promise<Cohort | null> {
  const [cohort] = await db
    .select()
    .from(cohorts)
    .where(and(eq(cohorts.id, cohortId), eq(cohorts.programmeId, programmeId)));
  return cohort ?? null;
}

/** A cohort's row, held until the transaction ends; null where there is none. */
export async function holdCohort(tx: Database, cohortId: string): Promise<Cohort | null> {
  const held = tx.select().from(cohorts).where(eq(cohorts.id, cohortId)).for("no key update");
  return (await held)[0] ?? null;
}

const openInvitations = sql<number>`(select count(*)::int from ${invitations}
  where ${invitations.cohortId} = ${cohorts.id} and ${invitations.usedAt} is null
    and ${invitations.withdrawnAt} is null and ${invitations.expiresAt} > now())`;

/** Every cohort of a programme with how many belong to it: those that are not archived first, latest first. */
export async function listCohorts(db: Database, programmeId: string) {
  return db
    .select({
      id: cohorts.id,
      name: cohorts.name,
      startsOn: cohorts.startsOn,
      endsOn: cohorts.endsOn,
      archivedAt: cohorts.archivedAt,
      studyTitle: studies.title,
      peers: sql<number>`(select count(*)::int from ${cohortMembers}
        where ${cohortMembers.cohortId} = ${cohorts.id} and ${cohortMembers.leftAt} is null)`,
      experts: sql<number>`(select count(*)::int from ${cohortExperts}
        where ${cohortExperts.cohortId} = ${cohorts.id} and ${cohortExperts.leftAt} is null)`,
      invited: openInvitations,
    })
    .from(cohorts)
    .leftJoin(studies, eq(studies.id, cohorts.studyId))
    .where(eq(cohorts.programmeId, programmeId))
    .orderBy(sql`${cohorts.archivedAt} is not null`, desc(cohorts.createdAt), desc(cohorts.id));
}

/** The overlaps that the cohorts of a study, archived ones aside, were set up with; each once. */
export async function listOverlaps(db: Database, programmeId: string, studyKey: string) {
  return db
    .selectDistinct({ double: cohorts.doubleShare, triple: cohorts.tripleShare })
    .from(cohorts)
    .innerJoin(studies, eq(studies.id, cohorts.studyId))
    .where(
      and(
        eq(studies.programmeId, programmeId),
        eq(studies.key, studyKey),
        isNull(cohorts.archivedAt),
      ),
    );
}

/** Those of a programme who hold a role and whose account is open, by name. */
export async function listHolders(db: Database, programmeId: string, role: CohortPart) {
  return db
    .select({ id: people.id, name: people.name, email: people.email })
    .from(programmeRoles)
    .innerJoin(people, eq(people.id, programmeRoles.personId))
    .where(
      and(
        eq(programmeRoles.programmeId, programmeId),
        eq(programmeRoles.role, role),
        isNull(people.disabledAt),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
}

/** The arm of a study with the fewest peers; null where the study has none. Holds the study's row. */
export async function findEmptiestArm(tx: Database, studyId: string): Promise<string | null> {
  await tx.execute(sql`select id from studies where id = ${studyId} for update`);
  const count = sql<number>`(select count(*)::int from ${studyMembers}
    where ${studyMembers.armId} = ${studyArms.id} and ${studyMembers.leftAt} is null)`;
  const [arm] = await tx
    .select({ id: studyArms.id })
    .from(studyArms)
    .where(eq(studyArms.studyId, studyId))
    .orderBy(asc(count), asc(studyArms.key))
    .limit(1);
  return arm?.id ?? null;
}

/** Invitations to a cohort that are not used or withdrawn, in the order in which they were made, also those past their time. */
export async function listCohortInvitations(db: Database, cohortId: string) {
  return db
    .select({
      id: invitations.id,
      email: invitations.email,
      name: invitations.name,
      roles: invitations.roles,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.cohortId, cohortId),
        isNull(invitations.usedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .orderBy(asc(invitations.id));
}

/** Whether a session of the study's peers has ended: before that there is nothing to plan reviews of. */
export async function hasEndedSession(db: Database, studyId: string): Promise<boolean> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.studyId, studyId), eq(sessions.status, "ended")))
    .limit(1);
  return rows.length > 0;
}
