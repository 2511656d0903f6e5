import { and, asc, eq, getTableColumns, gt, inArray, ne, notInArray, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import {
  cues,
  readings,
  scenarios,
  scenarioVersions,
  sessions,
  simulatorSteps,
  studyMembers,
  suggestions,
  turns,
} from "../schema";
import { openToResearch } from "./session-consent.server";
import { isItsPeer } from "./counted-sessions.server";

/** Ended sessions of a study by number, after one of them; those of `without` are left out. */
export async function listSessionsToExport(
  db: Database,
  studyId: string,
  page: { after: number; limit: number; without: readonly string[] },
) {
  return db
    .select({
      id: sessions.id,
      number: sessions.number,
      origin: sessions.origin,
      seed: sessions.seed,
      suggestionsOn: sessions.suggestionsOn,
      emotionCurveOn: sessions.emotionCurveOn,
      scenario: scenarios.key,
      scenarioVersion: scenarioVersions.version,
      peer: studyMembers.code,
    })
    .from(sessions)
    .leftJoin(scenarioVersions, eq(scenarioVersions.id, sessions.scenarioVersionId))
    .leftJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .leftJoin(studyMembers, isItsPeer)
    .where(
      and(
        eq(sessions.studyId, studyId),
        eq(sessions.status, "ended"),
        openToResearch,
        gt(sessions.number, page.after),
        page.without.length > 0 ? notInArray(sessions.id, [...page.without]) : undefined,
      ),
    )
    .orderBy(asc(sessions.number))
    .limit(page.limit);
}

/** The turns of a session with who wrote them, at what cost, and by which rules. */
export async function listTurnsToExport(db: Database, sessionId: string) {
  return db
    .select({
      id: turns.id,
      position: turns.position,
      speaker: turns.speaker,
      text: sql<string>`coalesce(${turns.redactedText}, ${turns.text})`,
      firstKeyMs: turns.firstKeyMs,
      composeMs: turns.composeMs,
      pauseMs: turns.pauseMs,
      spokenAtSeconds: turns.spokenAtSeconds,
      engine: turns.engine,
      engineVersion: turns.engineVersion,
      model: turns.model,
      promptVersion: turns.promptVersion,
      inputTokens: turns.inputTokens,
      outputTokens: turns.outputTokens,
      latencyMs: turns.latencyMs,
      moves: simulatorSteps.moves,
      rules: simulatorSteps.rules,
    })
    .from(turns)
    .leftJoin(simulatorSteps, eq(simulatorSteps.turnId, turns.id))
    .where(eq(turns.sessionId, sessionId))
    .orderBy(asc(turns.position));
}

/** What stands beside some turns: every machine's readings, cues and suggestions. */
export async function listBesideTurns(db: Database, turnIds: readonly string[]) {
  const ids = [...turnIds];
  if (ids.length === 0) return { readings: [], cues: [], suggestions: [] };
  const [readingRows, cueRows, suggestionRows] = await Promise.all([
    db
      .select()
      .from(readings)
      .where(and(inArray(readings.turnId, ids), ne(readings.source, "expert")))
      .orderBy(asc(readings.id)),
    db
      .select({
        ...getTableColumns(cues),
        quote: sql<string | null>`case when ${turns.redactedText} is null then ${cues.quote} end`,
      })
      .from(cues)
      .innerJoin(turns, eq(turns.id, cues.turnId))
      .where(inArray(cues.turnId, ids))
      .orderBy(asc(cues.start), asc(cues.id)),
    db
      .select()
      .from(suggestions)
      .where(inArray(suggestions.turnId, ids))
      .orderBy(asc(suggestions.category)),
  ]);
  return { readings: readingRows, cues: cueRows, suggestions: suggestionRows };
}
