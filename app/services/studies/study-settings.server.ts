import type { Database } from "~db/client.server";
import { holdAssignments } from "~db/queries/assignment-plans.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findStudy, holdNewSessions } from "~db/queries/studies.server";
import { countSessionsSince, keepSettings, listSettings } from "~db/queries/study-settings.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { defaultReveal, revealed, type Reveal } from "~/domain/review/reveal";

/** What a study reveals after the lock, with the versions before. */
export async function showSettings(db: Database, actor: Actor, studyKey: string) {
  const { programmeId } = actor;
  if (!can(actor, "study.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const versions = await listSettings(db, study.id);
  const latest = versions.at(-1);
  const sessions = await countSessionsSince(db, study.id, latest?.createdAt ?? null);
  return done({
    study: { key: study.key, title: study.title, blinded: study.blinded },
    reveal: latest?.reveal ?? defaultReveal,
    versions: versions.map(({ version, createdAt }) => ({ version, createdAt })),
    /** Sessions made under the latest version; with none, a change replaces it. */
    sessions,
    mayChange: can(actor, "study.manage", { programmeId }),
  });
}

/**
 * Keeps what a study reveals. With the first session a version is frozen: a change is then a new one,
 * which holds for sessions made after it. None begins while it is looked whether there is one. What is so already
 * makes no version.
 */
export async function changeSettings(
  db: Database,
  actor: Actor,
  studyKey: string,
  reveal: Reveal,
): Promise<Outcome<{ version: number }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "study.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  return db.transaction(async (tx) => {
    await holdNewSessions(tx, study.id);
    await holdAssignments(tx, study.id);
    const latest = (await listSettings(tx, study.id)).at(-1);
    if (latest && revealed.every((what) => latest.reveal[what] === reveal[what]))
      return done({ version: latest.version });
    const since = latest?.createdAt ?? null;
    const replaces = latest !== undefined && (await countSessionsSince(tx, study.id, since)) === 0;
    const version = replaces ? latest.version : (latest?.version ?? 0) + 1;
    await keepSettings(tx, { studyId: study.id, version, reveal, createdBy: personId }, replaces);
    const details = { version };
    const line = { programmeId, actorId: personId, action: "study settings changed", details };
    await insertAuditLine(tx, { ...line, subjectType: "study", subjectId: study.id });
    return done({ version });
  });
}
