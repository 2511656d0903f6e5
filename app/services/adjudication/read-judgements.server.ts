import type { Database } from "~db/client.server";
import { listLockedFirst, listTurnsAsJudged } from "~db/queries/result-rows.server";
import { listAnnotationsOf, listEventsOf, listVisitsOf } from "~db/queries/review-events.server";
import type { JudgedReview } from "~/domain/review/adjudication/unit";
import type { Annotation } from "~/domain/review/annotation";
import type { Codebook } from "~/domain/review/codebook";
import { reviewContext } from "~/domain/review/review-context";
import { firstJudgement } from "~/domain/review/review-state";

interface Head {
  reviewId: string;
  sessionId: string;
}

/** First judgements of reviews that were changed after their lock, read back from their logs. */
async function fromLogs(
  db: Database,
  codebook: Codebook,
  heads: readonly Head[],
): Promise<JudgedReview[]> {
  const [logs, turns] = await Promise.all([
    listEventsOf(
      db,
      heads.map((head) => head.reviewId),
    ),
    listTurnsAsJudged(db, [...new Set(heads.map((head) => head.sessionId))]),
  ]);
  return heads.map(({ reviewId, sessionId }) => {
    const here = turns.get(sessionId) ?? [];
    const context = reviewContext({ reviewId, turns: here, suggestionIds: [], codebook });
    const first = firstJudgement(logs.get(reviewId) ?? [], context);
    if (!first) return { reviewId, annotations: [], visitedTurnIds: new Set() };
    return { reviewId, annotations: [...first.annotations.values()], visitedTurnIds: first.visits };
  });
}

/**
 * Submitted reviews as their first judgement stood: what each reviewer saw for themselves, before
 * hints and others' work. Only reviews that were locked before they were submitted need their log;
 * of the others the projections are the first judgement.
 */
export async function readJudgements(
  db: Database,
  codebook: Codebook,
  heads: readonly Head[],
): Promise<Map<string, JudgedReview>> {
  const locked = new Set(
    await listLockedFirst(
      db,
      heads.map((head) => head.reviewId),
    ),
  );
  const plain = heads.filter((head) => !locked.has(head.reviewId)).map((head) => head.reviewId);
  const [marks, visits] = await Promise.all([
    listAnnotationsOf(db, plain),
    listVisitsOf(db, plain),
  ]);
  const found = new Map<string, { annotations: Annotation[]; visitedTurnIds: Set<string> }>(
    plain.map((id) => [id, { annotations: [], visitedTurnIds: new Set() }]),
  );
  for (const { reviewId, annotation } of marks) found.get(reviewId)?.annotations.push(annotation);
  for (const { reviewId, turnId } of visits) found.get(reviewId)?.visitedTurnIds.add(turnId);
  const judged = new Map<string, JudgedReview>();
  for (const [reviewId, judgement] of found) judged.set(reviewId, { reviewId, ...judgement });
  const logged = heads.filter((head) => locked.has(head.reviewId));
  for (const each of await fromLogs(db, codebook, logged)) judged.set(each.reviewId, each);
  return judged;
}
