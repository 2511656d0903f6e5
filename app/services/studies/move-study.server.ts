import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findLastMove, hasSessions, moveStudy as move } from "~db/queries/study-codebook.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { listTargets } from "./show-study-codebook.server";

export interface MoveInput {
  studyKey: string;
  /** The version that the study was under when the page was opened. */
  fromVersionId: string;
  toVersionId: string;
  note: string;
}

/**
 * Puts a study under another codebook version. Reviews that were begun stay under theirs, untouched;
 * what they say that does not carry over by itself comes to its reviewer's work list. With a first
 * session the study is frozen to its version's line: only a version that came from it can follow. Twice is the
 * same as once.
 */
export async function moveStudy(
  db: Database,
  actor: Actor,
  input: MoveInput,
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "study.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, input.studyKey);
  if (!study) return notFound;
  const isMoved = async (tx: Database) => {
    const last = await findLastMove(tx, study.id);
    return (
      last?.fromVersionId === input.fromVersionId &&
      last.toVersionId === input.toVersionId &&
      last.movedBy === personId
    );
  };
  if (await isMoved(db)) return done(null);
  const targets = await listTargets(db, study, await hasSessions(db, study.id));
  const target = targets.find((version) => version.id === input.toVersionId);
  if (!target)
    return conflict(
      "The study cannot go there: choose a published version that came from its own.",
    );
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    const { fromVersionId, toVersionId } = input;
    const note = input.note.trim();
    const record = { studyId: study.id, fromVersionId, toVersionId, movedBy: personId, note };
    if ((await move(tx, record)) === null)
      return (await isMoved(tx))
        ? done(null)
        : conflict("Somebody else has just moved this study. Look at it again.");
    const details = { codebook: target.key, version: target.version };
    const line = { programmeId, actorId: personId, action: "study moved to a codebook version" };
    await insertAuditLine(tx, { ...line, details, subjectType: "study", subjectId: study.id });
    return done(null);
  });
}
