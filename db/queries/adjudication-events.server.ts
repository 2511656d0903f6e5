import { and, asc, eq, inArray, ne } from "drizzle-orm";
import {
  storedAdjudicationActSchema,
  type AdjudicationEvent,
} from "../../app/domain/review/adjudication/act";
import type { Database } from "../client.server";
import { adjudicationEvents } from "../schema";

/** The events of some adjudications, each adjudication's in order. */
export async function listAdjudicationEvents(
  db: Database,
  adjudicationIds: readonly string[],
): Promise<AdjudicationEvent[]> {
  if (adjudicationIds.length === 0) return [];
  const rows = await db
    .select()
    .from(adjudicationEvents)
    .where(inArray(adjudicationEvents.adjudicationId, [...adjudicationIds]))
    .orderBy(asc(adjudicationEvents.adjudicationId), asc(adjudicationEvents.sequence));
  return rows.map((row) => ({
    id: row.id,
    adjudicationId: row.adjudicationId,
    seq: row.sequence,
    act: storedAdjudicationActSchema.parse(row.act).act,
    undoes: row.undoes,
    at: row.at.toISOString(),
  }));
}

/** Which of these event ids stand in another adjudication. */
export async function findEventsElsewhere(
  tx: Database,
  adjudicationId: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: adjudicationEvents.id })
    .from(adjudicationEvents)
    .where(
      and(
        inArray(adjudicationEvents.id, [...ids]),
        ne(adjudicationEvents.adjudicationId, adjudicationId),
      ),
    );
  return rows.map((row) => row.id);
}

export async function insertAdjudicationEvents(
  tx: Database,
  events: readonly (AdjudicationEvent & { seq: number; actorId: string | null })[],
): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(adjudicationEvents).values(
    events.map(({ seq, act, at, ...event }) => ({
      ...event,
      sequence: seq,
      act: { v: 1 as const, act },
      at: new Date(at),
    })),
  );
}

/** Who did each event of an adjudication. */
export async function listEventActors(db: Database, adjudicationId: string) {
  const rows = await db
    .select({ id: adjudicationEvents.id, actorId: adjudicationEvents.actorId })
    .from(adjudicationEvents)
    .where(eq(adjudicationEvents.adjudicationId, adjudicationId));
  return new Map(rows.map((row) => [row.id, row.actorId]));
}
