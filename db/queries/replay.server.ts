import { and, asc, between, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Cue, CueSource } from "../../app/domain/simulator/cue";
import type { ReviewTurn } from "../../app/domain/review/review-context";
import type { Database } from "../client.server";
import {
  annotations,
  cues,
  reviews,
  scenarios,
  scenarioVersions,
  sessions,
  simulatorSteps,
  studies,
  suggestions,
  turns,
} from "../schema";
import { revealOfSession } from "./study-settings.server";

/** What decides who may open a session, and its heading. Nothing here says who the peer is but `ownerId`. */
export async function findReplaySession(db: Database, programmeId: string, sessionId: string) {
  const [row] = await db
    .select({
      id: sessions.id,
      programmeId: sessions.programmeId,
      ownerId: sessions.peerId,
      studyId: sessions.studyId,
      studyTitle: studies.title,
      studyKey: studies.key,
      blinded: studies.blinded,
      release: studies.release,
      asks: studies.asks,
      codebookVersionId: studies.codebookVersionId,
      number: sessions.number,
      title: sessions.title,
      contentNote: sessions.contentNote,
      status: sessions.status,
      origin: sessions.origin,
      suggestionsOn: sessions.suggestionsOn,
      emotionCurveOn: sessions.emotionCurveOn,
      startedAt: sessions.startedAt,
      endedAt: sessions.endedAt,
      reveal: revealOfSession,
    })
    .from(sessions)
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .where(and(eq(sessions.id, sessionId), eq(sessions.programmeId, programmeId)));
  return row ?? null;
}
export type ReplaySession = NonNullable<Awaited<ReturnType<typeof findReplaySession>>>;

const shownText = sql<string>`coalesce(${turns.redactedText}, ${turns.text})`;

/** A turn with the times that a replay shows. */
export interface ReplayTurn extends ReviewTurn {
  composeMs: number | null;
  pauseMs: number | null;
  at: Date;
  spokenAtSeconds: number | null;
}

/** All turns of a session, in order. Which engine wrote them, and in which state, is not selected. */
export async function listReplayTurns(db: Database, sessionId: string): Promise<ReplayTurn[]> {
  return db
    .select({
      id: turns.id,
      position: turns.position,
      speaker: turns.speaker,
      text: shownText,
      composeMs: turns.composeMs,
      pauseMs: turns.pauseMs,
      at: turns.createdAt,
      spokenAtSeconds: turns.spokenAtSeconds,
    })
    .from(turns)
    .where(eq(turns.sessionId, sessionId))
    .orderBy(asc(turns.position));
}

/** How a client turn came about: who wrote it at what cost, and the client's step; null where it is none. */
export async function findStepAt(db: Database, sessionId: string, position: number) {
  const [row] = await db
    .select({
      engine: turns.engine,
      engineVersion: turns.engineVersion,
      scenario: scenarios.key,
      scenarioVersion: scenarioVersions.version,
      model: turns.model,
      promptVersion: turns.promptVersion,
      inputTokens: turns.inputTokens,
      outputTokens: turns.outputTokens,
      latencyMs: turns.latencyMs,
      before: simulatorSteps.stateBefore,
      after: simulatorSteps.stateAfter,
      moves: simulatorSteps.moves,
      rules: simulatorSteps.rules,
    })
    .from(turns)
    .innerJoin(simulatorSteps, eq(simulatorSteps.turnId, turns.id))
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .leftJoin(scenarioVersions, eq(scenarioVersions.id, sessions.scenarioVersionId))
    .leftJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .where(and(eq(turns.sessionId, sessionId), eq(turns.position, position)));
  return row ?? null;
}

/** Some turns in order, from one position to another. */
export async function listTurnsBetween(
  db: Database,
  sessionId: string,
  from: number,
  to: number,
): Promise<ReviewTurn[]> {
  return db
    .select({ id: turns.id, position: turns.position, speaker: turns.speaker, text: shownText })
    .from(turns)
    .where(and(eq(turns.sessionId, sessionId), between(turns.position, from, to)))
    .orderBy(asc(turns.position));
}

/** Those of the named turns that belong to the session, as acts are checked against them. */
export async function findReviewTurns(
  db: Database,
  sessionId: string,
  ids: readonly string[],
): Promise<ReviewTurn[]> {
  if (ids.length === 0) return [];
  return db
    .select({
      id: turns.id,
      position: turns.position,
      speaker: turns.speaker,
      text: shownText,
    })
    .from(turns)
    .where(and(eq(turns.sessionId, sessionId), inArray(turns.id, [...ids])));
}

/** Those of the named suggestions that were made in the session. */
export async function findSuggestionIds(
  db: Database,
  sessionId: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: suggestions.id })
    .from(suggestions)
    .innerJoin(turns, eq(turns.id, suggestions.turnId))
    .where(and(eq(turns.sessionId, sessionId), inArray(suggestions.id, [...ids])));
  return rows.map((row) => row.id);
}

/** The client's turns of a session, in order. */
export async function listClientTurns(db: Database, sessionId: string) {
  return db
    .select({ id: turns.id, position: turns.position })
    .from(turns)
    .where(and(eq(turns.sessionId, sessionId), eq(turns.speaker, "client")))
    .orderBy(asc(turns.position));
}

/**
 * The tags that submitted or locked expert reviews of a session have, by turn; a review without any has
 * one row. A hint: only for those whose judgement is locked, and only of reviews that they may read.
 */
export async function listTaggedTurns(db: Database, sessionId: string) {
  return db
    .select({
      reviewId: reviews.id,
      reviewerId: reviews.reviewerId,
      kind: reviews.kind,
      released: sql<boolean>`false`,
      submittedAt: reviews.submittedAt,
      turnId: annotations.turnId,
      tag: annotations.tagKey,
    })
    .from(reviews)
    .leftJoin(annotations, eq(annotations.reviewId, reviews.id))
    .where(
      and(
        eq(reviews.sessionId, sessionId),
        eq(reviews.kind, "expert"),
        eq(reviews.purpose, "live"),
        isNotNull(reviews.lockedAt),
      ),
    );
}

/** A cue with its turn and who marked it. */
export interface ReplayCue extends Cue {
  turnId: string;
  source: CueSource;
}

/** The cues of a session, in order of place. A hint: only for those whose judgement is locked. */
export async function listCues(db: Database, sessionId: string): Promise<ReplayCue[]> {
  return db
    .select({
      turnId: cues.turnId,
      start: cues.start,
      end: cues.end,
      quote: sql<string>`coalesce(
        substring(${turns.redactedText} from ${cues.start} + 1 for ${cues.end} - ${cues.start}),
        ${cues.quote})`,
      kind: cues.kind,
      explicit: cues.explicit,
      risk: cues.risk,
      layer: cues.layer,
      source: cues.source,
    })
    .from(cues)
    .innerJoin(turns, eq(turns.id, cues.turnId))
    .where(eq(turns.sessionId, sessionId))
    .orderBy(asc(turns.position), asc(cues.start), asc(cues.end));
}
