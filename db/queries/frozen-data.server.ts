import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import {
  cues,
  readings,
  scenarios,
  scenarioVersions,
  sessions,
  studyArms,
  studyMembers,
  suggestions,
  turns,
} from "../schema";
import { countedSessions, isItsPeer, practiceNumber } from "./counted-sessions.server";
import { openToResearch } from "./session-consent.server";

/** What a snapshot may hold. */
const frozenSessions = (studyId: string) => and(countedSessions(studyId), openToResearch);

/** Who spoke for the client, turn by turn: both by name where another engine stepped in. */
const spokenBy = sql<string | null>`coalesce((
  select string_agg(distinct ${turns.engine}, '+' order by ${turns.engine})
  from ${turns} where ${turns.sessionId} = ${sessions.id}
), ${sessions.engine})`;

/** Facts of the sessions that a snapshot holds, by number. No names. */
export async function listSessionsToFreeze(db: Database, studyId: string) {
  return db
    .select({
      id: sessions.id,
      number: sessions.number,
      peer: studyMembers.code,
      practice: practiceNumber,
      arm: studyArms.key,
      scenario: scenarios.key,
      scenarioVersion: scenarioVersions.version,
      engine: spokenBy,
      origin: sessions.origin,
      suggestionsOn: sessions.suggestionsOn,
      emotionCurveOn: sessions.emotionCurveOn,
    })
    .from(sessions)
    .leftJoin(studyArms, eq(studyArms.id, sessions.armId))
    .leftJoin(scenarioVersions, eq(scenarioVersions.id, sessions.scenarioVersionId))
    .leftJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .leftJoin(studyMembers, isItsPeer)
    .where(frozenSessions(studyId))
    .orderBy(asc(sessions.number));
}

/** Every turn of those sessions without its words, in order. */
export async function listTurnsToFreeze(db: Database, studyId: string) {
  return db
    .select({
      id: turns.id,
      sessionId: turns.sessionId,
      position: turns.position,
      speaker: turns.speaker,
      length: sql<number>`char_length(${turns.text})`.mapWith(Number),
    })
    .from(turns)
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .where(frozenSessions(studyId))
    .orderBy(asc(turns.sessionId), asc(turns.position));
}

/** Cues, machines' readings and suggestions of those sessions, without words, in order of turns. */
export async function listBesideToFreeze(db: Database, studyId: string) {
  const [cueRows, readingRows, suggestionRows] = await Promise.all([
    db
      .select({
        turnId: cues.turnId,
        start: cues.start,
        end: cues.end,
        kind: cues.kind,
        explicit: cues.explicit,
        risk: cues.risk,
        layer: cues.layer,
        source: cues.source,
      })
      .from(cues)
      .innerJoin(turns, eq(turns.id, cues.turnId))
      .innerJoin(sessions, eq(sessions.id, turns.sessionId))
      .where(frozenSessions(studyId))
      .orderBy(asc(turns.sessionId), asc(turns.position), asc(cues.start), asc(cues.id)),
    db
      .select({
        turnId: readings.turnId,
        source: readings.source,
        version: readings.version,
        valence: readings.valence,
        arousal: readings.arousal,
        sadness: readings.sadness,
        fear: readings.fear,
        anger: readings.anger,
        disgust: readings.disgust,
        happiness: readings.happiness,
        surprise: readings.surprise,
        neutral: readings.neutral,
      })
      .from(readings)
      .innerJoin(turns, eq(turns.id, readings.turnId))
      .innerJoin(sessions, eq(sessions.id, turns.sessionId))
      .where(and(frozenSessions(studyId), ne(readings.source, "expert")))
      .orderBy(
        asc(turns.sessionId),
        asc(turns.position),
        asc(readings.source),
        asc(readings.version),
      ),
    db
      .select({ id: suggestions.id, turnId: suggestions.turnId, category: suggestions.category })
      .from(suggestions)
      .innerJoin(turns, eq(turns.id, suggestions.turnId))
      .innerJoin(sessions, eq(sessions.id, turns.sessionId))
      .where(frozenSessions(studyId))
      .orderBy(
        asc(turns.sessionId),
        asc(turns.position),
        asc(suggestions.category),
        asc(suggestions.id),
      ),
  ]);
  return { cues: cueRows, readings: readingRows, suggestions: suggestionRows };
}

/** The words of a study's sessions that may still be read: redacted where they are, by number. */
export async function listTranscript(
  db: Database,
  studyId: string,
  page: { numbers: readonly number[] },
) {
  if (page.numbers.length === 0) return [];
  return db
    .select({
      number: sessions.number,
      position: turns.position,
      speaker: turns.speaker,
      text: sql<string>`coalesce(${turns.redactedText}, ${turns.text})`,
    })
    .from(turns)
    .innerJoin(sessions, eq(sessions.id, turns.sessionId))
    .where(and(frozenSessions(studyId), inArray(sessions.number, [...page.numbers])))
    .orderBy(asc(sessions.number), asc(turns.position));
}
