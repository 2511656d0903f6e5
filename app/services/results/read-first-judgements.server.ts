import type { Database } from "~db/client.server";
import {
  listLockedFirst,
  listSuggestionIds,
  listTurnsAsJudged,
  readStudyRows,
  type ResultScope,
  type StoredReviewRow,
  type StoredStudyRows,
} from "~db/queries/result-rows.server";
import { listEventsOf } from "~db/queries/review-events.server";
import type { SaidBeside } from "~/domain/misalignment/practice-rows";
import type { Codebook } from "~/domain/review/codebook";
import type { ReviewKind } from "~/domain/review/review-status";
import { reviewContext } from "~/domain/review/review-context";
import { firstJudgement, type ReviewState } from "~/domain/review/review-state";

/** Reviews as they stood when their first judgement was locked, read back from their logs. */
async function asFirstJudged(
  db: Database,
  codebook: Codebook,
  rows: readonly StoredReviewRow[],
): Promise<Map<string, StoredReviewRow>> {
  const sessionIds = [...new Set(rows.map((row) => row.sessionId))];
  const [logs, turns, suggestions] = await Promise.all([
    listEventsOf(
      db,
      rows.map((row) => row.reviewId),
    ),
    listTurnsAsJudged(db, sessionIds),
    listSuggestionIds(db, sessionIds),
  ]);
  const judged = new Map<string, StoredReviewRow>();
  for (const row of rows) {
    const { reviewId } = row;
    const here = turns.get(row.sessionId) ?? [];
    const suggestionIds = suggestions.get(row.sessionId) ?? [];
    const context = reviewContext({ reviewId, turns: here, suggestionIds, codebook });
    const first = firstJudgement(logs.get(reviewId) ?? [], context);
    if (!first) continue;
    judged.set(reviewId, {
      ...row,
      visitedTurnIds: [...first.visits],
      flags: [...first.annotations.values()].map(({ turnId, tag, span }) => ({
        ...{ turnId, tag, span },
      })),
      ratings: [...first.ratings].map(([scale, { value }]) => ({ scale, value })),
      beside: saidBeside(first),
    });
  }
  return judged;
}

function saidBeside({ readings, judgements, bestReplies }: ReviewState): SaidBeside {
  return {
    readings: [...readings].flatMap(([turnId, read]) =>
      read === null ? [] : [{ turnId, ...read }],
    ),
    judgements: [...judgements].map(([suggestionId, judgement]) => ({ suggestionId, judgement })),
    bests: [...bestReplies].map(([turnId, best]) => ({
      turnId,
      suggestionId: best.kind === "suggestion" ? best.suggestionId : null,
    })),
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
  study: ResultScope,
  codebook: Codebook,
  kinds?: readonly ReviewKind[],
): Promise<StoredStudyRows> {
  const rows = await readStudyRows(db, study, kinds);
  const ids = rows.reviews.map((row) => row.reviewId);
  const locked = new Set(await listLockedFirst(db, ids));
  const logged = rows.reviews.filter((row) => locked.has(row.reviewId));
  const judged = await asFirstJudged(db, codebook, logged);
  const reviews = rows.reviews.map((row) => judged.get(row.reviewId) ?? row);
  return { sessions: rows.sessions, reviews };
}
