import type { Database } from "~db/client.server";
import { listOverdueReviews, listPlannedCohorts } from "~db/queries/due.server";
import { listCohortPeople } from "~db/queries/cohort-places.server";
import { listHolderIds } from "~db/queries/notifications.server";
import { listCurrentPlans, listPlayed } from "~db/queries/practice-plans.server";
import { listPlayable } from "~db/queries/scenarios.server";
import { dayOf } from "~/domain/cohort/cohort";
import { stepStatesOf } from "~/domain/practice/practice-plan";
import { notify } from "./notify.server";

const dayMs = 24 * 3600 * 1000;
/** What has been overdue for longer is told no more. */
const longestMs = 30 * dayMs;
/** A step is told this long before its day. */
const noticeMs = 2 * dayMs;

async function tellOverdue(db: Database, now: Date): Promise<void> {
  const since = new Date(now.getTime() - longestMs);
  const leadsOf = new Map<string, string[]>();
  for await (const row of listOverdueReviews(db, now, since)) {
    const { programmeId, sessionId, number, title, code, dueAt, occasion } = row;
    const leads = leadsOf.get(programmeId) ?? (await listHolderIds(db, programmeId, "lead"));
    leadsOf.set(programmeId, leads);
    await notify(db, {
      ...{ programmeId, kind: "review-overdue", subjectId: sessionId },
      occasion,
      facts: { number, title: title.slice(0, 200), dueOn: dayOf(dueAt), ...(code ? { code } : {}) },
      own: [row.reviewerId],
      others: leads.filter((lead) => lead !== row.ownerId),
    });
  }
}

async function tellPlans(db: Database, now: Date): Promise<void> {
  const until = dayOf(new Date(now.getTime() + noticeMs));
  for (const { cohortId, programmeId, startsOn } of await listPlannedCohorts(db)) {
    const [plans, members, scenarios] = await Promise.all([
      listCurrentPlans(db, cohortId),
      listCohortPeople(db, cohortId, "peer"),
      listPlayable(db, programmeId),
    ]);
    const ids = members.flatMap((peer) => (peer.leftAt === null ? [peer.personId] : []));
    const played = await listPlayed(db, programmeId, ids, startsOn);
    for (const personId of ids) {
      const plan =
        plans.find((each) => each.personId === personId) ??
        plans.find((each) => each.personId === null);
      if (!plan) continue;
      const sessions = played.filter((session) => session.personId === personId);
      const states = stepStatesOf(plan.plan.steps, sessions, dayOf(now));
      for (const [at, { dueOn, scenarioKey }] of plan.plan.steps.entries()) {
        if (states[at] === "done" || dueOn === null || dueOn > until || dueOn < dayOf(now))
          continue;
        const title = scenarios.find(({ key }) => key === scenarioKey)?.title;
        await notify(db, {
          ...{ programmeId, kind: "plan-due", subjectId: plan.id },
          occasion: `${cohortId} ${personId} ${scenarioKey} ${dueOn}`,
          facts: { dueOn, ...(title ? { title: title.slice(0, 200) } : {}) },
          own: [personId],
        });
      }
    }
  }
}

/** Tells of what a day brings: reviews past their day, steps of a plan whose day is near. Again is harmless. */
export async function tellOfDays(db: Database, now = new Date()): Promise<void> {
  await tellOverdue(db, now);
  await tellPlans(db, now);
}

const everyMs = 10 * 60_000;

/** A chore of the worker that tells of days now and every ten minutes. It never claims to have had work. */
export function tellingOfDays(db: Database): () => Promise<boolean> {
  let last = -Infinity;
  return async () => {
    if (performance.now() - last < everyMs) return false;
    last = performance.now();
    await tellOfDays(db);
    return false;
  };
}
