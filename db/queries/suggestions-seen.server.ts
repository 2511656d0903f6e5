import { sql, eq, asc } from "drizzle-orm";
import type { Database } from "../client.server";
import { suggestionEvents, suggestions, turns } from "../schema";

/** The suggestions offered in a session and what the peer did with each; not why they were made. */
export async function listSuggestionsSeen(db: Database, sessionId: string) {
  const { act, durationMs } = suggestionEvents;
  const did = (word: string) => sql<boolean>`coalesce(bool_or(${act} = ${word}), false)`;
  return db
    .select({
      id: suggestions.id,
      turnId: suggestions.turnId,
      category: suggestions.category,
      text: suggestions.text,
      shown: did("shown"),
      opened: did("opened"),
      openMs: sql<number | null>`(sum(${durationMs}) filter (where ${act} = 'opened'))::int`,
      inserted: did("inserted"),
      edited: did("edited"),
      sent: did("sent"),
    })
    .from(suggestions)
    .innerJoin(turns, eq(turns.id, suggestions.turnId))
    .leftJoin(suggestionEvents, eq(suggestionEvents.suggestionId, suggestions.id))
    .where(eq(turns.sessionId, sessionId))
    .groupBy(
      suggestions.id,
      suggestions.turnId,
      suggestions.category,
      suggestions.text,
      turns.position,
    )
    .orderBy(asc(turns.position), asc(suggestions.category));
}
/** Why each suggestion was made. A hint: it names the cue that it answers. */
export async function listSuggestionReasons(db: Database, sessionId: string) {
  return db
    .select({ id: suggestions.id, reason: suggestions.reason })
    .from(suggestions)
    .innerJoin(turns, eq(turns.id, suggestions.turnId))
    .where(eq(turns.sessionId, sessionId));
}
