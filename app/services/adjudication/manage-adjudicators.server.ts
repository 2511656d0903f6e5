import type { Database } from "~db/client.server";
import {
  endAdjudicator,
  insertAdjudicator,
  setConsensus as setConsensusRow,
} from "~db/queries/adjudicators.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findStudy, listStudyMembers, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, invalid, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

interface Changed {
  isNew: boolean;
  action: string;
  details: Record<string, string | boolean>;
}

/** Changes something about how a study settles disagreements, with a line in the audit where it was not so already. */
async function manage(
  db: Database,
  actor: Actor,
  studyKey: string,
  act: (tx: Database, study: Study) => Promise<Outcome<Changed>>,
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "adjudication.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  return db.transaction(async (tx) => {
    const changed = await act(tx, study);
    if (!changed.ok) return changed;
    const { isNew, ...what } = changed.value;
    const line = { programmeId, actorId: personId, ...what };
    if (isNew) await insertAuditLine(tx, { ...line, subjectType: "study", subjectId: study.id });
    return done(null);
  });
}

/** Asks one of the study's experts to adjudicate in it. */
export async function appointAdjudicator(
  db: Database,
  actor: Actor,
  input: { studyKey: string; personId: string },
): Promise<Outcome<null>> {
  const { personId } = input;
  return manage(db, actor, input.studyKey, async (tx, study) => {
    const members = await listStudyMembers(tx, study.id);
    if (!members.some((member) => member.role === "expert" && member.personId === personId))
      return invalid("Choose one of the study’s experts.", "personId");
    const row = { studyId: study.id, personId, appointedBy: actor.personId };
    const isNew = await insertAdjudicator(tx, row);
    return done({ isNew, action: "adjudicator appointed", details: { person: personId } });
  });
}

/** Ends an appointment; what the person settled stays. */
export async function dismissAdjudicator(
  db: Database,
  actor: Actor,
  input: { studyKey: string; personId: string },
): Promise<Outcome<null>> {
  const { personId } = input;
  return manage(db, actor, input.studyKey, async (tx, study) => {
    const isNew = await endAdjudicator(tx, study.id, personId, new Date());
    return done({ isNew, action: "adjudicator dismissed", details: { person: personId } });
  });
}

/** Lets the reviewers of a session settle it themselves, or no longer. */
export async function setConsensus(
  db: Database,
  actor: Actor,
  input: { studyKey: string; consensus: boolean },
): Promise<Outcome<null>> {
  const { consensus } = input;
  return manage(db, actor, input.studyKey, async (tx, study) => {
    const isNew = await setConsensusRow(tx, study.id, consensus);
    return done({ isNew, action: "consensus by reviewers set", details: { consensus } });
  });
}
