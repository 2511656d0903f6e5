import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findStudy, listArms, listStudyMembers } from "~db/queries/studies.server";
import {
  listCandidates,
  listPeersReviewedBy,
  listStudySessions,
} from "~db/queries/study-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound } from "~/domain/access/outcome";
import { readSessionStates } from "./read-session-states.server";

const sessionsPerPage = 30;

/** People of the programme who could still join, by the role they would join in. */
async function candidatesOf(db: Database, study: { id: string; programmeId: string }) {
  const [peers, experts] = await Promise.all([
    listCandidates(db, study, "peer"),
    listCandidates(db, study, "expert"),
  ]);
  return { peers, experts };
}

/** A study as its lead and researchers see it. People stand under their code, a lead sees names but where they review blind. */
export async function showStudy(
  db: Database,
  actor: Actor,
  studyKey: string,
  before: number | undefined,
) {
  const { programmeId } = actor;
  if (!can(actor, "study.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const rows = await listStudySessions(db, study.id, { limit: sessionsPerPage + 1, before });
  const page = rows.slice(0, sessionsPerPage);
  const [members, arms, codebook, sessions, ownPeers] = await Promise.all([
    listStudyMembers(db, study.id),
    listArms(db, study.id),
    readCodebook(db, study.codebookVersionId),
    readSessionStates(db, study.id, page),
    listPeersReviewedBy(db, study.id, actor.personId),
  ]);
  const mayAssign = can(actor, "assignment.manage", { programmeId });
  const seesNames = (personId: string) =>
    can(actor, "identity.read", {
      programmeId,
      personId,
      blinded: study.blinded,
      granted: false,
      assigned: ownPeers.includes(personId),
    });
  const mayAdd = can(actor, "cohort.manage", { programmeId });
  return done({
    study: {
      key: study.key,
      title: study.title,
      status: study.status,
      blinded: study.blinded,
      release: study.release,
      asks: study.asks,
    },
    codebook: codebook && { key: codebook.key, title: codebook.title, version: codebook.version },
    arms: arms.map(({ id, label }) => ({ id, label })),
    members: members.map(({ personId, role, code, armId, name }) => ({
      role,
      code,
      arm: arms.find((arm) => arm.id === armId)?.label ?? null,
      name: seesNames(personId) ? name : null,
    })),
    // Who can be asked to review is named by id; peers stand under their code alone.
    experts: members
      .filter((member) => member.role === "expert")
      .map(({ personId, code, name }) => ({
        ...{ personId, code, name: seesNames(personId) ? name : null },
      })),
    sessions,
    next: rows.length > sessionsPerPage ? (sessions.at(-1)?.number ?? null) : null,
    candidates: mayAdd ? await candidatesOf(db, study) : null,
    mayAssign,
    mayExport: can(actor, "export.run", { programmeId }),
    mayRelease: actor.roles.includes("lead"),
  });
}
