import {
  countWhatIfs,
  findWhatIf,
  insertWhatIf,
  type WhatIfRow,
} from "~db/queries/what-ifs.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { WhatIfRequest } from "~/domain/review/what-if";
import type { App } from "~/platform/app.server";
import { findReplyPlace, playCourse } from "./play-reply.server";
import { readCurve } from "./read-replay.server";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";

export type WhatIfHost = Pick<App, "db" | "engines">;

/** More than anybody asks in one review; past it the store would be misused. */
const mostOfReview = 300;

/**
 * Puts another reply to the same client with the same seed, from where the client stood, and keeps how
 * it went on with the review. It is always the embedded client that answers, so the same question
 * gives the same course. Asking twice with one id asks once.
 */
export async function askWhatIf(
  { db, engines }: WhatIfHost,
  actor: Actor,
  reviewId: string,
  request: WhatIfRequest,
  signal: AbortSignal,
): Promise<Outcome<WhatIfRow>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found) return notFound;
  const facts = reviewFactsOf(found.facts, found.review);
  if (!can(actor, "what-if.ask", facts))
    return can(actor, "review.read", facts) ? notAllowed : notFound;
  const kept = await findWhatIf(db, request.id);
  if (kept) return kept.reviewId === reviewId ? done(kept) : notFound;
  if ((await countWhatIfs(db, reviewId)) >= mostOfReview)
    return conflict("This review holds as many simulated replies as one can.");
  const place = await findReplyPlace(db, found.session, request);
  if (!place) return conflict("Nobody can answer here: no simulated client stands behind it.");
  const curve = await readCurve(db, actor, found);
  const lastAnswerAt = place.answerAt + 2 * (place.replies.length - 1);
  if (curve && curve.endsBefore !== null && lastAnswerAt >= curve.endsBefore)
    return conflict(
      "First say how the client seems here: the study asks before the curve is shown.",
    );
  const course = await playCourse(engines.get("embedded"), place, signal);
  if (!course) return conflict("The client did not answer. Nothing was stored. Try again.");
  const { id, turnId, reply, source, sourceId } = request;
  const row = { id, reviewId, turnId, reply, source, sourceId, engine: "embedded" as const };
  await insertWhatIf(db, { ...row, course: { v: 1, turns: course } });
  const stored = await findWhatIf(db, id);
  return stored?.reviewId === reviewId ? done(stored) : notFound;
}
