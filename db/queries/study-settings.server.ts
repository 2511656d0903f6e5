import { and, asc, eq, isNotNull, sql, type SQL } from "drizzle-orm";
import {
  defaultReveal,
  storedRevealSchema,
  type Reveal,
  type Revealed,
} from "../../app/domain/review/reveal";
import type { Database } from "../client.server";
import { reviews, sessions, studySettings } from "../schema";

const asReveal = {
  mapFromDriverValue: (value: unknown): Reveal =>
    storedRevealSchema.parse(typeof value === "string" ? JSON.parse(value) : value).reveal,
};

/**
 * What the study of the session in the query's rows reveals after the lock: the latest version that was there
 * when the session was made. Null where there was none.
 */
export const revealOfSession: SQL<Reveal | null> = sql`(
  select kept.reveal from study_settings kept
  where kept.study_id = ${sessions.studyId} and kept.created_at <= ${sessions.createdAt}
  order by kept.version desc limit 1)`.mapWith(asReveal);

/** The sessions that a person has judged and of which the study keeps any of these from those who did. */
export async function listSessionsWithheld(
  db: Database,
  studyId: string,
  personId: string,
  what: readonly Revealed[],
): Promise<string[]> {
  // Joined, as columns within `sql` are only qualified where a query has more than one table.
  const rows = await db
    .select({ id: sessions.id, reveal: revealOfSession })
    .from(sessions)
    .innerJoin(reviews, eq(reviews.sessionId, sessions.id))
    .where(
      and(
        eq(sessions.studyId, studyId),
        eq(reviews.reviewerId, personId),
        isNotNull(reviews.lockedAt),
      ),
    );
  return rows
    .filter(({ reveal }) => what.some((each) => !(reveal ?? defaultReveal)[each]))
    .map(({ id }) => id);
}

/** The versions of a study's settings, oldest first. */
export async function listSettings(db: Database, studyId: string) {
  const rows = await db
    .select()
    .from(studySettings)
    .where(eq(studySettings.studyId, studyId))
    .orderBy(asc(studySettings.version));
  return rows.map(({ version, reveal, createdAt }) => ({
    version,
    createdAt,
    reveal: storedRevealSchema.parse(reveal).reveal,
  }));
}

/** Keeps settings: over the version given where no session was made under it, else as a new one. */
export async function keepSettings(
  tx: Database,
  row: { studyId: string; version: number; reveal: Reveal; createdBy: string },
  replaces: boolean,
): Promise<void> {
  const reveal = { v: 1 as const, reveal: row.reveal };
  if (replaces) {
    await tx
      .update(studySettings)
      .set({ reveal, createdBy: row.createdBy })
      .where(and(eq(studySettings.studyId, row.studyId), eq(studySettings.version, row.version)));
    return;
  }
  await tx.insert(studySettings).values({ ...row, reveal, createdAt: sql`clock_timestamp()` });
}

/** Sessions of the study made since then. New ones are to be held back first (`holdNewSessions`). */
export async function countSessionsSince(
  tx: Database,
  studyId: string,
  since: Date | null,
): Promise<number> {
  const made =
    since === null ? undefined : sql`${sessions.createdAt} >= ${since.toISOString()}::timestamptz`;
  const [row] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(sessions)
    .where(and(eq(sessions.studyId, studyId), made));
  return row?.n ?? 0;
}
