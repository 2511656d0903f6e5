import type { Database } from "~db/client.server";
import { isOffered, listClosedStudies, listOwnStanding } from "~db/queries/calibration.server";
import { findReplaySession, type ReplaySession } from "~db/queries/replay.server";
import { findReview, listOwnReviews, type ReviewHead } from "~db/queries/reviews.server";
import { listAssigneeIds } from "~db/queries/sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { defaultReveal, revealInCalibration } from "~/domain/review/reveal";
import type { HintFacts, ReviewFacts, ViewerJudgement } from "~/domain/access/subjects";

/** A session with what decides who may see what of it, as the person who asks. */
export interface FoundSession {
  session: ReplaySession;
  facts: HintFacts;
  /** The asking person's own reviews of it, latest round first. */
  own: ReviewHead[];
  /** They are asked to review it once the study's calibration is passed. */
  isClosed: boolean;
  /** Since when they are to judge it again as if for the first time; null once that is locked. */
  againSince: Date | null;
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
  const { personId } = actor;
  const [assigneeIds, own, standing, isToMeasure] = await Promise.all([
    listAssigneeIds(db, sessionId),
    listOwnReviews(db, sessionId, personId),
    listOwnStanding(db, sessionId, personId),
    isOffered(db, sessionId, personId),
  ]);
  const isLive = standing.length > 0 && standing.every(({ purpose }) => purpose === "live");
  const measured = own.filter(({ purpose }) => purpose === "calibration");
  const waits =
    (isLive || measured.length > 0) &&
    (await listClosedStudies(db, [session.studyId], personId)).length > 0;
  const isClosed = isLive && waits;
  const again = standing.find(({ purpose, lockedAt }) => purpose === "repeat" && !lockedAt);
  const reveal = session.reveal ?? defaultReveal;
  const facts: HintFacts = {
    programmeId: session.programmeId,
    ownerId: session.ownerId,
    ended: session.endedAt !== null,
    withdrawn: session.status === "withdrawn",
    assigneeIds: isClosed ? assigneeIds.filter((id) => id !== personId) : assigneeIds,
    viewerJudgement: again || isClosed || isToMeasure ? "open" : judgementOf(own),
    reveal:
      waits && measured.length > 0
        ? revealInCalibration(
            reveal,
            measured.every(({ submittedAt }) => submittedAt !== null),
          )
        : reveal,
  };
  return { session, facts, own, isClosed, againSince: again?.createdAt ?? null };
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

/** Whether it is the asking person's former review of what they are to judge again unaware. */
export function isFormer(
  actor: Actor,
  { againSince }: Pick<FoundSession, "againSince">,
  review: Pick<ReviewHead, "reviewerId" | "purpose">,
): boolean {
  return againSince !== null && review.reviewerId === actor.personId && review.purpose !== "repeat";
}

/**
 * A review of the actor's programme with its session; null where there is none, and for a former one
 * while the session is judged again.
 */
export async function findReviewFacts(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<FoundReview | null> {
  const review = await findReview(db, actor.programmeId, reviewId);
  if (!review) return null;
  const found = await findSessionFacts(db, actor, review.sessionId);
  return found && !isFormer(actor, found, review) ? { ...found, review } : null;
}

/** Whether the actor is the one who works on this review, and may. */
export function mayWorkOn(actor: Actor, { review, facts }: FoundReview): boolean {
  if (review.reviewerId !== actor.personId) return false;
  if (review.kind === "self") return can(actor, "review.self.write", facts);
  return review.kind === "expert" && can(actor, "review.expert.write", facts);
}
