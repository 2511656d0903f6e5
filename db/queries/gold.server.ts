import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Database } from "../client.server";
import { gold } from "../schema";

/** What counts as the truth of some sessions now. */
export async function listGold(db: Database, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return [];
  return db
    .select({ adjudicationId: gold.adjudicationId, sessionId: gold.sessionId })
    .from(gold)
    .where(and(inArray(gold.sessionId, [...sessionIds]), isNull(gold.retiredAt)));
}

/**
 * Makes an adjudication the truth of its session in place of what was; once however often it is asked, also at
 * once. False where it was so already.
 */
export async function insertGold(
  tx: Database,
  row: { adjudicationId: string; studyId: string; sessionId: string; madeBy: string },
  at: Date,
): Promise<boolean> {
  const { sessionId, adjudicationId, madeBy } = row;
  const current = and(eq(gold.sessionId, sessionId), isNull(gold.retiredAt));
  await tx.execute(sql`select id from sessions where id = ${sessionId} for update`);
  await tx
    .update(gold)
    .set({ retiredAt: at, retiredBy: madeBy })
    .where(and(current, ne(gold.adjudicationId, adjudicationId)));
  const [same] = await tx.select({ id: gold.id }).from(gold).where(current);
  if (same) return false;
  await tx.insert(gold).values({ id: uuid(), ...row, madeAt: at });
  return true;
}

/** Whether an adjudication was gold once. */
export async function wasGold(db: Database, adjudicationId: string): Promise<boolean> {
  return (await db.$count(gold, eq(gold.adjudicationId, adjudicationId))) > 0;
}

/** Takes an adjudication out of the gold. */
export async function retireGold(
  tx: Database,
  adjudicationId: string,
  retiredBy: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(gold)
    .set({ retiredAt: at, retiredBy })
    .where(and(eq(gold.adjudicationId, adjudicationId), isNull(gold.retiredAt)))
    .returning({ id: gold.id });
  return rows.length > 0;
}
