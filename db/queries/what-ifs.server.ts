import { and, asc, count, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { turns, whatIfs } from "../schema";

const shown = {
  id: whatIfs.id,
  reviewId: whatIfs.reviewId,
  position: turns.position,
  reply: whatIfs.reply,
  source: whatIfs.source,
  sourceId: whatIfs.sourceId,
  course: whatIfs.course,
  at: whatIfs.at,
};

/** What was asked in a review, oldest first. */
export async function listWhatIfs(db: Database, reviewId: string) {
  return db
    .select(shown)
    .from(whatIfs)
    .innerJoin(turns, eq(turns.id, whatIfs.turnId))
    .where(eq(whatIfs.reviewId, reviewId))
    .orderBy(asc(whatIfs.id));
}
export type WhatIfRow = Awaited<ReturnType<typeof listWhatIfs>>[number];

export async function findWhatIf(db: Database, id: string): Promise<WhatIfRow | null> {
  const [row] = await db
    .select(shown)
    .from(whatIfs)
    .innerJoin(turns, eq(turns.id, whatIfs.turnId))
    .where(eq(whatIfs.id, id));
  return row ?? null;
}

export async function countWhatIfs(db: Database, reviewId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(whatIfs)
    .where(and(eq(whatIfs.reviewId, reviewId)));
  return row?.n ?? 0;
}

/** Stores once: the same id again changes nothing. */
export async function insertWhatIf(db: Database, row: typeof whatIfs.$inferInsert): Promise<void> {
  await db.insert(whatIfs).values(row).onConflictDoNothing({ target: whatIfs.id });
}
