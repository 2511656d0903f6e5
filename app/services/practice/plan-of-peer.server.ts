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

/**
 * The plans that hold for the actor as a peer now, with how far they are in each. The first decides about
 * the supports of a session.
 */
export async function readPlansOfPeer(
  db: Database,
  actor: Actor,
  now = new Date(),
): Promise<PlannedPractice[]> {
  const { programmeId, personId } = actor;
  const plans = await listPlansOfPeers(db, programmeId, [personId]);
  if (plans.length === 0) return [];
  const level = levelOf(await listReleasedMeans(db, programmeId, personId, reviewsForLevel));
  return Promise.all(
    decidingFirst(plans, dayOf(now)).map(async (plan) => {
      const played = await listPlayed(db, programmeId, [personId], plan.startsOn);
      return { ...plan, played, skill: { sessions: played.length, level } };
    }),
  );
}
