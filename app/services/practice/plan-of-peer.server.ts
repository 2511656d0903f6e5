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
import { decidingFirst, decidingIn, type PlayedSession } from "~/domain/practice/practice-plan";

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

/** The plans that hold for the actor as a peer now, as `decidingFirst` orders them, with how far they are in each. */
export async function readPlansOfPeer(
  db: Database,
  actor: Actor,
  now = new Date(),
): Promise<PlannedPractice[]> {
  const plans = await listPlansOfPeers(db, actor.programmeId, [actor.personId]);
  return withProgress(db, actor, decidingFirst(plans, dayOf(now)));
}

/** The plan that decides about the supports of the actor's next session in a study, with how far they are in it. */
export async function readDecidingPlan(
  db: Database,
  actor: Actor,
  studyId: string,
  now = new Date(),
): Promise<PlannedPractice | undefined> {
  const plans = await listPlansOfPeers(db, actor.programmeId, [actor.personId]);
  const deciding = decidingIn(plans, dayOf(now), studyId);
  const [planned] = await withProgress(db, actor, deciding ? [deciding] : []);
  return planned;
}
