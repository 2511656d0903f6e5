import type { Database } from "~db/client.server";
import { findReplaySession, type ReplaySession } from "~db/queries/replay.server";
import { findReview, listOwnReviews, type ReviewHead } from "~db/queries/reviews.server";
import { listAssigneeIds } from "~db/queries/sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { defaultReveal } from "~/domain/review/reveal";
import type { HintFacts, ReviewFacts, ViewerJudgement } from "~/domain/access/subjects";

/** A session with what decides who may see what of it, as the person who asks. */
export interface FoundSession {
  session: ReplaySession;
  facts: HintFacts;
  /** The asking person's own reviews of it, latest round first. */
  own: ReviewHead[];
}

function judgementOf(own: readonly ReviewHead[]): ViewerJudgement {
  if (own.length === 0) return "none";
  return own.every((review) => review.lockedAt !== null) ? "locked" : "open";
}

/** The session in the actor's programme; null where there is none. Says nothing about who may. */
export async function findSessionFacts(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<FoundSession | null> {
  const session = await findReplaySession(db, actor.programmeId, sessionId);
  if (!session) return null;
  const [assigneeIds, own] = await Promise.all([
    listAssigneeIds(db, sessionId),
    listOwnReviews(db, sessionId, actor.personId),
  ]);
  const facts: HintFacts = {
    programmeId: session.programmeId,
    ownerId: session.ownerId,
    ended: session.endedAt !== null,
    withdrawn: session.status === "withdrawn",
    assigneeIds,
    viewerJudgement: judgementOf(own),
    reveal: session.reveal ?? defaultReveal,
  };
  return { session, facts, own };
}

/** What decides who may read a review of the session. */
export function reviewFactsOf(
  facts: HintFacts,
  review: Pick<ReviewHead, "kind" | "reviewerId" | "released">,
): ReviewFacts {
  const { kind, reviewerId, released } = review;
  return { ...facts, kind, reviewerId, released };
}

export interface FoundReview extends FoundSession {
  review: ReviewHead;
}

/** A review of the actor's programme with its session; null where there is none. */
export async function findReviewFacts(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<FoundReview | null> {
  const review = await findReview(db, actor.programmeId, reviewId);
  if (!review) return null;
  const found = await findSessionFacts(db, actor, review.sessionId);
  return found && { ...found, review };
}

/** Whether the actor is the one who works on this review, and may. */
export function mayWorkOn(actor: Actor, { review, facts }: FoundReview): boolean {
  if (review.reviewerId !== actor.personId) return false;
  if (review.kind === "self") return can(actor, "review.self.write", facts);
  return review.kind === "expert" && can(actor, "review.expert.write", facts);
}
