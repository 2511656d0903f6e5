import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import { answerSession, type AnswerHost } from "./answer-session.server";

/**
 * Waits for the missing answer, for a page that cannot show it as it is produced. The value is false
 * where the engine failed: then nothing was stored, and it can be asked again.
 */
export async function generateAnswer(
  host: AnswerHost,
  actor: Actor,
  sessionId: string,
  signal: AbortSignal,
  choice: { goOn?: boolean; withEmbedded?: boolean } = {},
): Promise<Outcome<{ answered: boolean }>> {
  const { goOn = false, withEmbedded = false } = choice;
  const outcome = await answerSession(host, actor, sessionId, { goOn, withEmbedded, signal });
  if (!outcome.ok) return outcome;
  let answered = false;
  for await (const event of outcome.value) answered = event.type === "turn";
  return done({ answered });
}
