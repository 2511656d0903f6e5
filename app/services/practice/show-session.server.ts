import { findDebrief, findSessionScenario, type Session } from "~db/queries/sessions.server";
import { listReadings, listTurns } from "~db/queries/turns.server";
import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { PracticeTurn } from "~/domain/practice/practice-turn";
import { screenLastWords } from "~/domain/practice/safety/last-words";
import type { OwnWordsLevel } from "~/domain/practice/safety/own-words";
import type { SessionStatus } from "~/domain/practice/session-status";
import { openOwnSession } from "./open-session.server";
import { readClientTurn, turnView } from "./practice-turn.server";

export interface PracticeSession {
  id: string;
  title: string;
  clientName: string;
  contentNote: string;
  status: SessionStatus;
  startedAt: Date;
  endedAt: Date | null;
  suggestionsOn: boolean;
  emotionCurveOn: boolean;
  /** Seconds after the client's words until suggestions are shown. */
  suggestionsAfter: number;
  /** The session's own engine is another than the embedded one, which may then step in. */
  mayFallBack: boolean;
  debriefed: boolean;
  turns: PracticeTurn[];
  /** The client has not opened yet, or owes an answer to the last message. */
  answerMissing: boolean;
  /** How far the person's last message sounds like distress of their own: `urgent` breaks the role. */
  care: OwnWordsLevel;
}

async function readTurns(db: Database, session: Session): Promise<PracticeTurn[]> {
  const [turns, readings] = await Promise.all([
    listTurns(db, session.id),
    session.emotionCurveOn ? listReadings(db, session.id) : [],
  ]);
  const byTurn = new Map<string, (typeof readings)[number]>();
  for (const reading of readings)
    if (reading.source !== "expert" && !byTurn.has(reading.turnId))
      byTurn.set(reading.turnId, reading);
  const views = turns.map((turn) => {
    const reading = byTurn.get(turn.id);
    if (!reading) return turnView(turn);
    const { valence, arousal, distribution } = reading;
    return turnView(turn, { valence, arousal, distribution });
  });
  const last = views.at(-1);
  if (last?.speaker !== "client") return views;
  return [...views.slice(0, -1), await readClientTurn(db, session, last)];
}

/** An own session as its page shows it: everything said, and only what the study's arm lets see. */
export async function showSession(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<Outcome<PracticeSession>> {
  const opened = await openOwnSession(db, actor, sessionId);
  if (!opened.ok) return opened;
  const session = opened.value;
  const scenario = await findSessionScenario(db, session);
  if (!scenario) return notFound;
  const [turns, debrief] = await Promise.all([readTurns(db, session), findDebrief(db, sessionId)]);
  const last = turns.at(-1);
  const own = turns.filter((turn) => turn.speaker === "supporter").map(({ text }) => text);
  return done({
    id: session.id,
    title: session.title,
    clientName: scenario.clientName,
    contentNote: session.contentNote,
    status: session.status,
    startedAt: session.startedAt,
    endedAt: session.endedAt,
    suggestionsOn: session.suggestionsOn,
    emotionCurveOn: session.emotionCurveOn,
    suggestionsAfter: session.suggestionsAfter,
    mayFallBack: session.engine !== "embedded",
    debriefed: debrief !== null,
    turns,
    answerMissing: last?.speaker !== "client",
    care: screenLastWords(own),
  });
}
