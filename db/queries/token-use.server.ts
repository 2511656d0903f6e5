import { and, count, eq, gte, isNotNull, sql, type SQL, type SQLWrapper } from "drizzle-orm";
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

const day = sql<string | null>`to_char(${tokenUses.at} at time zone 'UTC', 'YYYY-MM-DD')`;
const tokensSum = (column: SQLWrapper) => sql<number>`coalesce(sum(${column}), 0)::float8`;
const isUnsettled = sql`${tokenUses.inputTokens} is null`;

/** What everything on this database has asked for since a moment: a row for each day in UTC, and one without a day for all of them. */
export async function sumTokenDays(db: Database, since: Date) {
  return db
    .select({
      day,
      answers: sql<number>`count(*)::int`,
      withoutSession: sql<number>`(count(*) - count(${tokenUses.sessionId}))::int`,
      sessions: sql<number>`count(distinct ${tokenUses.sessionId})::int`,
      inputTokens: tokensSum(tokenUses.inputTokens),
      outputTokens: tokensSum(tokenUses.outputTokens),
      unsettled: sql<number>`(count(*) filter (where ${isUnsettled}))::int`,
      setAside: sql<number>`coalesce(sum(${tokenUses.setAside}) filter (where ${isUnsettled}), 0)::float8`,
    })
    .from(tokenUses)
    .where(gte(tokenUses.at, since))
    .groupBy(sql`rollup (${day})`);
}

/** Of the sessions that have asked for something since a moment, how many have come to a limit, with all that they ever cost. */
export async function countSessionsAtLimit(
  db: Database,
  since: Date,
  limit: number,
): Promise<number> {
  const asked = db
    .selectDistinct({ sessionId: tokenUses.sessionId })
    .from(tokenUses)
    .where(and(gte(tokenUses.at, since), isNotNull(tokenUses.sessionId)))
    .as("asked");
  const spent = db
    .select({ tokens: sql<string>`${tokens}`.as("tokens") })
    .from(tokenUses)
    .where(eq(tokenUses.sessionId, asked.sessionId))
    .as("spent");
  const [row] = await db
    .select({ sessions: count() })
    .from(asked)
    .innerJoinLateral(spent, sql`${spent.tokens} >= ${limit}`);
  return row?.sessions ?? 0;
}
