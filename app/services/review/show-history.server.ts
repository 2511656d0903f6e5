import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listSubmittedReviews } from "~db/queries/reviews.server";
import { listSuggestionsSeen } from "~db/queries/suggestions-seen.server";
import type { SuggestionCategory } from "~/domain/suggestion/category";
import { listReplayTurns, type ReplayTurn } from "~db/queries/replay.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { ReviewEvent } from "~/domain/review/act";
import type { ReviewKind } from "~/domain/review/review-status";
import type { Codebook } from "~/domain/review/codebook";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";
import { readLog } from "./read-events.server";

export interface ReviewHistory {
  /** `by` is the reviewer's code in the study; null where it has none, and for an own review. */
  review: { id: string; isOwn: boolean; kind: ReviewKind; by: string | null };
  session: { number: number; studyTitle: string };
  turns: ReplayTurn[];
  codebook: Codebook;
  /** What the peer was offered, which the acts may be about. */
  suggestions: { id: string; turnId: string; category: SuggestionCategory }[];
  /** Everything that was done, in the server's order. */
  log: ReviewEvent[];
}

/**
 * The log of a review, from which it can be rebuilt at any moment: for its reviewer, and once it is
 * submitted for those who oversee the study and may read it. Never for the session's own peer.
 */
export async function showHistory(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<Outcome<ReviewHistory>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found) return notFound;
  const { review, session, facts } = found;
  const submitted = review.submittedAt !== null;
  if (!can(actor, "history.read", { ...reviewFactsOf(facts, review), submitted })) return notFound;
  const isOwn = review.reviewerId === actor.personId;
  const [turns, codebook, log, offered, coded] = await Promise.all([
    listReplayTurns(db, session.id),
    readCodebook(db, review.codebookVersionId),
    readLog(db, session.id, review.id),
    listSuggestionsSeen(db, session.id),
    isOwn ? [] : listSubmittedReviews(db, session.id),
  ]);
  if (!codebook) throw new Error("A review's codebook is gone.");
  const { number, studyTitle } = session;
  return done({
    review: {
      ...{ id: review.id, isOwn, kind: review.kind },
      by: coded.find((each) => each.id === review.id)?.code ?? null,
    },
    session: { number, studyTitle },
    turns,
    codebook,
    suggestions: offered.map(({ id, turnId, category }) => ({ id, turnId, category })),
    log,
  });
}
