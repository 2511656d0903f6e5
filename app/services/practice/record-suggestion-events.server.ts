import type { Database } from "~db/client.server";
import { findSuggestionTurns, insertSuggestionEvents } from "~db/queries/suggestions.server";
import type { Actor } from "~/domain/access/can";
import { done, invalid, type Outcome } from "~/domain/access/outcome";
import type { SuggestionEvent } from "~/domain/practice/message";
import { openOwnSession } from "./open-session.server";

/** The message that goes out with the events, and the client's turn that it answers. */
interface Sending {
  turnId: string;
  answers: string;
}

/**
 * Stores events of a session's own suggestions, each once. A `sent` one needs the message that it went
 * out with, and a suggestion that was offered for the very turn that the message answers.
 */
export async function storeSuggestionEvents(
  tx: Database,
  sessionId: string,
  events: readonly SuggestionEvent[],
  sending: Sending | null,
): Promise<Outcome<{ stored: number }>> {
  const turns = await findSuggestionTurns(
    tx,
    sessionId,
    events.map((event) => event.suggestionId),
  );
  for (const { act, suggestionId } of events) {
    const turnId = turns.get(suggestionId);
    if (turnId === undefined) return invalid("A suggestion is not of this session.", "events");
    if (act === "sent" && turnId !== sending?.answers)
      return invalid("A suggestion can only be sent with the message that answers it.", "events");
  }
  const rows = events.map((event) => ({
    ...event,
    at: new Date(event.at),
    sentTurnId: event.act === "sent" ? (sending?.turnId ?? null) : null,
  }));
  await insertSuggestionEvents(tx, rows);
  return done({ stored: rows.length });
}

/** Records what a peer did with suggestions of an own session. Arriving twice stores once. */
export async function recordSuggestionEvents(
  db: Database,
  actor: Actor,
  sessionId: string,
  events: readonly SuggestionEvent[],
): Promise<Outcome<{ stored: number }>> {
  const opened = await openOwnSession(db, actor, sessionId);
  if (!opened.ok) return opened;
  return storeSuggestionEvents(db, sessionId, events, null);
}
