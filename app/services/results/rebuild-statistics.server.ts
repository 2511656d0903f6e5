import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import {
  listVersionsOf,
  replaceSessionStatistics,
  takeStale,
  type StatisticsScope,
} from "~db/queries/statistics.server";
import { sessionPatterns, type StoredPatterns } from "~/domain/misalignment/session-patterns";
import { indexStudy } from "~/domain/misalignment/units";
import { readFirstJudgements } from "./read-first-judgements.server";

/** The patterns of some sessions under one codebook version, read from their reviews. */
export async function readPatterns(
  db: Database,
  { studyId, codebookVersionId }: StatisticsScope,
  sessionIds?: readonly string[],
): Promise<StoredPatterns[]> {
  const codebook = await readCodebook(db, codebookVersionId);
  if (!codebook) throw new Error("A review's codebook is gone.");
  const scope = { id: studyId, codebookVersionId, sessionIds };
  const rows = await readFirstJudgements(db, scope, codebook);
  return indexStudy(rows).flatMap((indexed) => {
    const patterns = sessionPatterns(indexed, codebook);
    return patterns === null ? [] : [{ sessionId: indexed.session.sessionId, patterns }];
  });
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
    const sessionIds = await takeStale(tx, studyId, limit);
    if (sessionIds.length === 0) return 0;
    for (const codebookVersionId of await listVersionsOf(tx, sessionIds)) {
      const scope = { studyId, codebookVersionId };
      const found = await readPatterns(tx, scope, sessionIds);
      await replaceSessionStatistics(tx, scope, sessionIds, found);
    }
    return sessionIds.length;
  });
}
