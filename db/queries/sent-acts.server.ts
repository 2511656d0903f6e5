import { eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { sentActs } from "../schema";

/** Notes an act as sent; false where it was before. One that is under way elsewhere is waited for. */
export async function insertSentAct(tx: Database, key: string): Promise<boolean> {
  const made = await tx.insert(sentActs).values({ key }).onConflictDoNothing().returning();
  return made.length > 0;
}

/** What the act was answered with; null where it was not sent, or is under way. */
export async function findAnswer(db: Database, key: string): Promise<{ answer: unknown } | null> {
  const [row] = await db
    .select({ answer: sentActs.answer })
    .from(sentActs)
    .where(eq(sentActs.key, key));
  return row ?? null;
}

export async function storeAnswer(tx: Database, key: string, answer: unknown): Promise<void> {
  await tx.update(sentActs).set({ answer }).where(eq(sentActs.key, key));
}
