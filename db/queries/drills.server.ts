import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  notExists,
  or,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { settledWeeks, type DrillKind } from "../../app/domain/drills/card";
import type { Database } from "../client.server";
import { annotations, drillCards, releases, reviews, sessions } from "../schema";
import { hasOwnReviewLocked } from "./releases.server";
import { sharedWith } from "./shared-moments.server";

export interface DrillOwner {
  programmeId: string;
  personId: string;
}

/**
 * The cards of a person whose moment they may still see: the mark stands, its review is released, and the
 * session is their own and not withdrawn, or of somebody who shares it still. What falls out of this is in
 * nobody's stack.
 */
const standing = ({ programmeId, personId }: DrillOwner) =>
  and(
    eq(drillCards.personId, personId),
    eq(drillCards.programmeId, programmeId),
    eq(sessions.programmeId, programmeId),
    isNull(releases.withdrawnAt),
    or(and(eq(sessions.peerId, personId), ne(sessions.status, "withdrawn")), sharedWith(personId)),
  );

const isOwn = sql<boolean>`${sessions.peerId} = ${drillCards.personId}`;

const shown = {
  id: drillCards.id,
  kind: drillCards.kind,
  reviewId: drillCards.reviewId,
  annotationId: drillCards.annotationId,
  schedule: drillCards.schedule,
  dueAt: drillCards.dueAt,
  createdAt: drillCards.createdAt,
  isOwn,
  sessionId: sessions.id,
  sessionNumber: sessions.number,
  title: sessions.title,
  contentNote: sessions.contentNote,
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

/** The cards that are due: of own sessions first, then the longest due. */
export async function listDueCards(db: Database, owner: DrillOwner, now: Date, limit: number) {
  return cards(db)
    .where(and(standing(owner), lte(drillCards.dueAt, now)))
    .orderBy(desc(isOwn), asc(drillCards.dueAt), asc(drillCards.id))
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
  /** Of those that are due, how many are of others' sessions. */
  dueOfOthers: number;
  /** When the next card that is not due comes back. */
  next: Date | null;
  /** How many come back only after `settledWeeks` or later. */
  settled: number;
}

export async function countCards(db: Database, owner: DrillOwner, now: Date): Promise<DrillCounts> {
  const at = now.toISOString();
  const [row] = await db
    .select({
      cards: count(),
      due: sql<number>`count(*) filter (where ${drillCards.dueAt} <= ${at}::timestamptz)`.mapWith(
        Number,
      ),
      dueOfOthers:
        sql<number>`count(*) filter (where ${drillCards.dueAt} <= ${at}::timestamptz and not ${isOwn})`.mapWith(
          Number,
        ),
      next: sql<Date | null>`min(${drillCards.dueAt}) filter (where ${drillCards.dueAt} > ${at}::timestamptz)`.mapWith(
        drillCards.dueAt,
      ),
      settled:
        sql<number>`count(*) filter (where (${drillCards.schedule}->>'scheduledDays')::float8 >= ${7 * settledWeeks})`.mapWith(
          Number,
        ),
    })
    .from(drillCards)
    .innerJoin(reviews, eq(reviews.id, drillCards.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(releases, eq(releases.reviewId, reviews.id))
    .innerJoin(annotations, eq(annotations.id, drillCards.annotationId))
    .where(standing(owner));
  const { cards: all = 0, due = 0, dueOfOthers = 0, next = null, settled = 0 } = row ?? {};
  return { cards: all, due, dueOfOthers, next, settled };
}

/** The kind of each of a person's cards, and the tag of its mark. */
export async function listStandingKinds(db: Database, owner: DrillOwner) {
  const rows = await cards(db).where(standing(owner));
  return rows.map(({ kind, tag }) => ({ kind, tag }));
}

/** The latest mark with one of these tags in a person's own open feedback at a turn that has no card of this kind yet. */
export async function findOwnMark(
  db: Database,
  { programmeId, personId }: DrillOwner,
  { kind, tags }: { kind: DrillKind; tags: readonly string[] },
) {
  const ofCard = alias(annotations, "of_card");
  const card = db
    .select({ id: drillCards.id })
    .from(drillCards)
    .innerJoin(ofCard, eq(ofCard.id, drillCards.annotationId))
    .where(
      and(
        eq(drillCards.personId, personId),
        eq(ofCard.turnId, annotations.turnId),
        eq(drillCards.kind, kind),
      ),
    );
  const [row] = await db
    .select({ reviewId: reviews.id, annotationId: annotations.id })
    .from(annotations)
    .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(releases, eq(releases.reviewId, reviews.id))
    .where(
      and(
        eq(sessions.programmeId, programmeId),
        eq(sessions.peerId, personId),
        eq(sessions.status, "ended"),
        eq(reviews.kind, "expert"),
        isNull(releases.withdrawnAt),
        hasOwnReviewLocked,
        inArray(annotations.tagKey, [...tags]),
        isNotNull(annotations.turnId),
        notExists(card),
      ),
    )
    .orderBy(desc(releases.at), desc(annotations.id))
    .limit(1);
  return row ?? null;
}

/** Holds a person's stack until the transaction ends: no other moments are added to it meanwhile. */
export async function holdStack(tx: Database, { programmeId, personId }: DrillOwner) {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`drills ${programmeId} ${personId}`}, 0))`,
  );
}

/** Adds cards; those that the person has already stay as they are. */
export async function insertCards(tx: Database, rows: (typeof drillCards.$inferInsert)[]) {
  if (rows.length > 0) await tx.insert(drillCards).values(rows).onConflictDoNothing();
}

/** A person's cards of the marks of one review, the oldest first, each with what decides what it asks. */
export async function listCardsOfReview(db: Database, personId: string, reviewId: string) {
  return db
    .select({
      id: drillCards.id,
      kind: drillCards.kind,
      turnId: annotations.turnId,
      cueTurnId: annotations.evidenceTurnId,
    })
    .from(drillCards)
    .innerJoin(
      annotations,
      and(eq(annotations.id, drillCards.annotationId), eq(annotations.reviewId, reviewId)),
    )
    .where(and(eq(drillCards.personId, personId), eq(drillCards.reviewId, reviewId)))
    .orderBy(asc(drillCards.id));
}

/** Locks a card while its schedule moves. */
export async function lockCard(tx: Database, id: string) {
  const [row] = await tx.select().from(drillCards).where(eq(drillCards.id, id)).for("update");
  return row ?? null;
}

export async function keepSchedule(
  tx: Database,
  id: string,
  kept: Pick<typeof drillCards.$inferSelect, "schedule" | "dueAt">,
) {
  await tx.update(drillCards).set(kept).where(eq(drillCards.id, id));
}
