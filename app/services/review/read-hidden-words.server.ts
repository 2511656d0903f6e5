import type { Database } from "~db/client.server";
import { listHiddenTurns } from "~db/queries/hidden-words.server";
import { listAnnotations } from "~db/queries/review-events.server";
import type { Annotation } from "~/domain/review/annotation";
import { coverAnnotation, hiddenIn, type Hidden } from "~/domain/review/as-shown";

/** What is hidden in a session. */
export async function readHidden(db: Database, sessionId: string): Promise<Hidden> {
  return hiddenIn(await listHiddenTurns(db, [sessionId]));
}

/** The words of a session that are hidden: nothing that was written of it tells them either. */
export async function readHiddenWords(db: Database, sessionId: string): Promise<readonly string[]> {
  return (await readHidden(db, sessionId)).words;
}

/** The hidden words of some sessions, by session; of those that hide nothing there is no entry. */
export async function readHiddenWordsOf(
  db: Database,
  sessionIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const turns = await listHiddenTurns(db, sessionIds);
  const hiding = [...new Set(turns.map((turn) => turn.sessionId))];
  return new Map(
    hiding.map((id) => [id, hiddenIn(turns.filter((turn) => turn.sessionId === id)).words]),
  );
}

/** The annotations of a session's review, as they may be read: what is hidden is in none of their words. */
export async function readAnnotations(
  db: Database,
  { sessionId, reviewId }: { sessionId: string; reviewId: string },
): Promise<Annotation[]> {
  const [annotations, words] = await Promise.all([
    listAnnotations(db, reviewId),
    readHiddenWords(db, sessionId),
  ]);
  return annotations.map((annotation) => coverAnnotation(annotation, words));
}
