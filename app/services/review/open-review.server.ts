import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { findOpenAssignment } from "~db/queries/expert-assignments.server";
import { insertReview } from "~db/queries/reviews.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { settleCalibration } from "../calibration/calibration-standing.server";
import { findSessionFacts } from "./review-access.server";

const closedWords =
  "This session opens once you have passed the calibration of its study. The calibration sessions stand first in your queue.";

/**
 * The actor's own review of a session, made if it is not there yet: a self-review where the session
 * is their own, an expert's where they are asked to review it. Twice gives the same review.
 */
export async function openReview(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<Outcome<{ reviewId: string }>> {
  const { personId } = actor;
  let found = await findSessionFacts(db, actor, sessionId);
  if (!found) return notFound;
  if (found.isClosed) {
    const { studyId: id, codebookVersionId } = found.session;
    if (!(await settleCalibration(db, { id, codebookVersionId }, personId)))
      return conflict(closedWords);
    found = await findSessionFacts(db, actor, sessionId);
    if (!found) return notFound;
  }
  const { session, facts } = found;
  const { codebookVersionId } = session;
  const review = { id: uuid(), sessionId, reviewerId: personId, codebookVersionId };
  if (can(actor, "review.self.write", facts)) {
    return done({
      reviewId: await insertReview(db, { ...review, kind: "self", round: 1, purpose: "live" }),
    });
  }
  if (can(actor, "review.expert.write", facts)) {
    return db.transaction(async (tx) => {
      const assignment = await findOpenAssignment(tx, sessionId, personId);
      if (!assignment) return notFound;
      const { round, purpose } = assignment;
      return done({
        reviewId: await insertReview(tx, { ...review, kind: "expert", round, purpose }),
      });
    });
  }
  return can(actor, "replay.read", facts) ? notAllowed : notFound;
}
