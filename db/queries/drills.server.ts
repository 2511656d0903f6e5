import { and, asc, count, eq, gt, isNull, lte, ne, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import {
  annotations,
  drillAnswers,
  drillCards,
  drillGradings,
  releases,
  reviews,
  sessions,
} from "../schema";

export interface DrillOwner {
  programmeId: string;
  personId: string;
}

/**
 * The cards of a person whose moment they may still see: the mark stands, its review is released, and
 * the session is their own and not withdrawn. What falls out of this is in nobody's stack.
 */
const standing = ({ programmeId, personId }: DrillOwner) =>
  and(
    eq(drillCards.personId, personId),
    eq(drillCards.programmeId, programmeId),
    eq(sessions.programmeId, programmeId),
    eq(sessions.peerId, personId),
    ne(sessions.status, "withdrawn"),
    isNull(releases.withdrawnAt),
  );

const shown = {
  id: drillCards.id,
  kind: drillCards.kind,
  reviewId: drillCards.reviewId,
  annotationId: drillCards.annotationId,
  schedule: drillCards.schedule,
  dueAt: drillCards.dueAt,
  sessionId: sessions.id,
  sessionNumber: sessions.number,
  title: sessions.title,
  tag: annotations.tagKey,
};

function cards(db: Database) {
  return db
    .select(shown)
    .from(drillCards)
    .innerJoin(reviews, eq(reviews.id, drillCards.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(releases, eq(releases.reviewId, reviews.id))
    .innerJoin(
      annotations,
      and(eq(annotations.id, drillCards.annotationId), eq(annotations.reviewId, reviews.id)),
    );
}

/** The cards that are due, the longest due first. */
export async function listDueCards(db: Database, owner: DrillOwner, now: Date, limit: number) {
  return cards(db)
    .where(and(standing(owner), lte(drillCards.dueAt, now)))
    .orderBy(asc(drillCards.dueAt), asc(drillCards.id))
    .limit(limit);
}
export type DrillCardRow = Awaited<ReturnType<typeof listDueCards>>[number];

export async function findCard(db: Database, owner: DrillOwner, id: string) {
  const [row] = await cards(db).where(and(standing(owner), eq(drillCards.id, id)));
  return row ?? null;
}

export interface DrillCounts {
  cards: number;
  due: number;
  /** When the next card that is not due comes back. */
  next: Date | null;
}

export async function countCards(db: Database, owner: DrillOwner, now: Date): Promise<DrillCounts> {
  const at = now.toISOString();
  const [row] = await db
    .select({
      cards: count(),
      due: sql<number>`count(*) filter (where ${drillCards.dueAt} <= ${at}::timestamptz)`.mapWith(
        Number,
      ),
      next: sql<Date | null>`min(${drillCards.dueAt}) filter (where ${drillCards.dueAt} > ${at}::timestamptz)`.mapWith(
        drillCards.dueAt,
      ),
    })
    .from(drillCards)
    .innerJoin(reviews, eq(reviews.id, drillCards.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(releases, eq(releases.reviewId, reviews.id))
    .innerJoin(annotations, eq(annotations.id, drillCards.annotationId))
    .where(standing(owner));
  return { cards: row?.cards ?? 0, due: row?.due ?? 0, next: row?.next ?? null };
}

/** Adds cards; those that the person has already stay as they are. */
export async function insertCards(tx: Database, rows: (typeof drillCards.$inferInsert)[]) {
  if (rows.length > 0) await tx.insert(drillCards).values(rows).onConflictDoNothing();
}

/** A person's cards of one mark. */
export async function listCardsOf(db: Database, personId: string, annotationId: string) {
  return db
    .select({ id: drillCards.id, kind: drillCards.kind })
    .from(drillCards)
    .where(and(eq(drillCards.personId, personId), eq(drillCards.annotationId, annotationId)));
}

export async function findDrillAnswer(db: Database, id: string) {
  const [row] = await db
    .select({ answer: drillAnswers, grading: drillGradings })
    .from(drillAnswers)
    .leftJoin(drillGradings, eq(drillGradings.answerId, drillAnswers.id))
    .where(eq(drillAnswers.id, id));
  return row ?? null;
}

/** Stores once: the same id again changes nothing. */
export async function insertDrillAnswer(db: Database, row: typeof drillAnswers.$inferInsert) {
  await db.insert(drillAnswers).values(row).onConflictDoNothing({ target: drillAnswers.id });
}

/** Locks a card while its schedule moves. */
export async function lockCard(tx: Database, id: string) {
  const [row] = await tx.select().from(drillCards).where(eq(drillCards.id, id)).for("update");
  return row ?? null;
}

/** Keeps the choice after an answer; false where one was made before. */
export async function insertGrading(tx: Database, row: typeof drillGradings.$inferInsert) {
  const rows = await tx
    .insert(drillGradings)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: drillGradings.answerId });
  return rows.length === 1;
}

export async function keepSchedule(
  tx: Database,
  id: string,
  kept: Pick<typeof drillCards.$inferSelect, "schedule" | "dueAt">,
) {
  await tx.update(drillCards).set(kept).where(eq(drillCards.id, id));
}

/** Seconds that a person gave to drills since then, and how many answers. */
export async function sumDrills(db: Database, { programmeId, personId }: DrillOwner, since: Date) {
  const [row] = await db
    .select({
      answers: count(),
      seconds: sql<number>`coalesce(sum(${drillAnswers.seconds}), 0)`.mapWith(Number),
    })
    .from(drillAnswers)
    .innerJoin(drillCards, eq(drillCards.id, drillAnswers.cardId))
    .where(
      and(
        eq(drillCards.personId, personId),
        eq(drillCards.programmeId, programmeId),
        gt(drillAnswers.at, since),
      ),
    );
  return row ?? { answers: 0, seconds: 0 };
}
