import { and, eq, gte, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { turns } from "../schema";

const tokens = sql<string>`coalesce(sum(coalesce(${turns.inputTokens}, 0) + coalesce(${turns.outputTokens}, 0)), 0)`;

/** Tokens that the stored answers of a session have cost. */
export async function tokensOfSession(db: Database, sessionId: string): Promise<number> {
  const [row] = await db.select({ tokens }).from(turns).where(eq(turns.sessionId, sessionId));
  return Number(row?.tokens ?? 0);
}

/** An answer is stored in the same moment as its id is made; this is more than any clocks differ. */
const clockMargin = 3_600_000;

/** The least id that can have been made at a moment: ids begin with their time in milliseconds. */
function leastIdAt(moment: number): string {
  const time = moment.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}

/** Tokens that the answers of all sessions have cost since a moment. Reads no row that is much older. */
export async function tokensSince(db: Database, since: Date): Promise<number> {
  const [row] = await db
    .select({ tokens })
    .from(turns)
    .where(
      and(gte(turns.id, leastIdAt(since.getTime() - clockMargin)), gte(turns.createdAt, since)),
    );
  return Number(row?.tokens ?? 0);
}
