import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { SessionPatterns } from "../../app/domain/misalignment/session-patterns";
import type { StudyFigures } from "../../app/domain/misalignment/study-results";
import type { Database } from "../client.server";
import { reviews, sessionStatistics, staleStatistics, studyStatistics } from "../schema";

/** How many sessions of a study are behind. */
export async function countStale(db: Database, studyId: string): Promise<number> {
  return db.$count(staleStatistics, eq(staleStatistics.studyId, studyId));
}

/**
 * Takes up to so many stale sessions of a study in hand: until the transaction ends, whoever changes one
 * of them waits, and marks it again.
 */
export async function takeStale(tx: Database, studyId: string, limit: number): Promise<string[]> {
  const some = tx
    .select({ id: staleStatistics.sessionId })
    .from(staleStatistics)
    .where(eq(staleStatistics.studyId, studyId))
    .orderBy(asc(staleStatistics.sessionId))
    .limit(limit);
  const rows = await tx
    .delete(staleStatistics)
    .where(inArray(staleStatistics.sessionId, some))
    .returning({ id: staleStatistics.sessionId });
  return rows.map(({ id }) => id);
}

/** The codebook versions under which some sessions have or had statistics. */
export async function listVersionsOf(
  tx: Database,
  sessionIds: readonly string[],
): Promise<string[]> {
  const [reviewed, stored] = await Promise.all([
    tx
      .selectDistinct({ id: reviews.codebookVersionId })
      .from(reviews)
      .where(and(inArray(reviews.sessionId, [...sessionIds]), eq(reviews.status, "submitted"))),
    tx
      .selectDistinct({ id: sessionStatistics.codebookVersionId })
      .from(sessionStatistics)
      .where(inArray(sessionStatistics.sessionId, [...sessionIds])),
  ]);
  return [...new Set([...reviewed, ...stored].map(({ id }) => id))].sort();
}

/** What statistics belong to: a study under one codebook version. */
export interface StatisticsScope {
  studyId: string;
  codebookVersionId: string;
}

/** Puts the statistics of some sessions in the place of those they had, and moves the study's version. */
export async function replaceSessionStatistics(
  tx: Database,
  { studyId, codebookVersionId }: StatisticsScope,
  sessionIds: readonly string[],
  found: readonly { sessionId: string; patterns: SessionPatterns }[],
): Promise<void> {
  await tx
    .insert(studyStatistics)
    .values({ studyId, codebookVersionId })
    .onConflictDoUpdate({
      target: [studyStatistics.studyId, studyStatistics.codebookVersionId],
      set: { version: sql`${studyStatistics.version} + 1` },
    });
  await tx
    .delete(sessionStatistics)
    .where(
      and(
        inArray(sessionStatistics.sessionId, [...sessionIds]),
        eq(sessionStatistics.codebookVersionId, codebookVersionId),
      ),
    );
  if (found.length > 0)
    await tx
      .insert(sessionStatistics)
      .values(found.map((each) => ({ ...each, studyId, codebookVersionId })));
}

const isScope = ({ studyId, codebookVersionId }: StatisticsScope) =>
  and(
    eq(studyStatistics.studyId, studyId),
    eq(studyStatistics.codebookVersionId, codebookVersionId),
  );

/** The version that the sessions' statistics are at; 0 before the first. */
export async function findStatisticsVersion(db: Database, scope: StatisticsScope): Promise<number> {
  const [row] = await db
    .select({ version: studyStatistics.version })
    .from(studyStatistics)
    .where(isScope(scope));
  return row?.version ?? 0;
}

/** The kept figures that hold at a version; null where they are older. */
export async function findKept(
  db: Database,
  scope: StatisticsScope,
  what: "points" | "figures",
  version: number,
): Promise<StudyFigures | null> {
  const at = what === "points" ? studyStatistics.pointsVersion : studyStatistics.figuresVersion;
  const [row] = await db
    .select({ kept: studyStatistics[what] })
    .from(studyStatistics)
    .where(and(isScope(scope), eq(at, version)));
  return row?.kept ?? null;
}

/** Keeps figures, unless the sessions' statistics have moved on from the version that they belong to. */
export async function keepFigures(
  db: Database,
  scope: StatisticsScope,
  version: number,
  kept: { points: StudyFigures } | { figures: StudyFigures },
): Promise<void> {
  const values =
    "points" in kept
      ? { points: kept.points, pointsVersion: version }
      : { figures: kept.figures, figuresVersion: version };
  await db
    .update(studyStatistics)
    .set(values)
    .where(and(isScope(scope), eq(studyStatistics.version, version)));
}

/** The patterns of every reviewed session of a study, in the order in which results take sessions. */
export async function listPatterns(db: Database, { studyId, codebookVersionId }: StatisticsScope) {
  return db
    .select({ sessionId: sessionStatistics.sessionId, patterns: sessionStatistics.patterns })
    .from(sessionStatistics)
    .where(
      and(
        eq(sessionStatistics.studyId, studyId),
        eq(sessionStatistics.codebookVersionId, codebookVersionId),
      ),
    )
    .orderBy(asc(sessionStatistics.sessionId));
}
