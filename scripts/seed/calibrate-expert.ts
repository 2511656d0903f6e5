import { v7 as uuid } from "uuid";
import { findCalibration, insertAsked, insertPass } from "~db/queries/calibration.server";
import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { readStanding } from "~/services/calibration/calibration-standing.server";
import { changeCalibration } from "~/services/calibration/change-calibration.server";
import type { DemoWorkspace } from "./seed-demo";
import { writeReview, type ReviewScript } from "./write-review";

/** Asks new experts of the demo's study to agree with one gold session first. */
export async function setCalibration(
  db: Database,
  lead: Actor,
  studyKey: string,
  goldSessionId: string,
): Promise<void> {
  const changed = await changeCalibration(db, lead, studyKey, {
    ...{ on: true, sessionIds: [goldSessionId], required: 1, fewestDecisions: 30 },
    ...{ kappa: 0.6, f1: null, tagFloor: null, repeatShare: 0, repeatDays: 28 },
  });
  if (!changed.ok) throw new Error(`The demo's calibration was not set: ${changed.reason}.`);
}

/** An expert reviews a gold session and is let in where they agree with it enough. */
export async function calibrateExpert(
  tx: Database,
  { studyId, codebookVersionId }: DemoWorkspace,
  lead: Actor,
  script: ReviewScript,
): Promise<void> {
  const { sessionId, actor } = script;
  const { personId } = actor;
  const asked = { studyId, sessionId, reviewerId: personId, createdBy: lead.personId };
  await insertAsked(tx, { ...asked, id: uuid(), purpose: "calibration" });
  await writeReview(tx, script);
  const [version, standing] = await Promise.all([
    findCalibration(tx, studyId),
    readStanding(tx, { id: studyId, codebookVersionId }, personId),
  ]);
  if (!version || !standing || standing.missing.length > 0) return;
  const pass = { studyId, personId, kind: "passed" as const, version: version.version };
  await insertPass(tx, { ...pass, reason: "", grantedBy: null });
}
