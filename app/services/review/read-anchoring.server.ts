import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listLockedFirst, listTurnsAsJudged } from "~db/queries/result-rows.server";
import { listEventsOf } from "~db/queries/review-events.server";
import { can, type Actor } from "~/domain/access/can";
import { changesAfterReveal, type ChangesAfterReveal } from "~/domain/review/after-reveal";
import { reviewContext } from "~/domain/review/review-context";
import { firstJudgement, replay } from "~/domain/review/review-state";

export interface Anchoring extends ChangesAfterReveal {
  reviewId: string;
}

/**
 * For each of these reviews that was locked before it was submitted: what changed after the reveal.
 * For researchers; null for everybody else.
 */
export async function readAnchoring(
  db: Database,
  actor: Actor,
  sessionId: string,
  reviews: readonly { id: string; codebookVersionId: string }[],
): Promise<Anchoring[] | null> {
  if (!can(actor, "anchoring.read", { programmeId: actor.programmeId })) return null;
  const locked = await listLockedFirst(
    db,
    reviews.map((review) => review.id),
  );
  const [logs, turns] = await Promise.all([
    listEventsOf(db, locked),
    listTurnsAsJudged(db, [sessionId]),
  ]);
  const found: Anchoring[] = [];
  for (const { id, codebookVersionId } of reviews) {
    const codebook = locked.includes(id) ? await readCodebook(db, codebookVersionId) : null;
    if (!codebook) continue;
    const events = logs.get(id) ?? [];
    const here = turns.get(sessionId) ?? [];
    const context = reviewContext({ reviewId: id, turns: here, suggestionIds: [], codebook });
    const first = firstJudgement(events, context);
    if (!first) continue;
    const now = replay(events, context).state;
    found.push({ reviewId: id, ...changesAfterReveal(first.annotations, now.annotations) });
  }
  return found;
}
