import { and, eq, inArray } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { cohortExperts, cohortMembers } from "~db/schema";
import { scenarios } from "~db/seeds/scenarios";
import { insertConsent } from "~db/queries/consents.server";
import { findCohort } from "~db/queries/cohorts.server";
import { dayOf } from "~/domain/cohort/cohort";
import type { ConsentAct } from "~/domain/cohort/consent";
import type { PracticePlan } from "~/domain/practice/practice-plan";
import { createCohort } from "~/services/cohorts/create-cohort.server";
import { joinCohort } from "~/services/cohorts/join-cohort.server";
import { saveCohortPlan } from "~/services/cohorts/practice-plan.server";
import { actorOf } from "./actor-of";
import type { DemoWorkspace } from "./seed-demo";

const dayMs = 24 * 3600 * 1000;

/** What each peer of the cohort says to drills for others; all of them say yes to research. */
const drillAnswers: Readonly<Record<string, ConsentAct | null>> = {
  amira: "given",
  jonas: "given",
  mei: null,
  ravi: "declined",
};

function planOf(dayFrom: (days: number) => string): PracticePlan {
  const due = [-20, -10, -4, 3, 10, 17];
  return {
    steps: due.map((days, place) => ({
      scenarioKey: scenarios[place % scenarios.length]?.key ?? "",
      dueOn: dayFrom(days),
    })),
    suggestions: { rule: "sessions", on: 6, late: 3 },
    emotionCurve: { rule: "always" },
    note: "One client a week. Take your time, and look back at each session before the next.",
  };
}

/** A running cohort of the demo's four peers: its experts, its plan, and what each peer consents to. */
export async function seedCohort(tx: Database, workspace: DemoWorkspace, now: Date): Promise<void> {
  const { programmeId, people, studyKey } = workspace;
  const lead = actorOf(workspace, "lena");
  const dayFrom = (days: number) => dayOf(new Date(now.getTime() + days * dayMs));
  const idOf = (key: string) => people.get(key) ?? "";
  const id = uuid();
  const made = await createCohort(tx, lead, {
    secret: uuid(),
    ...{ id, name: "Autumn cohort", studyKey, supports: "arms", peers: [], experts: [] },
    ...{ startsOn: dayFrom(-30), endsOn: dayFrom(30), doubleShare: 80, tripleShare: 20 },
    trainingOn: [dayFrom(-30), dayFrom(-14), dayFrom(7)],
    ...{ asks: ["research", "drills"], expertIds: ["nadia", "henrik", "suyin"].map(idOf) },
  });
  const cohort = made.ok ? await findCohort(tx, programmeId, id) : null;
  if (!cohort) throw new Error("The demo's cohort was not made.");
  const joinedAt = new Date(now.getTime() - 30 * dayMs);
  for (const [key, drills] of Object.entries(drillAnswers)) {
    const personId = idOf(key);
    await joinCohort(tx, cohort, { personId, part: "peer", actorId: lead.personId });
    const said = { programmeId, personId, cohortId: null };
    await insertConsent(tx, { ...said, purpose: "research", act: "given" });
    if (drills) await insertConsent(tx, { ...said, purpose: "drills", act: drills });
  }
  const peers = Object.keys(drillAnswers).map(idOf);
  const isPeer = and(eq(cohortMembers.cohortId, id), inArray(cohortMembers.personId, peers));
  await tx.update(cohortMembers).set({ joinedAt }).where(isPeer);
  await tx.update(cohortExperts).set({ joinedAt }).where(eq(cohortExperts.cohortId, id));
  // Kept on the day of joining: a plan takes no new day that is past.
  const kept = { personId: null, plan: planOf(dayFrom) };
  const plan = await saveCohortPlan(tx, lead, id, kept, joinedAt);
  if (!plan.ok) throw new Error(`The demo's practice plan was not kept: ${plan.reason}.`);
}
