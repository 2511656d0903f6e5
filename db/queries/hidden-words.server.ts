import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { HiddenTurn } from "../../app/domain/review/as-shown";
import type { Database } from "../client.server";
import { turns } from "../schema";

/** A turn's words as they were said and as they are shown, held until the transaction ends. */
export async function holdWords(tx: Database, sessionId: string, position: number) {
  const [row] = await tx
    .select({
      id: turns.id,
      said: turns.text,
      shown: sql<string>`coalesce(${turns.redactedText}, ${turns.text})`,
    })
    .from(turns)
    .where(and(eq(turns.sessionId, sessionId), eq(turns.position, position)))
    .for("update");
  return row ?? null;
}

/** Shows a turn in other words from now on; what was said stays stored. */
export async function hideWordsOf(tx: Database, turnId: string, shown: string): Promise<void> {
  await tx.update(turns).set({ redactedText: shown }).where(eq(turns.id, turnId));
}

/** The turns of some sessions of which something is hidden. What they said is never shown. */
export async function listHiddenTurns(
  db: Database,
  sessionIds: readonly string[],
): Promise<(HiddenTurn & { sessionId: string })[]> {
  if (sessionIds.length === 0) return [];
  return db
    .select({
      id: turns.id,
      sessionId: turns.sessionId,
      position: turns.position,
      said: turns.text,
      shown: sql<string>`${turns.redactedText}`,
    })
    .from(turns)
    .where(and(inArray(turns.sessionId, [...sessionIds]), isNotNull(turns.redactedText)))
    .orderBy(asc(turns.position));
}
