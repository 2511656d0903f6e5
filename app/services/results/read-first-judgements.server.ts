import type { Database } from "~db/client.server";
import {
  listLockedFirst,
  listTurnsForReplay,
  readStudyRows,
  type StoredReviewRow,
  type StoredStudyRows,
} from "~db/queries/results.server";
import { listEvents } from "~db/queries/review-events.server";
import type { Codebook } from "~/domain/review/codebook";
import type { ReviewKind } from "~/domain/review/review-status";
import { reviewContext } from "~/domain/review/review-context";
import { firstJudgement } from "~/domain/review/review-state";

/** More events than any review holds. */
const wholeLog = { after: 0, limit: 1_000_000 };

/** A review as it stood when its first judgement was locked, read back from its log. */
async function asFirstJudged(
  db: Database,
  codebook: Codebook,
  row: StoredReviewRow,
): Promise<StoredReviewRow> {
  const [events, turns] = await Promise.all([
    listEvents(db, row.reviewId, wholeLog),
    listTurnsForReplay(db, row.sessionId),
  ]);
  const context = reviewContext({ reviewId: row.reviewId, turns, suggestionIds: [], codebook });
  const first = firstJudgement(events, context);
  if (!first) return row;
  return {
    ...row,
    visitedTurnIds: [...first.visits],
    flags: [...first.annotations.values()].map(({ turnId, tag }) => ({ turnId, tag })),
    ratings: [...first.ratings].map(([scale, { value }]) => ({ scale, value })),
  };
}

/**
 * What a study's results are made from: every submitted review, of peers and experts unless other kinds
 * are named, at its first judgement. What a
 * reviewer changed after locking it, with hints and others' work in sight, is in the log and does not
 * count as blind.
 */
export async function readFirstJudgements(
  db: Database,
  study: { id: string; codebookVersionId: string },
  codebook: Codebook,
  kinds?: readonly ReviewKind[],
): Promise<StoredStudyRows> {
  const rows = await readStudyRows(db, study, kinds);
  const ids = rows.reviews.map((row) => row.reviewId);
  const locked = new Set(await listLockedFirst(db, ids));
  const reviews: StoredReviewRow[] = [];
  for (const row of rows.reviews)
    reviews.push(locked.has(row.reviewId) ? await asFirstJudged(db, codebook, row) : row);
  return { sessions: rows.sessions, reviews };
}
