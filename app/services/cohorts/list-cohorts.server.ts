import type { Database } from "~db/client.server";
import { listCohorts as list } from "~db/queries/cohorts.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed } from "~/domain/access/outcome";
import { phaseOf } from "~/domain/cohort/cohort";

/** The day of a moment, "2026-11-26", in UTC as dates are shown. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** The cohorts of the actor's programme, each with where it stands today. */
export async function listCohorts(db: Database, actor: Actor, now = new Date()) {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const rows = await list(db, programmeId);
  return done(rows.map((row) => ({ ...row, phase: phaseOf(row, dayOf(now)) })));
}
