import type { Database } from "~db/client.server";
import { listOverlaps } from "~db/queries/cohorts.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import type { OverlapShares } from "~/domain/review/assignment-plan/plan";

/**
 * The overlap that the cohorts of a study were set up with, for who plans its reviews; null where none was, or
 * where they differ.
 */
export async function plannedOverlap(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<OverlapShares | null>> {
  const { programmeId } = actor;
  if (!can(actor, "assignment.manage", { programmeId })) return notAllowed;
  const [shares, other] = await listOverlaps(db, programmeId, studyKey);
  return done(shares && !other ? shares : null);
}
