import {
  countWhatIfs,
  findWhatIf,
  insertWhatIf,
  type WhatIfRow,
} from "~db/queries/what-ifs.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { coverWords } from "~/domain/practice/hidden-words";
import type { WhatIfRequest, WhatIfTurn } from "~/domain/review/what-if";
import type { App } from "~/platform/app.server";
import { readHiddenWords } from "./read-hidden-words.server";
import { findReplyPlace, playCourse } from "./play-reply.server";
import { readCurve } from "./read-replay.server";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";

export type WhatIfHost = Pick<App, "db" | "engines">;

/** More than anybody asks in one review; past it the store would be misused. */
const mostOfReview = 300;

/** A simulated course in which nobody says what is hidden in its session. */
export function courseAsShown(
  course: readonly WhatIfTurn[],
  hidden: readonly string[],
): WhatIfTurn[] {
  return course.map((turn) => ({ ...turn, text: coverWords(turn.text, hidden) }));
}

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
  const shown = async (row: WhatIfRow | null): Promise<Outcome<WhatIfRow>> => {
    if (row?.reviewId !== reviewId) return notFound;
    const hidden = await readHiddenWords(db, found.session.id);
    const turns = courseAsShown(row.course.turns, hidden);
    return done({ ...row, reply: coverWords(row.reply, hidden), course: { v: 1, turns } });
  };
  if (kept) return shown(kept);
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
  return shown(await findWhatIf(db, id));
}
