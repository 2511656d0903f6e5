import type { Database } from "~db/client.server";
import {
  findPlanOfPeer,
  listPlayed,
  listReleasedMeans,
  type PlanOfPeer,
} from "~db/queries/practice-plans.server";
import type { Actor } from "~/domain/access/can";
import { dayOf } from "~/domain/cohort/cohort";
import { levelOf, reviewsForLevel, type Skill } from "~/domain/practice/fading";
import type { PlayedSession } from "~/domain/practice/practice-plan";

export interface PlannedPractice extends PlanOfPeer {
  /** Sessions ended since the cohort began, in order. */
  played: PlayedSession[];
  skill: Skill;
}

/** The plan that holds for the actor as a peer now, with how far they are; null without a plan. */
export async function readPlanOfPeer(
  db: Database,
  actor: Actor,
  now = new Date(),
): Promise<PlannedPractice | null> {
  const { programmeId, personId } = actor;
  const plan = await findPlanOfPeer(db, programmeId, personId, dayOf(now));
  if (!plan) return null;
  const [played, means] = await Promise.all([
    listPlayed(db, programmeId, [personId], plan.startsOn),
    listReleasedMeans(db, programmeId, personId, reviewsForLevel),
  ]);
  return { ...plan, played, skill: { sessions: played.length, level: levelOf(means) } };
}
