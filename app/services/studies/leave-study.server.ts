import type { Database } from "~db/client.server";
import { hasLeftStudy, leaveStudy } from "~db/queries/assignment-plans.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, invalid, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

/**
 * Marks an expert as having left a study. What they hold stays until a plan gives it to others; what
 * they have begun they may finish. Twice is the same as once.
 */
export async function expertLeaves(
  db: Database,
  actor: Actor,
  input: { studyKey: string; personId: string },
): Promise<Outcome<null>> {
  const { programmeId } = actor;
  if (!can(actor, "assignment.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, input.studyKey);
  if (!study) return notFound;
  const { personId } = input;
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    const member = { studyId: study.id, personId };
    if (!(await leaveStudy(tx, member, new Date())))
      return (await hasLeftStudy(tx, member))
        ? done(null)
        : invalid("Choose an expert who is in the study.", "personId");
    const details = { role: "expert", person: personId };
    const line = { programmeId, actorId: actor.personId, action: "study member left", details };
    await insertAuditLine(tx, { ...line, subjectType: "study", subjectId: study.id });
    return done(null);
  });
}
