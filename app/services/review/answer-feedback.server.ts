import type { Database } from "~db/client.server";
import { countResponsesOf, findResponse, insertResponse } from "~db/queries/peer-responses.server";
import { findAnnotationReview } from "~db/queries/comments.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notFound, type Outcome } from "~/domain/access/outcome";
import type { PeerResponse } from "~/domain/review/peer-response";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";

/** More than anybody answers to one review; past it the store would be misused. */
const mostOfReview = 1000;

/**
 * Stores what the peer answers to one mark of released feedback. Earlier answers stay stored; the newest
 * counts. Sending twice with one id stores once.
 */
export async function answerFeedback(
  db: Database,
  actor: Actor,
  reviewId: string,
  response: PeerResponse,
): Promise<Outcome<{ id: string }>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found || !can(actor, "feedback.answer", reviewFactsOf(found.facts, found.review)))
    return notFound;
  const { id, annotationId, view, note } = response;
  const marked = await findAnnotationReview(db, found.session.id, annotationId);
  if (marked !== reviewId) return notFound;
  if ((await countResponsesOf(db, reviewId)) >= mostOfReview)
    return conflict("This feedback holds as many answers as it can.");
  const { personId } = actor;
  await insertResponse(db, { id, reviewId, annotationId, personId, view, note, at: new Date() });
  const stored = await findResponse(db, id);
  const isSame =
    stored?.annotationId === annotationId && stored.personId === personId && stored.view === view;
  return isSame ? done({ id }) : conflict("Another answer is stored under this number.");
}
