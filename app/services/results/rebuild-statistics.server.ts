import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import {
  countStale,
  holdStatistics,
  keepMade,
  listVersionsOf,
  replaceSessionStatistics,
  takeStale,
  type StatisticsScope,
} from "~db/queries/statistics.server";
import { sessionPatterns, type StoredPatterns } from "~/domain/misalignment/session-patterns";
import { moveTotals } from "~/domain/misalignment/study-totals";
import { standardOptions } from "~/domain/misalignment/study-results";
import { indexStudy } from "~/domain/misalignment/units";
import type { Codebook } from "~/domain/review/codebook";
import { readFirstJudgements } from "./read-first-judgements.server";

/** As many sessions that are behind are brought up to date while a page is opened. */
const rebuiltAtOnce = 50;

/** The patterns of some sessions under one codebook version, read from their reviews. */
async function readPatterns(
  db: Database,
  { studyId, codebookVersionId }: StatisticsScope,
  codebook: Codebook,
  sessionIds: readonly string[],
): Promise<StoredPatterns[]> {
  const scope = { id: studyId, codebookVersionId, sessionIds };
  const rows = await readFirstJudgements(db, scope, codebook);
  return indexStudy(rows).flatMap((indexed) => {
    const patterns = sessionPatterns(indexed, codebook);
    return patterns === null ? [] : [{ sessionId: indexed.session.sessionId, patterns }];
  });
}

/**
 * Brings one codebook version's statistics of some sessions up to date, and with them its totals where
 * they held before: the cost grows with the sessions that changed, not with the study.
 */
async function rebuildSessions(
  tx: Database,
  scope: StatisticsScope,
  sessionIds: readonly string[],
): Promise<void> {
  const codebook = await readCodebook(tx, scope.codebookVersionId);
  if (!codebook) throw new Error("A review's codebook is gone.");
  const found = await readPatterns(tx, scope, codebook, sessionIds);
  const { gone, totals, version } = await replaceSessionStatistics(tx, scope, sessionIds, found);
  if (totals === null) return;
  const come = found.map(({ patterns }) => patterns);
  const moved = moveTotals(totals, { gone, come }, codebook, standardOptions.ties);
  if (moved !== null) await keepMade(tx, scope, version, { totals: moved });
}

/**
 * Rebuilds the statistics of up to so many sessions that are behind; answers how many there were. A
 * session that changes meanwhile is marked again by whoever changes it.
 */
export async function rebuildStatistics(
  db: Database,
  studyId: string,
  limit: number,
): Promise<number> {
  return db.transaction(async (tx) => {
    await holdStatistics(tx, studyId);
    const sessionIds = await takeStale(tx, studyId, limit);
    if (sessionIds.length === 0) return 0;
    for (const codebookVersionId of await listVersionsOf(tx, sessionIds))
      await rebuildSessions(tx, { studyId, codebookVersionId }, sessionIds);
    return sessionIds.length;
  });
}

/**
 * Brings a study's few sessions that are behind up to date while a page is opened. Answers how many are
 * left behind: none, or all of more than that.
 */
export async function catchUp(db: Database, studyId: string): Promise<number> {
  const stale = await countStale(db, studyId);
  if (stale > rebuiltAtOnce) return stale;
  if (stale > 0) await rebuildStatistics(db, studyId, rebuiltAtOnce);
  return 0;
}
