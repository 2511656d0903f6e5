import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { addStudyMember, findStudy, listArms, listStudyMembers } from "~db/queries/studies.server";
import { listCandidates } from "~db/queries/study-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, invalid, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

/** Adds somebody of the programme to a study, a peer to one of its arms where it has any. Twice is the same as once. */
export async function addMember(
  db: Database,
  actor: Actor,
  input: { studyKey: string; personId: string; role: "peer" | "expert"; armId: string | null },
): Promise<Outcome<null>> {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, input.studyKey);
  if (!study) return notFound;
  const armId = input.role === "peer" ? input.armId : null;
  const isAdded = async () =>
    (await listStudyMembers(db, study.id)).some(
      (member) =>
        member.personId === input.personId && member.role === input.role && member.armId === armId,
    );
  const candidates = await listCandidates(db, study, input.role);
  if (!candidates.some((person) => person.id === input.personId))
    return (await isAdded())
      ? done(null)
      : invalid("Choose somebody of this programme who is not in the study yet.", "personId");
  const arms = await listArms(db, study.id);
  const isAnArm = arms.length === 0 ? armId === null : arms.some((arm) => arm.id === armId);
  if (input.role === "peer" && !isAnArm) return invalid("Choose one of the study's arms.", "armId");
  await db.transaction(async (tx) => {
    const isNew = await addStudyMember(tx, {
      studyId: study.id,
      personId: input.personId,
      role: input.role,
      armId,
    });
    if (!isNew) return;
    const details = { role: input.role, person: input.personId };
    const line = { programmeId, actorId: actor.personId, action: "study member added", details };
    await insertAuditLine(tx, { ...line, subjectType: "study", subjectId: study.id });
  });
  return done(null);
}
