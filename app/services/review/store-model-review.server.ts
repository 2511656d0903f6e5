import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import {
  hasModelReview,
  holdSession,
  insertModelReview,
  type ModelReviewKey,
} from "~db/queries/model-reviews.server";
import { insertEvents } from "~db/queries/review-events.server";
import { project } from "~db/queries/review-projections.server";
import { updateReview } from "~db/queries/reviews.server";
import type { Act } from "~/domain/review/act";
import type { ModelFindings } from "~/domain/review/model-reviewer/findings";
import type { ReviewContext } from "~/domain/review/review-context";
import { replay } from "~/domain/review/review-state";
import type { TokenCount } from "~/engines/claude/budget";

export interface ModelReviewToStore extends ModelReviewKey {
  context: Omit<ReviewContext, "reviewId">;
  findings: ModelFindings;
  tokens: TokenCount;
  jobId: string | null;
  at: Date;
}

/**
 * Stores what a model found as a submitted review of kind `model`, through the same log and projections
 * as a person's, in one transaction. Where the session was withdrawn or has this very review already nothing is stored;
 * an earlier version's stays, and this one is a new round. Answers the review's id, or null.
 */
export async function storeModelReview(
  db: Database,
  { context, findings, tokens, at, ...key }: ModelReviewToStore,
): Promise<string | null> {
  return db.transaction(async (tx) => {
    if ((await holdSession(tx, key.sessionId)) === "withdrawn") return null;
    if (await hasModelReview(tx, key)) return null;
    const reviewId = uuid();
    const { input: inputTokens, output: outputTokens } = tokens;
    const made = { id: reviewId, dropped: findings.dropped, inputTokens, outputTokens };
    await insertModelReview(tx, { ...key, ...made });
    const acts: Act[] = [
      ...context.turns.map(({ id }): Act => ({ type: "turn-visited", turnId: id })),
      ...findings.annotations.map((annotation): Act => ({ type: "annotation-added", annotation })),
      { type: "review-submitted" },
    ];
    const events = acts.map((act, index) => ({
      ...{ id: uuid(), reviewId, seq: index + 1, act, undoes: null, redoes: null },
      at: at.toISOString(),
    }));
    const { state, refused } = replay(events, { ...context, reviewId });
    const [bad] = refused;
    if (bad) throw new Error(`A model's mark does not fit the session: ${bad.reason}.`);
    await insertEvents(tx, null, events);
    const written = { reviewId, codebookVersionId: key.codebookVersionId };
    for (const { act } of events) {
      const annotation = act.type === "annotation-added" ? act.annotation : null;
      await project(tx, written, { act, at, annotation });
    }
    const { status } = state;
    const lastSequence = events.length;
    const times = { lockedAt: at, submittedAt: at, updatedAt: at };
    await updateReview(tx, reviewId, { status, lastSequence, ...times });
    return reviewId;
  });
}
