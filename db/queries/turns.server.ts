import { and, asc, desc, eq, gt, inArray, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Reading, ReadingSource } from "../../app/domain/emotion/reading";
import type { ConversationTurn } from "../../app/domain/practice/turn";
import type { Cue, CueSource } from "../../app/domain/simulator/cue";
import type { SimulatorState } from "../../app/domain/simulator/state";
import type { Database } from "../client.server";
import { cues, readings, simulatorSteps, turns } from "../schema";

export type StoredTurn = typeof turns.$inferSelect;
export type NewTurn = typeof turns.$inferInsert;

/** A turn wherever it is, by its id. */
export async function findTurn(db: Database, turnId: string): Promise<StoredTurn | null> {
  const [turn] = await db.select().from(turns).where(eq(turns.id, turnId));
  return turn ?? null;
}

export async function findLastTurn(db: Database, sessionId: string): Promise<StoredTurn | null> {
  const [turn] = await db
    .select()
    .from(turns)
    .where(eq(turns.sessionId, sessionId))
    .orderBy(desc(turns.position))
    .limit(1);
  return turn ?? null;
}

export async function findTurnAt(
  db: Database,
  sessionId: string,
  position: number,
): Promise<StoredTurn | null> {
  const [turn] = await db
    .select()
    .from(turns)
    .where(and(eq(turns.sessionId, sessionId), eq(turns.position, position)));
  return turn ?? null;
}

/** What a reader of the transcript sees of a turn: a redaction stands in the place of the words. */
const shownTurn = {
  id: turns.id,
  position: turns.position,
  speaker: turns.speaker,
  text: sql<string>`coalesce(${turns.redactedText}, ${turns.text})`,
  redacted: sql<boolean>`${turns.redactedText} is not null`,
  createdAt: turns.createdAt,
  spokenAtSeconds: turns.spokenAtSeconds,
  firstKeyMs: turns.firstKeyMs,
  composeMs: turns.composeMs,
  pauseMs: turns.pauseMs,
  engine: turns.engine,
};

/** A session's turns in order, from after a position on. */
export async function listTurns(
  db: Database,
  sessionId: string,
  page: { limit?: number; after?: number | undefined } = {},
) {
  const scope = eq(turns.sessionId, sessionId);
  const query = db
    .select(shownTurn)
    .from(turns)
    .where(page.after === undefined ? scope : and(scope, gt(turns.position, page.after)))
    .orderBy(asc(turns.position));
  return page.limit === undefined ? query : query.limit(page.limit);
}
export type ShownTurn = Awaited<ReturnType<typeof listTurns>>[number];

/** The conversation as it was said, for the engine that goes on with it. */
export async function listConversation(
  db: Database,
  sessionId: string,
): Promise<ConversationTurn[]> {
  return db
    .select({ position: turns.position, speaker: turns.speaker, text: turns.text })
    .from(turns)
    .where(eq(turns.sessionId, sessionId))
    .orderBy(asc(turns.position));
}

export interface TurnReading extends Reading {
  turnId: string;
  position: number;
  source: ReadingSource;
  version: string;
}

/** All readings of a session by position; several sources may stand side by side. */
export async function listReadings(db: Database, sessionId: string): Promise<TurnReading[]> {
  const rows = await db
    .select({ position: turns.position, reading: readings })
    .from(readings)
    .innerJoin(turns, eq(turns.id, readings.turnId))
    .where(eq(turns.sessionId, sessionId))
    .orderBy(asc(turns.position), asc(readings.source), asc(readings.version));
  return rows.map(({ position, reading }) => {
    const { turnId, source, version, valence, arousal, id: _, ...distribution } = reading;
    return { turnId, position, source, version, valence, arousal, distribution };
  });
}

const madeWithTurn = ["simulator", "claude", "text-model"] as const;

/** The reading that was made with a turn, a model's or the simulator's own before one read from the text. */
export async function findReading(db: Database, turnId: string): Promise<Reading | null> {
  const [row] = await db
    .select()
    .from(readings)
    .where(and(eq(readings.turnId, turnId), inArray(readings.source, madeWithTurn)))
    .orderBy(asc(readings.source))
    .limit(1);
  if (!row) return null;
  const { id: _, turnId: __, source: ___, version: ____, valence, arousal, ...distribution } = row;
  return { valence, arousal, distribution };
}

/** All cues of a session by position and span. They are hints: read them only for whom `can` allows. */
export async function listCues(db: Database, sessionId: string) {
  const rows = await db
    .select({ position: turns.position, cue: cues })
    .from(cues)
    .innerJoin(turns, eq(turns.id, cues.turnId))
    .where(eq(turns.sessionId, sessionId))
    .orderBy(asc(turns.position), asc(cues.start), asc(cues.id));
  return rows.map(({ position, cue }) => ({ position, ...cue }));
}

/** The simulator's steps of a session by position, for "why did the client say this". */
export async function listSimulatorSteps(db: Database, sessionId: string) {
  const rows = await db
    .select({ position: turns.position, step: simulatorSteps })
    .from(simulatorSteps)
    .innerJoin(turns, eq(turns.id, simulatorSteps.turnId))
    .where(eq(turns.sessionId, sessionId))
    .orderBy(asc(turns.position));
  return rows.map(({ position, step }) => ({ position, ...step }));
}

/** What the client was after its last turn; null before the opening. */
export async function findLastState(
  db: Database,
  sessionId: string,
): Promise<SimulatorState | null> {
  const [row] = await db
    .select({ state: simulatorSteps.stateAfter })
    .from(simulatorSteps)
    .innerJoin(turns, eq(turns.id, simulatorSteps.turnId))
    .where(eq(turns.sessionId, sessionId))
    .orderBy(desc(turns.position))
    .limit(1);
  return row?.state ?? null;
}

export async function insertTurn(tx: Database, turn: NewTurn): Promise<void> {
  await tx.insert(turns).values(turn);
}

/** Everything that stands beside the words of a client's turn. */
export interface ClientTurnParts {
  reading: Reading;
  readingSource: ReadingSource;
  readingVersion: string;
  cues: readonly Cue[];
  cueSource: CueSource;
  step: { before: SimulatorState | null; after: SimulatorState; moves: string[]; rules: string[] };
}

/** Stores a client's turn whole. Call it inside a transaction. */
export async function insertClientTurn(
  tx: Database,
  turn: NewTurn,
  parts: ClientTurnParts,
): Promise<void> {
  await insertTurn(tx, turn);
  const { valence, arousal, distribution } = parts.reading;
  await tx.insert(readings).values({
    id: uuid(),
    turnId: turn.id,
    source: parts.readingSource,
    version: parts.readingVersion,
    valence,
    arousal,
    ...distribution,
  });
  const rows = parts.cues.map((cue) => ({
    id: uuid(),
    turnId: turn.id,
    source: parts.cueSource,
    start: cue.start,
    end: cue.end,
    quote: cue.quote,
    kind: cue.kind,
    explicit: cue.explicit,
    risk: cue.risk,
    layer: cue.layer,
  }));
  if (rows.length > 0) await tx.insert(cues).values(rows);
  const { before, after, moves, rules } = parts.step;
  await tx
    .insert(simulatorSteps)
    .values({ turnId: turn.id, stateBefore: before, stateAfter: after, moves, rules });
}
