import {
  and,
  asc,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  notInArray,
  sql,
  type SQL,
} from "drizzle-orm";
import type { ErasureEnd, ErasureKind } from "../../app/domain/erasure/erasure";
import type { Database } from "../client.server";
import { erasedSessions, erasures, people, sessions } from "../schema";
import { sessionsOf, type PersonIn } from "./erasure-count.server";

export interface NewErasure {
  id: string;
  programmeId: string;
  kind: ErasureKind;
  personId: string | null;
  createdBy: string | null;
  sessions: number;
  reviews: number;
  drills: number;
}

/** Begins an erasure; false where it was begun before. */
export async function insertErasure(tx: Database, erasure: NewErasure): Promise<boolean> {
  const made = await tx
    .insert(erasures)
    .values(erasure)
    .onConflictDoNothing({ target: erasures.id })
    .returning({ id: erasures.id });
  return made.length > 0;
}

/** Names the sessions of a person that an erasure takes, those that another one was still to take, too. */
export async function nameSessionsOf(tx: Database, erasureId: string, who: PersonIn) {
  await tx
    .insert(erasedSessions)
    .select(named(tx, erasureId, sessionsOf(who)))
    .onConflictDoUpdate({
      target: erasedSessions.id,
      set: { erasureId },
      setWhere: isNull(erasedSessions.erasedAt),
    });
}

/** Names some sessions that an erasure takes; those that another one takes are left to it. */
export async function nameSessionsById(tx: Database, erasureId: string, ids: readonly string[]) {
  const found = named(tx, erasureId, inArray(sessions.id, [...ids]));
  await tx.insert(erasedSessions).select(found).onConflictDoNothing();
}

const named = (tx: Database, erasureId: string, where: SQL | undefined) =>
  tx
    .select({
      id: sessions.id,
      erasureId: sql<string>`${erasureId}::uuid`.as("erasure_id"),
      studyId: sessions.studyId,
      number: sessions.number,
      erasedAt: sql<Date | null>`null::timestamptz`.as("erased_at"),
    })
    .from(sessions)
    .where(where);

export type Erasure = typeof erasures.$inferSelect;

/** The oldest erasure at work that is none of those passed over; null where there is none. */
export async function findErasureAtWork(
  db: Database,
  passedOver: readonly string[],
): Promise<string | null> {
  const [row] = await db
    .select({ id: erasures.id })
    .from(erasures)
    .where(and(isNull(erasures.endedAt), notInArray(erasures.id, [...passedOver])))
    .orderBy(asc(erasures.id))
    .limit(1);
  return row?.id ?? null;
}

/**
 * An erasure at work, held. Null where it has ended, or where another transaction holds it and this one does
 * not wait.
 */
export async function holdErasure(
  tx: Database,
  id: string,
  { waits = false } = {},
): Promise<Erasure | null> {
  const [erasure] = await tx
    .select()
    .from(erasures)
    .where(and(isNull(erasures.endedAt), eq(erasures.id, id)))
    .for("update", waits ? {} : { skipLocked: true });
  return erasure ?? null;
}

/** An erasure of a programme, or null. */
export async function findErasure(db: Database, programmeId: string, id: string) {
  const [erasure] = await db
    .select()
    .from(erasures)
    .where(and(eq(erasures.programmeId, programmeId), eq(erasures.id, id)));
  return erasure ?? null;
}

/** The next session of an erasure that is still to go. */
export async function nextSessionOf(tx: Database, erasureId: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: erasedSessions.id })
    .from(erasedSessions)
    .where(and(eq(erasedSessions.erasureId, erasureId), isNull(erasedSessions.erasedAt)))
    .orderBy(asc(erasedSessions.id))
    .limit(1);
  return row?.id ?? null;
}

export async function markErased(tx: Database, sessionId: string, at: Date): Promise<void> {
  await tx.update(erasedSessions).set({ erasedAt: at }).where(eq(erasedSessions.id, sessionId));
}

/** Ends an erasure; sessions of it that are not gone are its no more. Answers how many are gone. */
export async function endErasure(
  tx: Database,
  erasureId: string,
  end: ErasureEnd,
  at: Date,
): Promise<number> {
  await tx
    .delete(erasedSessions)
    .where(and(eq(erasedSessions.erasureId, erasureId), isNull(erasedSessions.erasedAt)));
  await tx.update(erasures).set({ end, endedAt: at }).where(eq(erasures.id, erasureId));
  return tx.$count(erasedSessions, eq(erasedSessions.erasureId, erasureId));
}

const gone = sql<number>`(select count(*)::int from ${erasedSessions}
  where ${erasedSessions.erasureId} = ${erasures.id} and ${erasedSessions.erasedAt} is not null)`;

const shown = { ...columnsOf(), gone, by: people.name };

function columnsOf() {
  const {
    id,
    kind,
    personId,
    createdAt,
    sessions: all,
    reviews: judged,
    drills,
    end,
    endedAt,
  } = erasures;
  return { id, kind, personId, createdAt, sessions: all, reviews: judged, drills, end, endedAt };
}

/** Erasures of a programme, newest first. Ids are in order of time: `before` is the last one seen. */
export async function listErasures(
  db: Database,
  programmeId: string,
  { limit, personId, before }: { limit: number; personId?: string; before?: string | undefined },
) {
  return db
    .select(shown)
    .from(erasures)
    .leftJoin(people, eq(people.id, erasures.createdBy))
    .where(
      and(
        eq(erasures.programmeId, programmeId),
        personId ? eq(erasures.personId, personId) : undefined,
        before ? lt(erasures.id, before) : undefined,
      ),
    )
    .orderBy(desc(erasures.id))
    .limit(limit);
}
export type ErasureRow = Awaited<ReturnType<typeof listErasures>>[number];

/** The retention erasure, or a person's, that is at work in a programme; null where none is. */
export async function findAtWork(db: Database, programmeId: string, personId: string | null) {
  const [row] = await db
    .select({ id: erasures.id })
    .from(erasures)
    .where(
      and(
        eq(erasures.programmeId, programmeId),
        personId === null ? isNull(erasures.personId) : eq(erasures.personId, personId),
        isNull(erasures.endedAt),
      ),
    )
    .limit(1);
  return row?.id ?? null;
}

/** Whether a session of the programme was erased. */
export async function wasErased(
  db: Database,
  programmeId: string,
  sessionId: string,
): Promise<boolean> {
  const [row] = await db
    .select({ id: erasedSessions.id })
    .from(erasedSessions)
    .innerJoin(erasures, eq(erasures.id, erasedSessions.erasureId))
    .where(
      and(
        eq(erasedSessions.id, sessionId),
        isNotNull(erasedSessions.erasedAt),
        eq(erasures.programmeId, programmeId),
      ),
    );
  return row !== undefined;
}
