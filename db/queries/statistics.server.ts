import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { SessionPatterns } from "../../app/domain/misalignment/session-patterns";
import type { StudyTotals } from "../../app/domain/misalignment/study-totals";
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

/**
 * Holds a study's statistics until the transaction ends. Whoever moves them takes this before any session or
 * mark of the study: catching up and erasing would otherwise each wait for what the other one holds.
 */
export async function holdStatistics(tx: Database, studyId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`statistics ${studyId}`}, 0))`,
  );
}

/** What putting some sessions' statistics in the place of others changed. */
export interface Replaced {
  gone: SessionPatterns[];
  /** The totals that held before; null where none did. */
  totals: StudyTotals | null;
  /** The version after it; what is taken away moves it, too. */
  version: number;
}

/**
 * Puts the statistics of some sessions in the place of those they had, and moves the study's version.
 * Until the transaction ends nobody else moves it.
 */
export async function replaceSessionStatistics(
  tx: Database,
  scope: StatisticsScope,
  sessionIds: readonly string[],
  found: readonly { sessionId: string; patterns: SessionPatterns }[],
): Promise<Replaced> {
  const { studyId, codebookVersionId } = scope;
  const [before] = await tx
    .insert(studyStatistics)
    .values({ studyId, codebookVersionId })
    .onConflictDoUpdate({
      target: [studyStatistics.studyId, studyStatistics.codebookVersionId],
      set: { version: sql`${studyStatistics.version} + 1` },
    })
    .returning({
      version: studyStatistics.version,
      totals: studyStatistics.totals,
      totalsVersion: studyStatistics.totalsVersion,
    });
  const held = before !== undefined && before.totalsVersion === before.version - 1;
  const gone = await tx
    .delete(sessionStatistics)
    .where(
      and(
        inArray(sessionStatistics.sessionId, [...sessionIds]),
        eq(sessionStatistics.codebookVersionId, codebookVersionId),
      ),
    )
    .returning({ patterns: sessionStatistics.patterns });
  if (found.length > 0)
    await tx
      .insert(sessionStatistics)
      .values(found.map((each) => ({ ...each, studyId, codebookVersionId })));
  return {
    gone: gone.map(({ patterns }) => patterns),
    totals: held ? before.totals : null,
    version: await findStatisticsVersion(tx, scope),
  };
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
export async function findFigures(
  db: Database,
  scope: StatisticsScope,
  version: number,
): Promise<StudyFigures | null> {
  const [row] = await db
    .select({ figures: studyStatistics.figures })
    .from(studyStatistics)
    .where(and(isScope(scope), eq(studyStatistics.figuresVersion, version)));
  return row?.figures ?? null;
}

/** The kept totals that hold at a version; null where they are older. */
export async function findTotals(
  db: Database,
  scope: StatisticsScope,
  version: number,
): Promise<StudyTotals | null> {
  const [row] = await db
    .select({ totals: studyStatistics.totals })
    .from(studyStatistics)
    .where(and(isScope(scope), eq(studyStatistics.totalsVersion, version)));
  return row?.totals ?? null;
}

/**
 * Keeps what was made of the sessions' statistics at a version, unless they have moved on since.
 */
export async function keepMade(
  db: Database,
  scope: StatisticsScope,
  version: number,
  made: { totals: StudyTotals } | { figures: StudyFigures },
): Promise<void> {
  const values =
    "totals" in made
      ? { totals: made.totals, totalsVersion: version }
      : { figures: made.figures, figuresVersion: version };
  await db
    .update(studyStatistics)
    .set(values)
    .where(and(isScope(scope), eq(studyStatistics.version, version)));
}

/**
 * The patterns of every reviewed session of a study, or of those among some sessions, in the order in
 * which results take sessions.
 */
export async function listPatterns(
  db: Database,
  { studyId, codebookVersionId }: StatisticsScope,
  sessionIds?: readonly string[],
) {
  const some =
    sessionIds && sql`${sessionStatistics.sessionId} = any(${`{${sessionIds.join(",")}}`}::uuid[])`;
  return db
    .select({ sessionId: sessionStatistics.sessionId, patterns: sessionStatistics.patterns })
    .from(sessionStatistics)
    .where(
      and(
        eq(sessionStatistics.studyId, studyId),
        eq(sessionStatistics.codebookVersionId, codebookVersionId),
        some,
      ),
    )
    .orderBy(asc(sessionStatistics.sessionId));
}
