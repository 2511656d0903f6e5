import { eq, and, ne, lt, asc, sql } from "drizzle-orm";
import type { ReadingSource } from "../../app/domain/emotion/reading";
import type { Database } from "../client.server";
import { expertReadings, readings, reviews, turns } from "../schema";

/**
 * Readings of the client's turns that a machine made, of every source, in order of turn and age; only
 * those before a position where one is given.
 */
export async function listMachineReadings(
  db: Database,
  sessionId: string,
  before: number | null = null,
) {
  return db
    .select({
      turnId: readings.turnId,
      position: turns.position,
      source: readings.source,
      version: readings.version,
      valence: readings.valence,
      arousal: readings.arousal,
      sadness: readings.sadness,
      fear: readings.fear,
      anger: readings.anger,
      disgust: readings.disgust,
      happiness: readings.happiness,
      surprise: readings.surprise,
      neutral: readings.neutral,
    })
    .from(readings)
    .innerJoin(turns, eq(turns.id, readings.turnId))
    .where(
      and(
        eq(turns.sessionId, sessionId),
        ne(readings.source, "expert" as ReadingSource),
        before === null ? undefined : lt(turns.position, before),
      ),
    )
    .orderBy(asc(turns.position), asc(readings.id));
}
/** The turns of a session of which a person has said what they read, or skipped it, in the latest round. */
export async function listReadTurnIds(
  db: Database,
  sessionId: string,
  reviewerId: string,
): Promise<string[]> {
  const rows = await db
    .select({ turnId: expertReadings.turnId })
    .from(expertReadings)
    .innerJoin(reviews, eq(reviews.id, expertReadings.reviewId))
    .where(
      and(
        eq(reviews.sessionId, sessionId),
        eq(reviews.reviewerId, reviewerId),
        sql`not exists (select 1 from assignments later where later.session_id = ${reviews.sessionId}
          and later.reviewer_id = ${reviews.reviewerId} and later.round > ${reviews.round}
          and later.handed_back_at is null)`,
      ),
    );
  return rows.map((row) => row.turnId);
}
