import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findStudy, listStudyMembers } from "~db/queries/studies.server";
import { holdAssignments } from "~db/queries/assignment-plans.server";
import { endReservations, giveSessions } from "~db/queries/give-sessions.server";
import { listReviewable } from "~db/queries/study-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, invalid, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { sentAct, type Sent } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";
import { occasionOfAsking, tellAssigned } from "../notification/tell-of-reviews.server";

export interface AssignInput {
  studyKey: string;
  sessionIds: string[];
  /** People who are experts of the study. */
  reviewerIds: string[];
  dueAt: Date | null;
  sent: Sent;
}

/**
 * Asks every chosen expert to review every chosen session but their own. What was asked before stays
 * as it was. Sent twice, it is answered as once.
 */
export async function assignReviewers(
  db: Database,
  actor: Actor,
  { sent, ...input }: AssignInput,
): Promise<Outcome<{ made: number }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "assignment.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, input.studyKey);
  if (!study) return notFound;
  const members = await listStudyMembers(db, study.id);
  const experts = new Set(members.filter((m) => m.role === "expert").map((m) => m.personId));
  if (input.reviewerIds.some((id) => !experts.has(id)))
    return invalid("Choose among the experts of this study.", "reviewerIds");
  const sessions = await listReviewable(db, study.id, input.sessionIds);
  if (sessions.length < new Set(input.sessionIds).size)
    return invalid("Choose sessions of this study that have ended.", "sessionIds");
  return answerOnce(db, sentAct(sent, actor, "assign", input), async (tx) => {
    const plan = `chosen by hand, ${sessions.length} sessions, ${input.reviewerIds.length} experts`;
    const act = uuid();
    await holdAssignments(tx, study.id);
    await endReservations(tx, [study.id], new Date());
    const rows = sessions.flatMap(({ id: sessionId, peerId }, ordinal) =>
      input.reviewerIds
        .filter((reviewerId) => reviewerId !== peerId)
        .map((reviewerId) => ({
          studyId: study.id,
          sessionId,
          reviewerId,
          ...{ plan, planId: null, ordinal, reservedUntil: null },
          toldAs: occasionOfAsking(act, reviewerId),
          dueAt: input.dueAt,
          createdBy: personId,
        })),
    );
    const given = await giveSessions(tx, rows);
    const made = given.length;
    await tellAssigned(tx, study, given, input.dueAt);
    const details = { made, sessions: sessions.length, experts: input.reviewerIds.length };
    const line = { programmeId, actorId: personId, action: "reviewers assigned", details };
    if (made > 0) await insertAuditLine(tx, { ...line, subjectType: "study", subjectId: study.id });
    return done({ made });
  });
}
