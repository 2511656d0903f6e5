import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
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

/** The turns of a session of which something is hidden. What they said is never shown. */
export async function listHiddenTurns(db: Database, sessionId: string): Promise<HiddenTurn[]> {
  return db
    .select({
      id: turns.id,
      position: turns.position,
      said: turns.text,
      shown: sql<string>`${turns.redactedText}`,
    })
    .from(turns)
    .where(and(eq(turns.sessionId, sessionId), isNotNull(turns.redactedText)))
    .orderBy(asc(turns.position));
}
