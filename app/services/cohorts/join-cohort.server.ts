import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { addToCohort } from "~db/queries/cohort-places.server";
import { findEmptiestArm, type Cohort } from "~db/queries/cohorts.server";
import { insertConsent, listConsentStandings } from "~db/queries/consents.server";
import { addStudyMember } from "~db/queries/studies.server";
import type { CohortPart } from "~/domain/cohort/cohort";

type Joined = Pick<Cohort, "id" | "programmeId" | "studyId" | "supports" | "asks">;

/** Makes somebody of the cohort's study one of its peers or experts. A peer keeps the arm that they have. */
async function joinStudy(tx: Database, cohort: Joined, personId: string, part: CohortPart) {
  const { studyId, supports } = cohort;
  if (studyId === null) return;
  const sharesArms = part === "peer" && supports === "arms";
  const armId = sharesArms ? await findEmptiestArm(tx, studyId) : null;
  await addStudyMember(tx, { studyId, personId, role: part, armId });
}

/** Asks a peer for every consent that the cohort wants and that they were never asked for. */
async function askConsents(tx: Database, cohort: Joined, personId: string): Promise<void> {
  const { programmeId, id: cohortId } = cohort;
  const known = await listConsentStandings(tx, programmeId, [personId]);
  for (const purpose of cohort.asks)
    if (!known.some((row) => row.purpose === purpose))
      await insertConsent(tx, { programmeId, personId, purpose, act: "asked", cohortId });
}

/**
 * Puts somebody into a cohort with all that follows: the study that holds its sessions, and for a peer
 * what they are asked to consent to. False where they belong to it already.
 */
export async function joinCohort(
  tx: Database,
  cohort: Joined,
  joining: { personId: string; part: CohortPart; actorId: string },
): Promise<boolean> {
  const { personId, part, actorId } = joining;
  const isNew = await addToCohort(tx, cohort.id, personId, part);
  await joinStudy(tx, cohort, personId, part);
  if (part === "peer") await askConsents(tx, cohort, personId);
  if (!isNew) return false;
  const action = actorId === personId ? "joined a cohort" : "cohort member added";
  const line = { programmeId: cohort.programmeId, actorId, action };
  const details = { person: personId, as: part };
  await insertAuditLine(tx, { ...line, subjectType: "cohort", subjectId: cohort.id, details });
  return true;
}
