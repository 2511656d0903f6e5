import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findJob, insertJob } from "~db/queries/jobs.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { standardPlan } from "~/statistics/resampling/bootstrap";

export interface StartSnapshot {
  studyKey: string;
  /** Made by the person's device: sent twice, it is one snapshot. */
  snapshotId: string;
  name: string;
  seed?: number;
}

/** Puts the making of a snapshot in line. */
export async function startSnapshot(
  db: Database,
  actor: Actor,
  { studyKey, snapshotId, name, seed = standardPlan.seed }: StartSnapshot,
): Promise<Outcome<{ snapshotId: string }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "snapshot.make", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const { replicates } = standardPlan;
  return db.transaction(async (tx): Promise<Outcome<{ snapshotId: string }>> => {
    const payload = { kind: "snapshot" as const, name, seed, replicates };
    const job = { id: snapshotId, programmeId, studyId: study.id, createdBy: personId };
    const isNew = await insertJob(tx, { ...job, payload });
    if (!(await findJob(tx, study.id, snapshotId))) return notFound;
    if (!isNew) return done({ snapshotId });
    await insertAuditLine(tx, {
      ...{ programmeId, actorId: personId, action: "snapshot started" },
      ...{ subjectType: "study", subjectId: study.id, details: { snapshot: snapshotId } },
    });
    return done({ snapshotId });
  });
}
