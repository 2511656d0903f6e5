import { createHash } from "node:crypto";
import type { Database } from "~db/client.server";
import { listPlans } from "~db/queries/assignment-plans.server";
import { sumExposure } from "~db/queries/care.server";
import { findStudy } from "~db/queries/studies.server";
import { listPeersReviewedBy } from "~db/queries/study-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound } from "~/domain/access/outcome";
import type { PlanChoices } from "~/domain/review/assignment-plan/choices";
import { makePlan } from "~/domain/review/assignment-plan/make-plan";
import { outlinePlan } from "~/domain/review/assignment-plan/outline";
import type { Plan } from "~/domain/review/assignment-plan/plan";
import { problemWords } from "~/domain/review/assignment-plan/problem-words";
import { readPlanInput, type FoundInput } from "./plan-input.server";

export interface DrawnPlan extends FoundInput {
  plan: Plan;
  /** Of everything that the plan started from: another digest, another plan. */
  digest: string;
}

/** The plan that these choices give, as the study stands now. */
export async function drawPlan(
  db: Database,
  studyId: string,
  choices: PlanChoices,
): Promise<DrawnPlan> {
  const found = await readPlanInput(db, studyId, choices);
  const basis = { input: found.input, handedOver: found.handedOver, dueAt: choices.dueAt };
  const digest = createHash("sha256").update(JSON.stringify(basis)).digest("hex");
  return { ...found, plan: makePlan(found.input), digest };
}

/** Earlier plans and hand-backs that the page lists at most. */
const plansShown = 10;
const handBacksShown = 20;
/** With fewer experts a sum would be about one person. */
const fewestForSum = 3;
const weekMs = 7 * 24 * 3600 * 1000;

/** What all experts together had of sessions with a content note in 7 days; null for too few experts. */
async function sumWeek(db: Database, expertIds: readonly string[]) {
  if (expertIds.length < fewestForSum) return null;
  const since = new Date(Date.now() - weekMs);
  return { experts: expertIds.length, ...(await sumExposure(db, expertIds, since)) };
}

/** What these choices would do, before anything is done. */
export async function previewPlan(
  db: Database,
  actor: Actor,
  studyKey: string,
  choices: PlanChoices,
) {
  const { programmeId } = actor;
  if (!can(actor, "assignment.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const [drawn, plans, ownPeers] = await Promise.all([
    drawPlan(db, study.id, choices),
    listPlans(db, study.id, plansShown),
    listPeersReviewedBy(db, study.id, actor.personId),
  ]);
  const weekOfAll = await sumWeek(
    db,
    drawn.experts.map((expert) => expert.id),
  );
  const { input, plan, digest } = drawn;
  const facts = { programmeId, blinded: study.blinded, granted: false };
  const seesName = (personId: string) =>
    can(actor, "identity.read", { ...facts, personId, assigned: ownPeers.includes(personId) });
  return done({
    study: { key: study.key, title: study.title },
    experts: drawn.experts.map(({ id, code, name, leftAt, waiting }) => ({
      id,
      code,
      name: seesName(id) ? name : null,
      hasLeft: leftAt !== null,
      waiting,
    })),
    begunOfLeavers: drawn.begunOfLeavers,
    handedBack: drawn.handedBack.slice(0, handBacksShown),
    weekOfAll,
    sessions: input.sessions.length,
    made: plan.made.length,
    ended: plan.ended.length + drawn.handedOver.length,
    outline: outlinePlan(input, plan),
    problems: plan.problems.map(problemWords),
    digest,
    plans,
  });
}
