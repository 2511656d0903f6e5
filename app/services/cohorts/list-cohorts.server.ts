import type { Database } from "~db/client.server";
import { listCohorts as list } from "~db/queries/cohorts.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed } from "~/domain/access/outcome";
import { dayOf, phaseOf } from "~/domain/cohort/cohort";

/** The cohorts of the actor's programme, each with where it stands today. */
export async function listCohorts(db: Database, actor: Actor, now = new Date()) {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const rows = await list(db, programmeId);
  return done(rows.map((row) => ({ ...row, phase: phaseOf(row, dayOf(now)) })));
}
