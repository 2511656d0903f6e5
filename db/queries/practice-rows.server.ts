import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { displayedSources } from "../../app/domain/emotion/reading";
import type { CueKind } from "../../app/domain/simulator/cue";
import type { Database } from "../client.server";
import {
  bestReplies,
  cues,
  expertReadings,
  readings,
  reviews,
  sessions,
  simulatorSteps,
  suggestionEvents,
  suggestionJudgementsMade,
  suggestions,
  turns,
} from "../schema";
import { countedSessions } from "./counted-sessions.server";
import { isUnder } from "./result-rows.server";

/** Cues that the client's engine planted. */
const isPlanted = inArray(cues.source, ["simulator", "claude"]);

/** The kinds of cue that engines planted in a study's sessions. */
export async function listCueKinds(db: Database, studyId: string): Promise<CueKind[]> {
  const rows = await db
    .selectDistinct({ kind: cues.kind })
    .from(cues)
    .innerJoin(turns, eq(turns.id, cues.turnId))
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .where(and(countedSessions(studyId), isPlanted));
  return rows.map(({ kind }) => kind);
}

/** Sessions of a study that are over and not withdrawn: all, or those that are named. */
export interface SomeSessions {
  studyId: string;
  sessionIds?: readonly string[] | undefined;
}

/** Client turns with what the engine kept of each, in order; without words. */
export async function listClientTurns(db: Database, some: SomeSessions) {
  return db
    .select({
      sessionId: turns.sessionId,
      turnId: turns.id,
      position: turns.position,
      live: sql<{ id: string; missed: number }[] | null>`${simulatorSteps.stateAfter} -> 'live'`,
      shown: sql<Record<string, string> | null>`${simulatorSteps.stateAfter} -> 'shown'`,
      answered: sql<string[] | null>`${simulatorSteps.stateAfter} -> 'answered'`,
      moves: simulatorSteps.moves,
      rules: simulatorSteps.rules,
    })
    .from(turns)
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .leftJoin(simulatorSteps, eq(simulatorSteps.turnId, turns.id))
    .where(and(countedSessions(some.studyId, some.sessionIds), eq(turns.speaker, "client")))
    .orderBy(asc(turns.sessionId), asc(turns.position));
}

/** The planted cues of each client turn, in order. */
export async function listPlantedCues(db: Database, some: SomeSessions) {
  return db
    .select({
      turnId: cues.turnId,
      kind: cues.kind,
      explicit: cues.explicit,
      risk: cues.risk,
      quote: cues.quote,
    })
    .from(cues)
    .innerJoin(turns, eq(turns.id, cues.turnId))
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .where(and(countedSessions(some.studyId, some.sessionIds), isPlanted))
    .orderBy(asc(cues.turnId), asc(cues.start), asc(cues.id));
}

/** Displayed readings of client turns; of several versions of a model, all. */
export async function listDisplayedReadings(db: Database, some: SomeSessions) {
  return db
    .select({
      turnId: readings.turnId,
      source: readings.source,
      valence: readings.valence,
      arousal: readings.arousal,
    })
    .from(readings)
    .innerJoin(turns, eq(turns.id, readings.turnId))
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .where(
      and(
        countedSessions(some.studyId, some.sessionIds),
        eq(turns.speaker, "client"),
        inArray(readings.source, [...displayedSources]),
      ),
    )
    .orderBy(asc(readings.turnId), asc(readings.source), asc(readings.version));
}

/** Suggestions that were shown, with what the peer did with them and the message it was sent in. */
export async function listShownSuggestions(db: Database, some: SomeSessions) {
  return db
    .select({
      suggestionId: suggestions.id,
      sessionId: turns.sessionId,
      turnId: suggestions.turnId,
      position: turns.position,
      category: suggestions.category,
      text: suggestions.text,
      acts: sql<string[]>`array_agg(distinct ${suggestionEvents.act})`,
      sentText: sql<string | null>`(select sent.text from suggestion_events e
        join turns sent on sent.id = e.sent_turn_id
        where e.suggestion_id = ${suggestions.id} and e.act = 'sent' limit 1)`,
    })
    .from(suggestions)
    .innerJoin(turns, eq(turns.id, suggestions.turnId))
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .innerJoin(suggestionEvents, eq(suggestionEvents.suggestionId, suggestions.id))
    .where(countedSessions(some.studyId, some.sessionIds))
    .groupBy(suggestions.id, turns.id)
    .orderBy(asc(turns.sessionId), asc(turns.position), asc(suggestions.category));
}

/** What some reviews say beside tags and scales: readings, judgements and best replies. */
export async function listSaidBeside(
  db: Database,
  some: SomeSessions & { codebookVersionId: string },
) {
  const mine = and(
    isUnder({ id: some.studyId, ...some }),
    eq(reviews.status, "submitted"),
    eq(reviews.kind, "expert"),
  );
  const [read, judged, best] = await Promise.all([
    db
      .select({
        reviewId: expertReadings.reviewId,
        turnId: expertReadings.turnId,
        valence: expertReadings.valence,
        arousal: expertReadings.arousal,
      })
      .from(expertReadings)
      .innerJoin(reviews, eq(reviews.id, expertReadings.reviewId))
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(mine),
    db
      .select({
        reviewId: suggestionJudgementsMade.reviewId,
        suggestionId: suggestionJudgementsMade.suggestionId,
        judgement: suggestionJudgementsMade.judgement,
      })
      .from(suggestionJudgementsMade)
      .innerJoin(reviews, eq(reviews.id, suggestionJudgementsMade.reviewId))
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(mine),
    db
      .select({
        reviewId: bestReplies.reviewId,
        turnId: bestReplies.turnId,
        suggestionId: bestReplies.suggestionId,
      })
      .from(bestReplies)
      .innerJoin(reviews, eq(reviews.id, bestReplies.reviewId))
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(mine),
  ]);
  return { read, judged, best };
}
