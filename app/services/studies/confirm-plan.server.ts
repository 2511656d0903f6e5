import type { Database } from "~db/client.server";
import {
  findPlan,
  holdAssignments,
  insertPlan,
  setTargets,
} from "~db/queries/assignment-plans.server";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  endAssignments,
  endReservations,
  giveSessions,
  type GivenSession,
} from "~db/queries/give-sessions.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { PlanChoices } from "~/domain/review/assignment-plan/choices";
import { problemWords } from "~/domain/review/assignment-plan/problem-words";
import type { StoredPlan } from "~/domain/review/assignment-plan/stored-plan";
import { occasionOfAsking, tellAssigned } from "../notification/tell-of-reviews.server";
import { drawPlan, type DrawnPlan } from "./preview-plan.server";

export interface ConfirmInput {
  studyKey: string;
  choices: PlanChoices;
  /** Made on the device: confirming twice does it once. */
  planId: string;
  /** Of the plan that was seen. */
  digest: string;
}

export interface Confirmed {
  planId: string;
  made: number;
  ended: number;
}

const stale =
  "Something changed since this plan was drawn, so nothing was assigned. Here is the plan as it would be now.";

/**
 * Does what a plan says: ends what is given up, gives the new sessions, keeps the plan. A plan that
 * would come out differently by now is refused. Two who confirm at once: the second is refused.
 */
export async function confirmPlan(
  db: Database,
  actor: Actor,
  input: ConfirmInput,
): Promise<Outcome<Confirmed>> {
  const { programmeId } = actor;
  if (!can(actor, "assignment.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, input.studyKey);
  if (!study) return notFound;
  return db.transaction(async (tx): Promise<Outcome<Confirmed>> => {
    await holdAssignments(tx, study.id);
    const kept = await findPlan(tx, study.id, input.planId);
    if (kept) return done(countsOf(input.planId, kept.plan));
    await endReservations(tx, [study.id], new Date());
    const drawn = await drawPlan(tx, study.id, input.choices);
    if (drawn.digest !== input.digest) return conflict(stale);
    const stored = storedOf(drawn, input.choices);
    const place = { studyId: study.id, id: input.planId };
    const given = await carryOut(tx, actor, place, drawn, stored);
    if (!given) return notFound;
    await tellAssigned(tx, study, given, input.choices.dueAt);
    return done(countsOf(input.planId, stored));
  });
}

function countsOf(planId: string, { plan, handedOver }: StoredPlan): Confirmed {
  return { planId, made: plan.made.length, ended: plan.ended.length + handedOver.length };
}

function storedOf({ input, plan, handedOver }: DrawnPlan, { dueAt }: PlanChoices): StoredPlan {
  return {
    v: 1,
    dueAt: dueAt?.toISOString() ?? null,
    handedOver,
    input: {
      ...input,
      sessions: [...input.sessions],
      reviewers: [...input.reviewers],
      held: [...input.held],
      barred: [...input.barred],
      strata: [...input.strata],
    },
    plan: { ...plan, problems: plan.problems.map(problemWords) },
  };
}

async function carryOut(
  tx: Database,
  actor: Actor,
  { studyId, id }: { studyId: string; id: string },
  { plan, handedOver, digest }: DrawnPlan,
  stored: StoredPlan,
): Promise<GivenSession[] | null> {
  const { programmeId, personId } = actor;
  const isKept = await insertPlan(tx, { id, studyId, plan: stored, digest, createdBy: personId });
  if (!isKept) return null;
  await setTargets(tx, { id, studyId }, plan.targets);
  await endAssignments(tx, [...plan.ended, ...handedOver], { by: "lead", at: new Date() });
  const given = await giveSessions(
    tx,
    plan.made.map((seat) => ({
      ...seat,
      studyId,
      plan: "",
      planId: id,
      toldAs: occasionOfAsking(id, seat.reviewerId),
      dueAt: stored.dueAt === null ? null : new Date(stored.dueAt),
      reservedUntil: null,
      createdBy: personId,
    })),
  );
  const details = { plan: id, made: plan.made.length, ended: plan.ended.length };
  const line = { programmeId, actorId: personId, action: "assignment plan confirmed", details };
  await insertAuditLine(tx, { ...line, subjectType: "study", subjectId: studyId });
  return given;
}
