import type { Database } from "~db/client.server";
import {
  listPlansOfPeers,
  listPlayed,
  listReleasedMeans,
  type PlanOfPeer,
} from "~db/queries/practice-plans.server";
import type { Actor } from "~/domain/access/can";
import { dayOf } from "~/domain/cohort/cohort";
import { levelOf, reviewsForLevel, type Skill } from "~/domain/practice/fading";
import { decidingFirst, type PlayedSession } from "~/domain/practice/practice-plan";

export interface PlannedPractice extends PlanOfPeer {
  /** Sessions ended since the cohort began, in order. */
  played: PlayedSession[];
  skill: Skill;
}

/** How far the actor is in each of these plans. */
async function withProgress(
  db: Database,
  { programmeId, personId }: Actor,
  plans: readonly PlanOfPeer[],
): Promise<PlannedPractice[]> {
  if (plans.length === 0) return [];
  const level = levelOf(await listReleasedMeans(db, programmeId, personId, reviewsForLevel));
  return Promise.all(
    plans.map(async (plan) => {
      const played = await listPlayed(db, programmeId, [personId], plan.startsOn);
      return { ...plan, played, skill: { sessions: played.length, level } };
    }),
  );
}

/** The plans that hold for the actor as a peer on a day; the first decides about the supports of a session. */
async function plansInOrder(db: Database, { programmeId, personId }: Actor, now: Date) {
  return decidingFirst(await listPlansOfPeers(db, programmeId, [personId]), dayOf(now));
}

/** The plans that hold for the actor as a peer now, the deciding one first, with how far they are in each. */
export async function readPlansOfPeer(
  db: Database,
  actor: Actor,
  now = new Date(),
): Promise<PlannedPractice[]> {
  return withProgress(db, actor, await plansInOrder(db, actor, now));
}

/** The plan that decides about the supports of the actor's next session, with how far they are in it. */
export async function readDecidingPlan(
  db: Database,
  actor: Actor,
  now = new Date(),
): Promise<PlannedPractice | undefined> {
  const [deciding] = await withProgress(
    db,
    actor,
    (await plansInOrder(db, actor, now)).slice(0, 1),
  );
  return deciding;
}
