import { z } from "zod";
import type { Database } from "~db/client.server";
import { findDebrief, putDebrief } from "~db/queries/sessions.server";
import type { Actor } from "~/domain/access/can";
import { conflict, done, type Outcome } from "~/domain/access/outcome";
import { longestNote } from "~/domain/review/annotation";
import { codePointLength } from "~/domain/practice/span";
import { screenOwnWords, type OwnWordsLevel } from "~/domain/practice/safety/own-words";
import { storableText } from "~/domain/practice/storable-text";
import { openOwnSession } from "./open-session.server";

export const debriefSchema = z.object({
  /** 1 very hard to 5 very good; null: not said. */
  wentWell: z.number().int().min(1).max(5).nullable(),
  note: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .pipe(
      storableText.refine(
        (text) => codePointLength(text) <= longestNote,
        `At most ${longestNote} characters.`,
      ),
    ),
});
export type DebriefInput = z.infer<typeof debriefSchema>;

export interface DebriefView extends DebriefInput {
  sessionId: string;
  title: string;
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
  const said = await findDebrief(db, sessionId);
  return done({
    sessionId,
    title: opened.value.title,
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
