import type { Database } from "~db/client.server";
import { lockSession } from "~db/queries/sessions.server";
import {
  findLastTurn,
  findTurn,
  insertTurn,
  listConversation,
  type StoredTurn,
} from "~db/queries/turns.server";
import { isDuplicate } from "~db/errors.server";
import type { Actor } from "~/domain/access/can";
import { conflict, done, notFound, type Outcome } from "~/domain/access/outcome";
import type { Outgoing } from "~/domain/practice/message";
import type { PracticeTurn } from "~/domain/practice/practice-turn";
import { screenLastWords } from "~/domain/practice/safety/last-words";
import type { OwnWordsLevel } from "~/domain/practice/safety/own-words";
import type { SessionStatus } from "~/domain/practice/session-status";
import { openOwnSession } from "./open-session.server";
import { turnView } from "./practice-turn.server";
import { storeSuggestionEvents } from "./record-suggestion-events.server";

export interface SentMessage {
  turn: PracticeTurn;
  /** How far the words sound like distress of the person's own: `urgent` breaks the role. */
  care: OwnWordsLevel;
}

const closed: Record<Exclude<SessionStatus, "open">, string> = {
  paused: "This session is paused. Resume it first; your message is kept here.",
  ended: "This session has ended. Nothing was sent.",
  withdrawn: "This session was withdrawn. Nothing was sent.",
};

const otherMessage = "A message with this number is stored already, with other words.";

type Sent = Parameters<typeof turnView>[0] & { sessionId: string; position: number };

async function sent(tx: Database, turn: Sent): Promise<Outcome<SentMessage>> {
  const conversation = await listConversation(tx, turn.sessionId);
  const own = conversation.filter(
    ({ speaker, position }) => speaker === "supporter" && position <= turn.position,
  );
  return done({ turn: turnView(turn), care: screenLastWords(own.map(({ text }) => text)) });
}

/** The answer to a message whose id is stored already: the same message is done, another a conflict. */
function sentBefore(
  tx: Database,
  turn: StoredTurn,
  sessionId: string,
  message: Outgoing,
): Promise<Outcome<SentMessage>> | Outcome<SentMessage> {
  const same = turn.sessionId === sessionId && turn.speaker === "supporter";
  return same && turn.text === message.text ? sent(tx, turn) : conflict(otherMessage);
}

async function store(
  tx: Database,
  sessionId: string,
  message: Outgoing,
): Promise<Outcome<SentMessage>> {
  const session = await lockSession(tx, sessionId);
  if (!session) return notFound;
  const before = await findTurn(tx, message.id);
  if (before) return sentBefore(tx, before, sessionId, message);
  if (session.status !== "open") return conflict(closed[session.status]);
  const last = await findLastTurn(tx, sessionId);
  if (last?.speaker !== "client")
    return conflict("The answer to what came before is still missing. Your message is kept here.");
  const { id, text, firstKeyMs, composeMs, pauseMs } = message;
  const row = { id, sessionId, position: last.position + 1, speaker: "supporter" as const, text };
  await insertTurn(tx, { ...row, createdAt: new Date(), firstKeyMs, composeMs, pauseMs });
  const events = await storeSuggestionEvents(tx, sessionId, message.events, {
    turnId: id,
    answers: last.id,
  });
  if (!events.ok) return events;
  return sent(tx, row);
}

/** Undoes the transaction and carries the refusal out of it. */
class Refused extends Error {
  constructor(readonly outcome: Outcome<SentMessage>) {
    super("refused");
  }
}

/**
 * Stores a supporter's message with what was done with the suggestions, in one transaction and before
 * anything is generated. The same id with the same words stores once; with other words it is a conflict.
 */
export async function sendMessage(
  db: Database,
  actor: Actor,
  sessionId: string,
  message: Outgoing,
): Promise<Outcome<SentMessage>> {
  const opened = await openOwnSession(db, actor, sessionId);
  if (!opened.ok) return opened;
  try {
    return await db.transaction(async (tx) => {
      const outcome = await store(tx, sessionId, message);
      if (!outcome.ok) throw new Refused(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    if (isDuplicate(error, "turns_pkey")) return conflict(otherMessage);
    throw error;
  }
}
