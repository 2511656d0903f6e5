import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import { readCurve, type Curve } from "./read-replay.server";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";

/** The curve beside an own review: it goes further with each turn that the reviewer has read. */
export async function showCurve(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<Outcome<{ curve: Curve | null }>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found || !can(actor, "review.read", reviewFactsOf(found.facts, found.review)))
    return notFound;
  if (found.review.reviewerId !== actor.personId) return notFound;
  return done({ curve: await readCurve(db, actor, found) });
}
