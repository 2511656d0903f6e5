import { z } from "zod";
import { fadingSchema, stageOf, type Skill } from "./fading";
import { lateAfter } from "./stage-words";

/** Most steps of one plan. */
export const mostSteps = 40;

const stepSchema = z.strictObject({
  scenarioKey: z.string().min(1).max(80),
  /** The day by which it is wanted, "2026-11-30"; null for any time. */
  dueOn: z.iso.date("Enter a date such as 2026-11-30.").nullable(),
});
export type PlanStep = z.infer<typeof stepSchema>;

/** The emotion curve is there or not: it has nothing to wait for, so `late` shows it. */
export const practicePlanSchema = z.strictObject({
  steps: z.array(stepSchema).max(mostSteps, `A plan has at most ${mostSteps} steps.`),
  suggestions: fadingSchema,
  emotionCurve: fadingSchema,
  /** A word to the peer, shown above the plan. */
  note: z.string().max(1000, "Use at most 1000 characters."),
});
export type PracticePlan = z.infer<typeof practicePlanSchema>;

/** A plan as it is kept in a JSON column. */
export const storedPracticePlanSchema = z.strictObject({
  v: z.literal(1),
  plan: practicePlanSchema,
});
export type StoredPracticePlan = z.infer<typeof storedPracticePlanSchema>;

/** What a session is started with. */
export interface Supports {
  suggestionsOn: boolean;
  emotionCurveOn: boolean;
  /** Seconds after the client's words until suggestions are shown. */
  suggestionsAfter: number;
}

/** Both supports, at once: where neither an arm nor a plan says otherwise. */
export const fullSupports: Supports = {
  suggestionsOn: true,
  emotionCurveOn: true,
  suggestionsAfter: 0,
};

/** What decides about the supports of a session: an arm of the study wins over a plan. */
export function supportsFor(
  arm: { suggestions: boolean; emotionCurve: boolean } | null,
  plan: PracticePlan | null,
  skill: Skill,
): Supports {
  if (arm)
    return {
      suggestionsOn: arm.suggestions,
      emotionCurveOn: arm.emotionCurve,
      suggestionsAfter: 0,
    };
  if (!plan) return fullSupports;
  const suggestions = stageOf(plan.suggestions, skill);
  return {
    suggestionsOn: suggestions !== "off",
    emotionCurveOn: stageOf(plan.emotionCurve, skill) !== "off",
    suggestionsAfter: suggestions === "late" ? lateAfter : 0,
  };
}

/** When and where a plan of a peer's holds: the days and the study of its cohort, and since when they belong to it. */
export interface PlanTime {
  cohortId: string;
  /** Null where the cohort practises in no study. */
  studyId: string | null;
  startsOn: string;
  endsOn: string | null;
  joinedAt: Date;
}

const runsOn = ({ startsOn, endsOn }: PlanTime, day: string) =>
  startsOn <= day && (endsOn === null || day <= endsOn);

/**
 * The plans of one peer, the one that decides about the supports wherever no other does first: of a cohort
 * that runs on this day before one that is to come or over, then of the one that they joined last.
 */
export function decidingFirst<Plan extends PlanTime>(
  plans: readonly Plan[],
  today: string,
): Plan[] {
  const runs = (plan: Plan) => Number(runsOn(plan, today));
  return plans.toSorted(
    (a, b) =>
      runs(b) - runs(a) ||
      b.joinedAt.getTime() - a.joinedAt.getTime() ||
      (a.cohortId < b.cohortId ? 1 : -1),
  );
}

/**
 * The plan that decides about the supports of a session in this study, of those of one peer: the first of a
 * cohort that practises in it and runs on this day, else the first of all.
 */
export function decidingIn<Plan extends PlanTime>(
  plans: readonly Plan[],
  today: string,
  studyId: string | null,
): Plan | undefined {
  const ordered = decidingFirst(plans, today);
  const isHere = (plan: Plan) => plan.studyId !== null && plan.studyId === studyId;
  return ordered.find((plan) => isHere(plan) && runsOn(plan, today)) ?? ordered[0];
}

/** A session that the peer has ended, as a plan counts it. */
export interface PlayedSession {
  scenarioKey: string;
  endedOn: string;
}

export const stepStates = ["done", "next", "overdue", "open"] as const;
export type StepState = (typeof stepStates)[number];

/**
 * Where each step stands on a day: the n-th step of a scenario is done by the n-th session with it, in
 * the order in which they ended. The first step that is not done is next, unless it is overdue; of the
 * others one past its day is overdue.
 */
export function stepStatesOf(
  steps: readonly PlanStep[],
  played: readonly PlayedSession[],
  today: string,
): StepState[] {
  const left = new Map<string, number>();
  for (const { scenarioKey } of played) left.set(scenarioKey, (left.get(scenarioKey) ?? 0) + 1);
  let isNextFound = false;
  return steps.map(({ scenarioKey, dueOn }) => {
    const sessions = left.get(scenarioKey) ?? 0;
    if (sessions > 0) {
      left.set(scenarioKey, sessions - 1);
      return "done";
    }
    const isFirst = !isNextFound;
    isNextFound = true;
    if (dueOn !== null && dueOn < today) return "overdue";
    return isFirst ? "next" : "open";
  });
}

/** The place of the step to do now, or null when all are done. */
export function nextStep(states: readonly StepState[]): number | null {
  const place = states.findIndex((state) => state !== "done");
  return place < 0 ? null : place;
}

export type StepDoubt = "after-the-end" | "before-an-earlier-step";

/**
 * What is odd about the day of each step and still kept: it comes after the cohort's last day (`endsOn`,
 * null for none), or before the day of a step above it. Null where nothing is.
 */
export function stepDoubts(
  steps: readonly PlanStep[],
  endsOn: string | null,
): (StepDoubt | null)[] {
  let latest = "";
  return steps.map(({ dueOn }) => {
    if (dueOn === null) return null;
    const isEarly = dueOn < latest;
    if (!isEarly) latest = dueOn;
    if (endsOn !== null && dueOn > endsOn) return "after-the-end";
    return isEarly ? "before-an-earlier-step" : null;
  });
}
