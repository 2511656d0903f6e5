import type { Database } from "~db/client.server";
import { findNewFeedback } from "~db/queries/peer-responses.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { drillsStanding } from "../drills/show-drills.server";

export interface NextSteps {
  /** The newest feedback without an answer, and how many there are; null where there is none. */
  feedback: { reviewId: string; number: number; title: string; count: number } | null;
  /** Drills that are due; 0 once it is enough for today. */
  drills: number;
}

/** What waits for a peer beside practice: new feedback, and the drills of today. */
export async function showNext(db: Database, actor: Actor): Promise<Outcome<NextSteps>> {
  if (!can(actor, "practice.start", { programmeId: actor.programmeId })) return notAllowed;
  const [feedback, drills] = await Promise.all([
    findNewFeedback(db, actor),
    drillsStanding(db, actor),
  ]);
  return done({ feedback, drills: drills.enough ? 0 : drills.due });
}
