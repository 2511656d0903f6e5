import type { Database } from "~db/client.server";
import { holdAssignments } from "~db/queries/assignment-plans.server";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  findCalibration,
  insertCalibration,
  insertPass,
  isWaved,
  listClosedStudies,
  listGoldSessions,
} from "~db/queries/calibration.server";
import { findStudy, listStudyMembers } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import {
  conflict,
  done,
  invalid,
  notAllowed,
  notFound,
  type Outcome,
} from "~/domain/access/outcome";
import { settingsProblem, type CalibrationSettings } from "~/domain/review/calibration/settings";
import { settleCalibration } from "./calibration-standing.server";

/** Sets how a study calibrates, as a new version. Who was let in before stays in. */
export async function changeCalibration(
  db: Database,
  actor: Actor,
  studyKey: string,
  settings: CalibrationSettings,
): Promise<Outcome<{ version: number }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "calibration.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const problem = settingsProblem(settings);
  if (problem !== null) return invalid(problem);
  return db.transaction(async (tx): Promise<Outcome<{ version: number }>> => {
    await holdAssignments(tx, study.id);
    const golds = await listGoldSessions(tx, study);
    const isGold = new Set(golds.map((each) => each.sessionId));
    if (settings.sessionIds.some((id) => !isGold.has(id)))
      return invalid("Choose among the gold sessions of this study.");
    const latest = await findCalibration(tx, study.id);
    if (latest && JSON.stringify(latest.settings) === JSON.stringify(settings))
      return done({ version: latest.version });
    const version = (latest?.version ?? 0) + 1;
    await insertCalibration(tx, { studyId: study.id, version, settings, createdBy: personId });
    const line = { programmeId, actorId: personId, action: "calibration changed" };
    const details = { version, on: settings.on };
    await insertAuditLine(tx, { ...line, details, subjectType: "study", subjectId: study.id });
    return done({ version });
  });
}

/**
 * Lets an expert into the live sessions without the threshold, with the reason on record; nobody lets
 * themselves in. Twice is the same as once.
 */
export async function waveThrough(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; personId: string; reason: string },
): Promise<Outcome<null>> {
  const { programmeId } = actor;
  const { studyKey, personId, reason } = asked;
  if (!can(actor, "calibration.wave", { programmeId, personId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const members = await listStudyMembers(db, study.id);
  if (!members.some((each) => each.role === "expert" && each.personId === personId))
    return invalid("Choose an expert of this study.");
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    await holdAssignments(tx, study.id);
    const act = { studyId: study.id, personId, grantedBy: actor.personId, reason };
    if (await isWaved(tx, act)) return done(null);
    const version = await findCalibration(tx, study.id);
    const closed = await listClosedStudies(tx, [study.id], personId);
    const isOpen = closed.length === 0 || (await settleCalibration(tx, study, personId));
    if (!version || isOpen) return conflict("The sessions are open to this expert already.");
    const made = await insertPass(tx, {
      ...{ ...act, kind: "waved", version: version.version },
    });
    if (!made) return conflict("The sessions are open to this expert already.");
    const line = { programmeId, actorId: actor.personId, action: "expert waved through" };
    const details = { studyId: study.id, reason };
    await insertAuditLine(tx, { ...line, details, subjectType: "person", subjectId: personId });
    return done(null);
  });
}
