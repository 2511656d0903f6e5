import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
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

/** A person's e-mail; null where it was removed with the name. */
const keptEmail = sql<string | null>`case when ${people.erasedAt} is null then ${people.email} end`;

/** The peers of a cohort, also those who left, by name. */
export async function listCohortPeers(db: Database, cohortId: string) {
  return db
    .select({
      personId: cohortMembers.personId,
      name: people.name,
      email: keptEmail,
      joinedAt: cohortMembers.joinedAt,
      leftAt: cohortMembers.leftAt,
    })
    .from(cohortMembers)
    .innerJoin(people, eq(people.id, cohortMembers.personId))
    .where(eq(cohortMembers.cohortId, cohortId))
    .orderBy(sql`${cohortMembers.leftAt} is not null`, asc(people.name), asc(people.id));
}

/** The experts of a cohort, also those who left, by name. */
export async function listCohortExperts(db: Database, cohortId: string) {
  return db
    .select({
      personId: cohortExperts.personId,
      name: people.name,
      email: keptEmail,
      joinedAt: cohortExperts.joinedAt,
      leftAt: cohortExperts.leftAt,
    })
    .from(cohortExperts)
    .innerJoin(people, eq(people.id, cohortExperts.personId))
    .where(eq(cohortExperts.cohortId, cohortId))
    .orderBy(sql`${cohortExperts.leftAt} is not null`, asc(people.name), asc(people.id));
}

/** Whether somebody belongs to a cohort now, as what is asked. */
export async function belongsTo(
  db: Database,
  cohortId: string,
  personId: string,
  part: CohortPart,
): Promise<boolean> {
  const table = part === "peer" ? cohortMembers : cohortExperts;
  const rows = await db
    .select({ personId: table.personId })
    .from(table)
    .where(and(eq(table.cohortId, cohortId), eq(table.personId, personId), isNull(table.leftAt)));
  return rows.length > 0;
}

/** Adds somebody to a cohort from now on; false where they belong to it already. */
export async function addToCohort(
  tx: Database,
  cohortId: string,
  personId: string,
  part: CohortPart,
): Promise<boolean> {
  if (part === "peer") {
    const made = await tx
      .insert(cohortMembers)
      .values({ cohortId, personId })
      .onConflictDoNothing()
      .returning({ personId: cohortMembers.personId });
    return made.length > 0;
  }
  const made = await tx
    .insert(cohortExperts)
    .values({ cohortId, personId })
    .onConflictDoUpdate({
      target: [cohortExperts.cohortId, cohortExperts.personId],
      set: { leftAt: null, joinedAt: sql`now()` },
      setWhere: sql`${cohortExperts.leftAt} is not null`,
    })
    .returning({ personId: cohortExperts.personId });
  return made.length > 0;
}

/** Ends somebody's time in a cohort; false where they do not belong to it. What they made stays. */
export async function leaveCohort(
  tx: Database,
  cohortId: string,
  personId: string,
  part: CohortPart,
): Promise<boolean> {
  const table = part === "peer" ? cohortMembers : cohortExperts;
  const left = await tx
    .update(table)
    .set({ leftAt: sql`now()` })
    .where(and(eq(table.cohortId, cohortId), eq(table.personId, personId), isNull(table.leftAt)))
    .returning({ personId: table.personId });
  return left.length > 0;
}

/** Somebody's places in the cohorts of a programme, as peer and as expert: each table, and which rows of it. */
const placesOf = (tx: Database, programmeId: string, personId: string) =>
  [cohortMembers, cohortExperts].map((table) => {
    const ofProgramme = tx
      .select({ id: cohorts.id })
      .from(cohorts)
      .where(eq(cohorts.programmeId, programmeId));
    const isOwn = and(eq(table.personId, personId), inArray(table.cohortId, ofProgramme));
    return [table, isOwn] as const;
  });

/** Ends somebody's time in every cohort of a programme, as peer and as expert. */
export async function leaveCohorts(
  tx: Database,
  programmeId: string,
  personId: string,
): Promise<void> {
  for (const [table, isOwn] of placesOf(tx, programmeId, personId))
    await tx
      .update(table)
      .set({ leftAt: sql`now()` })
      .where(and(isOwn, isNull(table.leftAt)));
}

/** Takes somebody out of every cohort of a programme, as though they had never been in one. */
export async function deleteFromCohorts(
  tx: Database,
  programmeId: string,
  personId: string,
): Promise<void> {
  for (const [table, isOwn] of placesOf(tx, programmeId, personId))
    await tx.delete(table).where(isOwn);
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
