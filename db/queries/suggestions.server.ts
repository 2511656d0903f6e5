import { and, asc, eq, inArray } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { suggestionCategories, type Suggestion } from "../../app/domain/suggestion/category";
import type { Database } from "../client.server";
import { suggestionEvents, suggestions, turns } from "../schema";

export type StoredSuggestionEvent = typeof suggestionEvents.$inferSelect;

/** Stores what is offered after a client's turn. Call it in the turn's own transaction. */
export async function insertSuggestions(
  tx: Database,
  turnId: string,
  offered: readonly Suggestion[],
): Promise<void> {
  if (offered.length === 0) return;
  const rows = offered.map(({ category, text, reason }) => ({
    id: uuid(),
    turnId,
    category,
    text,
    reason,
  }));
  await tx.insert(suggestions).values(rows);
}

const offered = {
  id: suggestions.id,
  turnId: suggestions.turnId,
  position: turns.position,
  category: suggestions.category,
  text: suggestions.text,
};

const byPosition = [asc(turns.position), asc(suggestions.category)];

/** All suggestions of a session by position, as the peer saw them: without their reasons. */
export async function listSuggestions(db: Database, sessionId: string) {
  return db
    .select(offered)
    .from(suggestions)
    .innerJoin(turns, eq(turns.id, suggestions.turnId))
    .where(eq(turns.sessionId, sessionId))
    .orderBy(...byPosition);
}
export type OfferedSuggestion = Awaited<ReturnType<typeof listSuggestions>>[number];

/** What is offered after one turn, in the order in which it is always shown. */
export async function listSuggestionsOfTurn(
  db: Database,
  turnId: string,
): Promise<OfferedSuggestion[]> {
  const rows = await db
    .select(offered)
    .from(suggestions)
    .innerJoin(turns, eq(turns.id, suggestions.turnId))
    .where(eq(suggestions.turnId, turnId));
  return suggestionCategories.flatMap((category) =>
    rows.filter((row) => row.category === category),
  );
}

/** Everything that the peer did with the suggestions of a session, by time. */
export async function listSuggestionEvents(db: Database, sessionId: string) {
  return db
    .select({
      id: suggestionEvents.id,
      suggestionId: suggestionEvents.suggestionId,
      turnId: suggestions.turnId,
      act: suggestionEvents.act,
      at: suggestionEvents.at,
      durationMs: suggestionEvents.durationMs,
      sentTurnId: suggestionEvents.sentTurnId,
    })
    .from(suggestionEvents)
    .innerJoin(suggestions, eq(suggestions.id, suggestionEvents.suggestionId))
    .innerJoin(turns, eq(turns.id, suggestions.turnId))
    .where(eq(turns.sessionId, sessionId))
    .orderBy(asc(suggestionEvents.at), asc(suggestionEvents.id));
}

/** The client turn of each of these suggestions that belongs to a session. */
export async function findSuggestionTurns(
  db: Database,
  sessionId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: suggestions.id, turnId: suggestions.turnId })
    .from(suggestions)
    .innerJoin(turns, eq(turns.id, suggestions.turnId))
    .where(and(eq(turns.sessionId, sessionId), inArray(suggestions.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row.turnId]));
}

/** Stores events once: an id that is stored already is left as it is. */
export async function insertSuggestionEvents(
  tx: Database,
  events: readonly StoredSuggestionEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await tx
    .insert(suggestionEvents)
    .values([...events])
    .onConflictDoNothing();
}
