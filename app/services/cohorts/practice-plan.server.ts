import { isDeepStrictEqual } from "node:util";
import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { belongsTo, listCohortPeople } from "~db/queries/cohort-places.server";
import { holdCohort } from "~db/queries/cohorts.server";
import {
  insertPracticePlan,
  listCurrentPlans,
  listPlansOfPeers,
  listPlayed,
  type KeptPlan,
} from "~db/queries/practice-plans.server";
import { listPlayable } from "~db/queries/scenarios.server";
import type { Actor } from "~/domain/access/can";
import { done, invalid, notFound, type Outcome } from "~/domain/access/outcome";
import { dayOf } from "~/domain/cohort/cohort";
import {
  decidingFirst,
  decidingIn,
  nextStep,
  stepStatesOf,
  type PracticePlan,
} from "~/domain/practice/practice-plan";
import { openCohort, openCohortForChange } from "./open-cohort.server";

const planFor = (plans: readonly KeptPlan[], personId: string | null) =>
  plans.find((each) => each.personId === personId) ?? null;

type Place = { id: string; studyId: string | null };
type Peers = readonly { personId: string; name: string }[];

/**
 * The peers who have a plan in another cohort that is not archived, with the names of those cohorts, and of
 * the one whose plan decides about their supports in sessions of this cohort's study.
 */
async function readPlansElsewhere(
  db: Database,
  programmeId: string,
  { cohort, peers, today }: { cohort: Place; peers: Peers; today: string },
) {
  const ids = peers.map(({ personId }) => personId);
  const all = await listPlansOfPeers(db, programmeId, ids);
  return peers.flatMap(({ personId, name }) => {
    const own = all.filter(({ peerId }) => peerId === personId);
    const plans = decidingFirst(own, today);
    const others = plans.filter((plan) => plan.cohortId !== cohort.id);
    const deciding = decidingIn(own, today, cohort.studyId);
    if (!deciding || others.length === 0) return [];
    const cohorts = others.map((plan) => ({ id: plan.cohortId, name: plan.cohortName }));
    return [{ personId, name, cohorts, deciding: deciding.cohortName }];
  });
}

/**
 * The plan of a cohort, or of one person as an exception, with how far each peer is and who has a plan
 * elsewhere too: that matters to nobody once the cohort is archived.
 */
export async function showCohortPlan(
  db: Database,
  actor: Actor,
  cohortId: string,
  personId: string | null,
  now = new Date(),
) {
  const opened = await openCohort(db, actor, cohortId);
  if (!opened.ok) return opened;
  const cohort = opened.value;
  const [plans, members, scenarios] = await Promise.all([
    listCurrentPlans(db, cohortId),
    listCohortPeople(db, cohortId, "peer"),
    listPlayable(db, actor.programmeId),
  ]);
  const peers = members.filter((peer) => peer.leftAt === null);
  const person = personId === null ? null : peers.find((peer) => peer.personId === personId);
  if (person === undefined) return notFound;
  const ids = peers.map((peer) => peer.personId);
  const played = await listPlayed(
    db,
    actor.programmeId,
    ids,
    cohort.startsOn ?? dayOf(cohort.createdAt),
  );
  const elsewhere =
    cohort.archivedAt === null
      ? await readPlansElsewhere(db, actor.programmeId, {
          ...{ cohort, today: dayOf(now) },
          peers: person ? [person] : peers,
        })
      : [];
  const titles = new Map(scenarios.map(({ key, title }) => [key, title]));
  const shared = planFor(plans, null);
  return done({
    cohort: {
      id: cohort.id,
      name: cohort.name,
      endsOn: cohort.endsOn,
      isArchived: cohort.archivedAt !== null,
    },
    supports: cohort.supports,
    person: person && { personId: person.personId, name: person.name },
    plan: (personId === null ? shared : (planFor(plans, personId) ?? shared))?.plan ?? null,
    isException: personId !== null && planFor(plans, personId) !== null,
    scenarios: scenarios.map(({ key, title }) => ({ key, title })),
    elsewhere,
    peers: peers.map(({ personId: id, name }) => {
      const own = planFor(plans, id);
      const steps = (own ?? shared)?.plan.steps ?? [];
      const sessions = played.filter((session) => session.personId === id);
      const states = stepStatesOf(steps, sessions, dayOf(now));
      const next = nextStep(states);
      const step = next === null ? undefined : steps[next];
      return {
        personId: id,
        name,
        isException: own !== null,
        steps: steps.length,
        done: states.filter((state) => state === "done").length,
        overdue: states.filter((state) => state === "overdue").length,
        next: step
          ? { title: titles.get(step.scenarioKey) ?? step.scenarioKey, dueOn: step.dueOn }
          : null,
        sessions: sessions.length,
      };
    }),
  });
}

/** The day that it still is in the westernmost places, twelve hours behind UTC. */
const earliestToday = (now: Date) => dayOf(new Date(now.getTime() - 12 * 3_600_000));

/**
 * What is wrong with the day of a step: it is past, or the cohort has not begun on it. A step that stood in a
 * plan before is let stand, so that a plan can be kept though a day has passed or the cohort begins later by now.
 */
function wrongDay(
  plan: PracticePlan | null,
  kept: readonly KeptPlan[],
  { startsOn, today }: { startsOn: string | null; today: string },
) {
  const keyOf = (step: PracticePlan["steps"][number]) => `${step.scenarioKey} ${step.dueOn}`;
  const stood = new Set(kept.flatMap((each) => each.plan.steps.map(keyOf)));
  for (const [at, step] of (plan?.steps ?? []).entries()) {
    if (step.dueOn === null || stood.has(keyOf(step))) continue;
    if (step.dueOn < today)
      return invalid(
        "This day is past. Choose today or a later day, or leave it empty.",
        `dueOn-${at}`,
      );
    if (startsOn !== null && step.dueOn < startsOn)
      return invalid(
        "The cohort has not begun on this day. Choose a later day, or leave it empty.",
        `dueOn-${at}`,
      );
  }
  return null;
}

/** Keeps a plan for the cohort, or for one of its peers; null takes a peer's exception back. Twice is the same as once. */
export async function saveCohortPlan(
  db: Database,
  actor: Actor,
  cohortId: string,
  { personId, plan }: { personId: string | null; plan: PracticePlan | null },
  now = new Date(),
): Promise<Outcome<null>> {
  const opened = await openCohortForChange(db, actor, cohortId);
  if (!opened.ok) return opened;
  const { programmeId, personId: createdBy } = actor;
  if (personId !== null && !(await belongsTo(db, cohortId, personId, "peer"))) return notFound;
  const scenarios = await listPlayable(db, programmeId);
  const known = new Set(scenarios.map(({ key }) => key));
  if (plan?.steps.some((step) => !known.has(step.scenarioKey)))
    return invalid("Choose among the published scenarios.", "scenarioKey-0");
  const wrong = wrongDay(plan, await listCurrentPlans(db, cohortId), {
    startsOn: opened.value.startsOn,
    today: earliestToday(now),
  });
  if (wrong) return wrong;
  await db.transaction(async (tx) => {
    await holdCohort(tx, cohortId);
    const standing = planFor(await listCurrentPlans(tx, cohortId), personId)?.plan ?? null;
    if (isDeepStrictEqual(standing, plan)) return;
    await insertPracticePlan(tx, { programmeId, cohortId, personId, plan, createdBy });
    const action = plan ? "practice plan kept" : "practice plan exception taken back";
    const line = { programmeId, actorId: createdBy, action, subjectType: "cohort" };
    const details = personId === null ? undefined : { person: personId };
    await insertAuditLine(tx, { ...line, subjectId: cohortId, details });
  });
  return done(null);
}
