import type { Database } from "~db/client.server";
import { listOverlaps } from "~db/queries/cohorts.server";
import type { Actor } from "~/domain/access/can";
import type { OverlapShares } from "~/domain/review/assignment-plan/plan";

/**
 * The overlap that the cohorts of a study were set up with, for who plans its reviews; null where none was, or
 * where they differ.
 */
export async function plannedOverlap(
  db: Database,
  { programmeId }: Actor,
  studyKey: string,
): Promise<OverlapShares | null> {
  const [shares, other] = await listOverlaps(db, programmeId, studyKey);
  return shares && !other ? shares : null;
}
