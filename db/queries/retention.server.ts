import { and, asc, eq, isNotNull, sql, type SQL } from "drizzle-orm";
import { noticeDays } from "../../app/domain/erasure/retention";
import type { Database } from "../client.server";
import {
  erasedSessions,
  retentions,
  reviews,
  sessions,
  snapshots,
  studies,
  turns,
} from "../schema";

/** A period that was set. */
export interface SetRetention {
  months: number;
  unfrozenToo: boolean;
  setAt: Date;
}

export async function findRetention(db: Database, programmeId: string) {
  const [row] = await db.select().from(retentions).where(eq(retentions.programmeId, programmeId));
  return row ?? null;
}

export async function putRetention(
  tx: Database,
  row: typeof retentions.$inferInsert,
): Promise<void> {
  await tx
    .insert(retentions)
    .values(row)
    .onConflictDoUpdate({ target: retentions.programmeId, set: row });
}

/** Lets the notice begin anew, where a period is set. */
export async function renewNotice(tx: Database, programmeId: string, at: Date): Promise<void> {
  await tx.update(retentions).set({ setAt: at }).where(eq(retentions.programmeId, programmeId));
}

/** Programmes with a period. */
export async function listRetentions(db: Database): Promise<string[]> {
  const rows = await db
    .select({ programmeId: retentions.programmeId })
    .from(retentions)
    .where(isNotNull(retentions.months));
  return rows.map(({ programmeId }) => programmeId);
}

/** When a session ended, or else was last gone on with; an imported one ends when it comes. */
const ended = sql`case when ${sessions.origin} = 'imported' then ${sessions.createdAt}
  else coalesce(${sessions.endedAt}, greatest(${sessions.startedAt}, ${sessions.pausedAt},
    (select max(${turns.createdAt}) from ${turns} where ${turns.sessionId} = ${sessions.id}))) end`;

const periodEnd = (months: number) =>
  sql`((${ended}) at time zone 'UTC' + make_interval(months => ${months}::int)) at time zone 'UTC'`;

/** Sessions of a programme whose period is over and that no erasure has taken on. Selects from `sessions` and `studies`. */
const pastPeriod = (db: Database, programmeId: string, months: number, now: Date) =>
  and(
    eq(sessions.programmeId, programmeId),
    sql`${periodEnd(months)} <= ${now.toISOString()}::timestamptz`,
    sql`not exists (${db
      .select({ id: erasedSessions.id })
      .from(erasedSessions)
      .where(eq(erasedSessions.id, sessions.id))})`,
  );

/** When the first snapshot was frozen after the session ended and the last review of it was submitted. */
const frozenAt = sql`(select min(${snapshots.madeAt}) from ${snapshots}
  where ${snapshots.studyId} = ${sessions.studyId} and ${snapshots.madeAt} >= greatest((${ended}),
    (select max(${reviews.submittedAt}) from ${reviews} where ${reviews.sessionId} = ${sessions.id})))`;

/** An open study holds a session until a snapshot has its numbers. */
const isHeld = sql`(${studies.status} = 'open' and ${frozenAt} is null)`;

/** Since when a session is due: its period is over, and its open study holds it no more. */
const dueAt = ({ months, unfrozenToo }: Pick<SetRetention, "months" | "unfrozenToo">) =>
  unfrozenToo
    ? periodEnd(months)
    : sql`greatest(${periodEnd(months)}, case when ${studies.status} = 'open' then ${frozenAt} end)`;

const mayGo = (unfrozenToo: boolean): SQL | undefined =>
  unfrozenToo ? undefined : sql`not ${isHeld}`;

/** Sessions past the period by study: how many are due, and how many their open study holds. */
export async function countPast(
  db: Database,
  programmeId: string,
  { months, unfrozenToo }: Pick<SetRetention, "months" | "unfrozenToo">,
  now: Date,
) {
  const held = unfrozenToo ? sql`false` : isHeld;
  return db
    .select({
      studyId: studies.id,
      title: studies.title,
      isOpen: sql<boolean>`${studies.status} = 'open'`,
      due: sql<number>`count(*) filter (where not ${held})::int`,
      held: sql<number>`count(*) filter (where ${held})::int`,
      firstDueAt: sql<
        string | null
      >`min(${dueAt({ months, unfrozenToo })}) filter (where not ${held})`,
    })
    .from(sessions)
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .where(pastPeriod(db, programmeId, months, now))
    .groupBy(studies.id, studies.title, studies.status)
    .orderBy(asc(studies.title), asc(studies.id));
}

/** Sessions that the sweep may take now, those that ended first before others. */
export async function listSwept(
  db: Database,
  programmeId: string,
  { months, unfrozenToo, setAt }: SetRetention,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .where(
      and(
        pastPeriod(db, programmeId, months, now),
        sql`${dueAt({ months, unfrozenToo })} + make_interval(hours => ${24 * noticeDays}::int) <= ${now.toISOString()}::timestamptz`,
        sql`${setAt.toISOString()}::timestamptz + make_interval(days => ${noticeDays}::int) <= ${now.toISOString()}::timestamptz`,
        mayGo(unfrozenToo),
      ),
    )
    .orderBy(asc(ended), asc(sessions.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
