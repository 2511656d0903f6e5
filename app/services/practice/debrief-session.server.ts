import type { Database } from "~db/client.server";
import { findDebrief, findSessionScenario, putDebrief } from "~db/queries/sessions.server";
import type { Actor } from "~/domain/access/can";
import { conflict, done, notFound, type Outcome } from "~/domain/access/outcome";
import type { DebriefInput } from "~/domain/practice/debrief";
import { screenOwnWords, type OwnWordsLevel } from "~/domain/practice/safety/own-words";
import { openOwnSession } from "./open-session.server";

export interface DebriefView extends DebriefInput {
  sessionId: string;
  title: string;
  clientName: string;
  /** Only a session that has ended can be looked back on. */
  ended: boolean;
  saved: boolean;
  /** How far the note sounds like distress of the person's own. */
  care: OwnWordsLevel;
}

/** What the person said just after an own session, or an empty form for it. */
export async function showDebrief(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<Outcome<DebriefView>> {
  const opened = await openOwnSession(db, actor, sessionId);
  if (!opened.ok) return opened;
  const [said, scenario] = await Promise.all([
    findDebrief(db, sessionId),
    findSessionScenario(db, opened.value),
  ]);
  if (!scenario) return notFound;
  return done({
    sessionId,
    title: opened.value.title,
    clientName: scenario.clientName,
    ended: opened.value.endedAt !== null,
    wentWell: said?.wentWell ?? null,
    note: said?.note ?? "",
    saved: said !== null,
    care: screenOwnWords(said?.note ?? ""),
  });
}

/** Keeps what the person says after an own session that has ended. */
export async function debriefSession(
  db: Database,
  actor: Actor,
  sessionId: string,
  input: DebriefInput,
): Promise<Outcome<{ care: OwnWordsLevel }>> {
  const opened = await openOwnSession(db, actor, sessionId);
  if (!opened.ok) return opened;
  if (opened.value.endedAt === null)
    return conflict("The session has not ended yet. What you wrote is kept here.");
  await putDebrief(db, { sessionId, ...input, at: new Date() });
  return done({ care: screenOwnWords(input.note) });
}
