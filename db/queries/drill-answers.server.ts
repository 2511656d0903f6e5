import { and, count, desc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { drillAnswers, drillCards, drillGradings } from "../schema";
import type { DrillOwner } from "./drills.server";

export async function findDrillAnswer(db: Database, id: string) {
  const [row] = await db.select().from(drillAnswers).where(eq(drillAnswers.id, id));
  return row ?? null;
}

/** The answers to a card in order, each with the choice that holds of when the card was to come back. */
export async function listGraded(db: Database, cardId: string) {
  const rows = await db
    .selectDistinctOn([drillAnswers.id], {
      answerId: drillAnswers.id,
      at: drillAnswers.at,
      grade: drillGradings.grade,
      gradedAt: drillGradings.at,
    })
    .from(drillAnswers)
    .innerJoin(drillGradings, eq(drillGradings.answerId, drillAnswers.id))
    .where(eq(drillAnswers.cardId, cardId))
    .orderBy(drillAnswers.id, desc(drillGradings.at));
  return rows.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Answers of a person since then. Selects from `drillAnswers` and `drillCards`. */
const answeredSince = ({ programmeId, personId }: DrillOwner, since: Date) =>
  and(
    eq(drillCards.personId, personId),
    eq(drillCards.programmeId, programmeId),
    gt(drillAnswers.at, since),
  );

/** What a person answered last since then, the latest last. */
export async function listLatestAnswered(
  db: Database,
  owner: DrillOwner,
  since: Date,
  limit: number,
) {
  const rows = await db
    .select({ annotationId: drillCards.annotationId, kind: drillCards.kind })
    .from(drillAnswers)
    .innerJoin(drillCards, eq(drillCards.id, drillAnswers.cardId))
    .where(answeredSince(owner, since))
    .orderBy(desc(drillAnswers.at), desc(drillAnswers.id))
    .limit(limit);
  return rows.reverse();
}

/** Stores once: the same id again changes nothing. True where it was stored now. */
export async function insertDrillAnswer(tx: Database, row: typeof drillAnswers.$inferInsert) {
  const rows = await tx
    .insert(drillAnswers)
    .values(row)
    .onConflictDoNothing({ target: drillAnswers.id })
    .returning({ id: drillAnswers.id });
  return rows.length === 1;
}

/** Keeps a choice of when a card is to come back after an answer; the latest holds. */
export async function insertGrading(tx: Database, row: typeof drillGradings.$inferInsert) {
  await tx.insert(drillGradings).values(row);
}

/** Seconds that a person gave to drills since then, and how many answers. */
export async function sumDrills(db: Database, owner: DrillOwner, since: Date) {
  const [row] = await db
    .select({
      answers: count(),
      seconds: sql<number>`coalesce(sum(${drillAnswers.seconds}), 0)`.mapWith(Number),
    })
    .from(drillAnswers)
    .innerJoin(drillCards, eq(drillCards.id, drillAnswers.cardId))
    .where(answeredSince(owner, since));
  return row ?? { answers: 0, seconds: 0 };
}
