import { z } from "zod";
import type { Database } from "~db/client.server";
import { findCohort, type Cohort } from "~db/queries/cohorts.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

const uuid = z.uuid();

/** A cohort of the actor's programme, for those who run cohorts. */
export async function openCohort(
  db: Database,
  actor: Actor,
  cohortId: string,
): Promise<Outcome<Cohort>> {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  if (!uuid.safeParse(cohortId).success) return notFound;
  const cohort = await findCohort(db, programmeId, cohortId);
  return cohort ? done(cohort) : notFound;
}

/** The same where it is to be changed: an archived cohort is read only. */
export async function openCohortForChange(
  db: Database,
  actor: Actor,
  cohortId: string,
): Promise<Outcome<Cohort>> {
  const opened = await openCohort(db, actor, cohortId);
  if (opened.ok && opened.value.archivedAt !== null)
    return conflict("This cohort is archived, so nothing was changed. Bring it back first.");
  return opened;
}
