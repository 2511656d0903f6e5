import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { holdAssignments } from "~db/queries/assignment-plans.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findCalibration, insertAsked } from "~db/queries/calibration.server";
import { listRepeatCandidates } from "~db/queries/hidden-repeats.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { dueRepeats } from "~/domain/review/calibration/repeats";

/**
 * Asks experts once more for the sessions whose repeat is due; nothing tells them so. Asking again, or
 * twice at once, makes none twice.
 */
export async function makeDueRepeats(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<{ made: number }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "calibration.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  return db.transaction(async (tx): Promise<Outcome<{ made: number }>> => {
    await holdAssignments(tx, study.id);
    const version = await findCalibration(tx, study.id);
    const candidates = version ? await listRepeatCandidates(tx, study) : [];
    const due = version ? dueRepeats(candidates, version.settings, new Date()) : [];
    for (const { sessionId, reviewerId } of due)
      await insertAsked(tx, {
        ...{ id: uuid(), studyId: study.id, sessionId, reviewerId },
        ...{ purpose: "repeat", createdBy: personId },
      });
    if (due.length > 0) {
      const line = { programmeId, actorId: personId, action: "repeats made" };
      const details = { made: due.length };
      await insertAuditLine(tx, { ...line, details, subjectType: "study", subjectId: study.id });
    }
    return done({ made: due.length });
  });
}
