import { and, eq, gte, inArray, lt } from "drizzle-orm";
import type { Database } from "../client.server";
import { sentActs } from "../schema";

/** Notes an act as sent; false where it was before. One that is under way elsewhere is waited for. */
export async function insertSentAct(tx: Database, key: string): Promise<boolean> {
  const made = await tx.insert(sentActs).values({ key }).onConflictDoNothing().returning();
  return made.length > 0;
}

/** What the act was answered with, where it was sent at or after `since`; null where it was not sent, or is under way. */
export async function findAnswer(
  db: Database,
  key: string,
  since?: Date,
): Promise<{ answer: unknown } | null> {
  const [row] = await db
    .select({ answer: sentActs.answer })
    .from(sentActs)
    .where(and(eq(sentActs.key, key), since && gte(sentActs.at, since)));
  return row ?? null;
}

/** Forgets acts that were sent before a moment: nobody sends them again. What another forgets now is left to it. */
export async function forgetSentActs(db: Database, before: Date): Promise<void> {
  const old = db
    .select({ key: sentActs.key })
    .from(sentActs)
    .where(lt(sentActs.at, before))
    .for("update", { skipLocked: true });
  await db.delete(sentActs).where(inArray(sentActs.key, old));
}

export async function storeAnswer(tx: Database, key: string, answer: unknown): Promise<void> {
  await tx.update(sentActs).set({ answer }).where(eq(sentActs.key, key));
}
