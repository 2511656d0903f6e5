import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { CohortPart } from "../../app/domain/cohort/cohort";
import type { Database } from "../client.server";
import { cohortExperts, cohortMembers, cohorts, people } from "../schema";

/** A person's e-mail; null where it was removed with the name. */
const keptEmail = sql<string | null>`case when ${people.erasedAt} is null then ${people.email} end`;

const tableOf = (part: CohortPart) => (part === "peer" ? cohortMembers : cohortExperts);

/** The peers or the experts of a cohort, also those who left, by name. */
export async function listCohortPeople(db: Database, cohortId: string, part: CohortPart) {
  const table = tableOf(part);
  return db
    .select({
      personId: table.personId,
      name: people.name,
      email: keptEmail,
      joinedAt: table.joinedAt,
      leftAt: table.leftAt,
    })
    .from(table)
    .innerJoin(people, eq(people.id, table.personId))
    .where(eq(table.cohortId, cohortId))
    .orderBy(sql`${table.leftAt} is not null`, asc(people.name), asc(people.id));
}

/** Whether somebody belongs to a cohort as what is asked: now, or `ever`. */
export async function belongsTo(
  db: Database,
  cohortId: string,
  personId: string,
  part: CohortPart,
  when: "now" | "ever" = "now",
): Promise<boolean> {
  const table = tableOf(part);
  const place = and(eq(table.cohortId, cohortId), eq(table.personId, personId));
  const rows = await db
    .select({ personId: table.personId })
    .from(table)
    .where(when === "ever" ? place : and(place, isNull(table.leftAt)))
    .limit(1);
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
  const table = tableOf(part);
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
