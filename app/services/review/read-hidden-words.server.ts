import type { Database } from "~db/client.server";
import { listHiddenTurns } from "~db/queries/hidden-words.server";
import { hiddenWords } from "~/domain/practice/hidden-words";

/** The words of a session that are hidden: suggestions that were made of them do not tell them either. */
export async function readHiddenWords(db: Database, sessionId: string): Promise<string[]> {
  const hidden = await listHiddenTurns(db, sessionId);
  return hidden.flatMap(({ said, shown }) => hiddenWords(said, shown));
}
