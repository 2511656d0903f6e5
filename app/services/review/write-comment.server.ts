import type { Database } from "~db/client.server";
import {
  findAnnotationReview,
  insertComment,
  withdrawComment as takeBack,
} from "~db/queries/comments.server";
import { findReviewTurns } from "~db/queries/replay.server";
import { findReview } from "~db/queries/reviews.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  commenterRoles,
  type CommentAnchor,
  type CommenterRole,
  type NewComment,
} from "~/domain/review/comment";
import { findSessionFacts, reviewFactsOf, type FoundSession } from "./review-access.server";

/** As whom the actor talks here: an expert who is asked to review it talks as one. */
function roleOn(actor: Actor, { facts }: FoundSession): CommenterRole | null {
  const held = commenterRoles.filter((role) => actor.roles.includes(role));
  const isAsked = facts.assigneeIds.includes(actor.personId);
  return held.find((role) => role !== "expert" || isAsked) ?? null;
}

interface Place {
  turnId: string | null;
  annotationId: string | null;
  reviewId: string | null;
}

async function placeOf(
  db: Database,
  actor: Actor,
  found: FoundSession,
  anchor: CommentAnchor,
): Promise<Place | null> {
  const sessionId = found.session.id;
  if (anchor.on === "turn") {
    const [turn] = await findReviewTurns(db, sessionId, [anchor.turnId]);
    return turn ? { turnId: turn.id, annotationId: null, reviewId: null } : null;
  }
  const { annotationId } = anchor;
  const reviewId = await findAnnotationReview(db, sessionId, annotationId);
  const review = reviewId && (await findReview(db, actor.programmeId, reviewId));
  if (!review || !can(actor, "review.read", reviewFactsOf(found.facts, review))) return null;
  return { turnId: null, annotationId, reviewId: review.id };
}

/** Puts a comment on a turn or annotation of a session. Sending twice with one id stores once. */
export async function writeComment(
  db: Database,
  actor: Actor,
  sessionId: string,
  comment: NewComment,
): Promise<Outcome<{ id: string }>> {
  const found = await findSessionFacts(db, actor, sessionId);
  if (!found || !can(actor, "replay.read", found.facts)) return notFound;
  const authorRole = roleOn(actor, found);
  if (!can(actor, "comment.write", found.facts) || authorRole === null) return notAllowed;
  const place = await placeOf(db, actor, found, comment.anchor);
  if (!place) return notFound;
  const { id, text } = comment;
  const stored = await insertComment(db, {
    ...{ id, sessionId, ...place, text, authorRole, authorId: actor.personId },
  });
  return stored ? done({ id }) : notFound;
}

/** Takes an own comment back: its words are kept and no longer shown. Twice is the same as once. */
export async function withdrawComment(
  db: Database,
  actor: Actor,
  sessionId: string,
  commentId: string,
): Promise<Outcome<{ id: string }>> {
  const found = await findSessionFacts(db, actor, sessionId);
  if (!found || !can(actor, "replay.read", found.facts)) return notFound;
  if (!can(actor, "comment.write", found.facts)) return notAllowed;
  await takeBack(db, { id: commentId, sessionId, authorId: actor.personId }, new Date());
  return done({ id: commentId });
}
