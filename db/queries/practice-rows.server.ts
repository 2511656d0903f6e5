import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { ReadingSource } from "../../app/domain/emotion/reading";
import type { Database } from "../client.server";
import {
  bestReplies,
  cues,
  expertReadings,
  readings,
  reviews,
  scenarioVersions,
  sessions,
  simulatorSteps,
  studyArms,
  studyMembers,
  suggestionEvents,
  suggestionJudgementsMade,
  suggestions,
  turns,
} from "../schema";
import {
  cohortAtStart,
  countedSessions,
  isItsPeer,
  practiceNumber,
} from "./counted-sessions.server";

/** How every session of a study was practised: by whom, in which groups, the peer's how-manieth. */
export async function listPracticeHeads(db: Database, studyId: string) {
  return db
    .select({
      sessionId: sessions.id,
      number: sessions.number,
      peer: studyMembers.code,
      practiceNumber,
      arm: studyArms.label,
      cohort: cohortAtStart,
      scenario: sql<string | null>`${scenarioVersions.content} ->> 'title'`,
      engine: sessions.engine,
    })
    .from(sessions)
    .leftJoin(studyArms, eq(studyArms.id, sessions.armId))
    .leftJoin(scenarioVersions, eq(scenarioVersions.id, sessions.scenarioVersionId))
    .leftJoin(studyMembers, isItsPeer)
    .where(countedSessions(studyId))
    .orderBy(asc(sessions.id));
}

/** Client turns with what the engine kept of each, in order; without words. */
export async function listClientTurns(db: Database, studyId: string) {
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
    .where(and(countedSessions(studyId), eq(turns.speaker, "client")))
    .orderBy(asc(turns.sessionId), asc(turns.position));
}

/** Cues that the client's engine planted. */
export async function listPlantedCues(db: Database, studyId: string) {
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
    .where(and(countedSessions(studyId), inArray(cues.source, ["simulator", "claude"])))
    .orderBy(asc(cues.turnId), asc(cues.start), asc(cues.id));
}

const displayed: readonly ReadingSource[] = ["simulator", "claude", "text-model"];

/** Displayed readings of client turns; of several versions of a model, all. */
export async function listDisplayedReadings(db: Database, studyId: string) {
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
        countedSessions(studyId),
        eq(turns.speaker, "client"),
        inArray(readings.source, [...displayed]),
      ),
    )
    .orderBy(asc(readings.turnId), asc(readings.source), asc(readings.version));
}

/** Suggestions that were shown, with what the peer did with them and the message it was sent in. */
export async function listShownSuggestions(db: Database, studyId: string) {
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
    .where(countedSessions(studyId))
    .groupBy(suggestions.id, turns.id)
    .orderBy(asc(turns.sessionId), asc(turns.position), asc(suggestions.category));
}

/** What some reviews say beside tags and scales: readings, judgements and best replies. */
export async function listSaidBeside(
  db: Database,
  studyId: string,
  study: { codebookVersionId: string },
) {
  const mine = and(
    countedSessions(studyId),
    eq(reviews.codebookVersionId, study.codebookVersionId),
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
