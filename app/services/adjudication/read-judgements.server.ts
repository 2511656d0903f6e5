import type { Database } from "~db/client.server";
import { listLockedFirst, listTurnsForReplay } from "~db/queries/results.server";
import { listAnnotationsOf, listEvents, listVisitsOf } from "~db/queries/review-events.server";
import type { JudgedReview } from "~/domain/review/adjudication/unit";
import type { Annotation } from "~/domain/review/annotation";
import type { Codebook } from "~/domain/review/codebook";
import { reviewContext } from "~/domain/review/review-context";
import { firstJudgement } from "~/domain/review/review-state";

/** More events than any review holds. */
const wholeLog = { after: 0, limit: 1_000_000 };

interface Head {
  reviewId: string;
  sessionId: string;
}

async function fromLog(db: Database, codebook: Codebook, head: Head): Promise<JudgedReview> {
  const { reviewId, sessionId } = head;
  const [events, turns] = await Promise.all([
    listEvents(db, reviewId, wholeLog),
    listTurnsForReplay(db, sessionId),
  ]);
  const context = reviewContext({ reviewId, turns, suggestionIds: [], codebook });
  const first = firstJudgement(events, context);
  if (!first) return { reviewId, annotations: [], visitedTurnIds: new Set() };
  return { reviewId, annotations: [...first.annotations.values()], visitedTurnIds: first.visits };
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
  for (const head of heads)
    if (locked.has(head.reviewId)) judged.set(head.reviewId, await fromLog(db, codebook, head));
  return judged;
}
