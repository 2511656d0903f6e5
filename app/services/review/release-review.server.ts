import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { holdWaiting } from "~db/queries/releasable.server";
import { insertRelease, opensAtOnce, withdrawCurrentRelease } from "~db/queries/releases.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { deleteNotifications } from "~db/queries/notifications.server";
import { tellReleased, tellWaiting } from "../notification/tell-of-reviews.server";
import { findReviewFacts, reviewFactsOf, type FoundReview } from "./review-access.server";

async function findForRelease(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<Outcome<FoundReview>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found || found.review.purpose !== "live") return notFound;
  const facts = reviewFactsOf(found.facts, found.review);
  if (can(actor, "feedback.release", facts)) return done(found);
  return can(actor, "review.read", facts) ? notAllowed : notFound;
}

function auditLine(actor: Actor, action: string, subjectId: string) {
  const { programmeId, personId } = actor;
  return { programmeId, actorId: personId, action, subjectType: "review", subjectId };
}

/**
 * Lets the peer see a submitted expert's review of their session, once their own review is locked; `isOpen` says
 * whether it is. Twice is the same as once.
 */
export async function releaseReview(
  db: Database,
  actor: Actor,
  reviewId: string,
  message = "",
): Promise<Outcome<{ released: true; isOpen: boolean }>> {
  const found = await findForRelease(db, actor, reviewId);
  if (!found.ok) return found;
  if (found.value.review.status !== "submitted") {
    return conflict("This review is not submitted yet. It can be released once it is.");
  }
  await db.transaction(async (tx) => {
    await holdWaiting(tx, actor.programmeId);
    const releasedBy = actor.personId;
    const releaseId = await insertRelease(tx, { reviewId, releasedBy, message });
    if (releaseId === null) return;
    await tellReleased(tx, found.value.session, { reviewId, releaseId });
    await tellWaiting(tx, actor.programmeId, null);
    await insertAuditLine(tx, auditLine(actor, "review released", reviewId));
  });
  return done({ released: true, isOpen: await opensAtOnce(db, found.value.session.id) });
}

/** Takes a released review back from the peer. Twice is the same as once. */
export async function withdrawRelease(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<Outcome<{ released: false }>> {
  const found = await findForRelease(db, actor, reviewId);
  if (!found.ok) return found;
  await db.transaction(async (tx) => {
    await holdWaiting(tx, actor.programmeId);
    const taken = await withdrawCurrentRelease(tx, reviewId, new Date());
    if (!taken) return;
    await deleteNotifications(tx, "feedback-released", reviewId);
    await tellWaiting(tx, actor.programmeId, null);
    await insertAuditLine(tx, auditLine(actor, "release withdrawn", reviewId));
  });
  return done({ released: false });
}
