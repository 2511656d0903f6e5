import { eq, gte, sql, type SQL } from "drizzle-orm";
import type { Database } from "../client.server";
import { tokenUses } from "../schema";

const tokens = sql<string>`coalesce(sum(coalesce(${tokenUses.inputTokens} + ${tokenUses.outputTokens}, ${tokenUses.setAside})), 0)`;

async function sumWhere(db: Database, condition: SQL): Promise<number> {
  const [row] = await db.select({ tokens }).from(tokenUses).where(condition);
  return Number(row?.tokens ?? 0);
}

/** Tokens that a session has cost, with what is set aside for it now. */
export function tokensOfSession(db: Database, sessionId: string): Promise<number> {
  return sumWhere(db, eq(tokenUses.sessionId, sessionId));
}

/** Tokens that everything has cost since a moment, with what is set aside now. */
export function tokensSince(db: Database, since: Date): Promise<number> {
  return sumWhere(db, gte(tokenUses.at, since));
}

/** Makes others who would set tokens aside wait until this transaction ends. */
export async function holdTokenUses(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('attune.token_uses'))`);
}

export interface TokenUse {
  id: string;
  sessionId: string | null;
  setAside: number;
  at: Date;
}

export async function insertTokenUse(tx: Database, use: TokenUse): Promise<void> {
  await tx.insert(tokenUses).values(use);
}

/** What it came to, in place of what was set aside. */
export async function settleTokenUse(
  db: Database,
  id: string,
  used: { inputTokens: number; outputTokens: number },
): Promise<void> {
  await db.update(tokenUses).set(used).where(eq(tokenUses.id, id));
}
