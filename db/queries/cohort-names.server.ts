import { and, asc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { cohorts } from "../schema";

/** The cohorts of a programme, archived ones included, by name. */
export async function listCohortNames(db: Database, programmeId: string) {
  return db
    .select({ id: cohorts.id, name: cohorts.name })
    .from(cohorts)
    .where(eq(cohorts.programmeId, programmeId))
    .orderBy(asc(cohorts.name));
}

/** A cohort of the programme with its days of training, "2026-11-30"; null where there is none. */
export async function findCohortForProgress(db: Database, programmeId: string, cohortId: string) {
  const [row] = await db
    .select({ id: cohorts.id, name: cohorts.name, trainingOn: cohorts.trainingOn })
    .from(cohorts)
    .where(and(eq(cohorts.id, cohortId), eq(cohorts.programmeId, programmeId)));
  return row ?? null;
}
