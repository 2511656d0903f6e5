import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { lockSession, type Session } from "~db/queries/sessions.server";
import { insertSuggestions } from "~db/queries/suggestions.server";
import { findTurnAt, insertClientTurn } from "~db/queries/turns.server";
import type { WholeAnswer } from "./collect-answer.server";

async function insertAnswer(
  tx: Database,
  sessionId: string,
  position: number,
  { turn, suggestions }: WholeAnswer,
): Promise<void> {
  const id = uuid();
  const { provenance, stateBefore, stateAfter, moves, rules } = turn;
  await insertClientTurn(
    tx,
    {
      id,
      sessionId,
      position,
      speaker: "client",
      text: turn.text,
      createdAt: new Date(),
      ...provenance,
      latencyMs: Math.round(provenance.latencyMs),
    },
    {
      reading: turn.reading,
      readingSource: turn.readingSource,
      readingVersion: "",
      cues: turn.cues,
      cueSource: provenance.engine === "embedded" ? "simulator" : "claude",
      step: { before: stateBefore, after: stateAfter, moves: [...moves], rules: [...rules] },
    },
  );
  await insertSuggestions(tx, id, suggestions);
}

/**
 * Stores an answer whole at its position: words, reading, cues, state and suggestions in one
 * transaction. True when an answer stands there afterwards, this one or one that came first; false
 * where the session was ended or withdrawn meanwhile.
 */
export async function storeAnswer(
  db: Database,
  session: Session,
  position: number,
  answer: WholeAnswer,
): Promise<boolean> {
  try {
    return await db.transaction(async (tx) => {
      const now = await lockSession(tx, session.id);
      if (await findTurnAt(tx, session.id, position)) return true;
      if (now?.status !== "open" && now?.status !== "paused") return false;
      await insertAnswer(tx, session.id, position, answer);
      return true;
    });
  } catch (error) {
    if (isDuplicate(error, "turns_position")) return true;
    throw error;
  }
}
