import type { Database } from "~db/client.server";
import { findPlan } from "~db/queries/assignment-plans.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound } from "~/domain/access/outcome";
import { outlinePlan } from "~/domain/review/assignment-plan/outline";

/** A plan as it was confirmed: what it started from, its seed, and what came of it. */
export async function showPlan(db: Database, actor: Actor, studyKey: string, planId: string) {
  const { programmeId } = actor;
  if (!can(actor, "assignment.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const kept = study && (await findPlan(db, study.id, planId));
  if (!kept) return notFound;
  const { input, plan, dueAt, handedOver } = kept.plan;
  const codeOf = new Map(input.reviewers.map(({ id, code }) => [id, code]));
  return done({
    id: planId,
    study: { id: study.id, key: study.key, title: study.title },
    by: kept.by,
    at: kept.createdAt,
    dueAt,
    seed: input.seed,
    shares: input.shares,
    reviewers: input.reviewers.map(({ code, part, maxSessions, maxMinutes }) => ({
      ...{ code, part, maxSessions, maxMinutes },
    })),
    sessions: input.sessions.length,
    made: plan.made.length,
    ended: plan.ended.length + handedOver.length,
    outline: outlinePlan(input, { ...plan, problems: [] }),
    problems: plan.problems,
    given: input.sessions.map(({ id, number, minutes }) => ({
      number,
      minutes,
      target: plan.targets[id] ?? 1,
      to: plan.made
        .filter((seat) => seat.sessionId === id)
        .map((seat) => codeOf.get(seat.reviewerId) ?? "Expert"),
    })),
  });
}
