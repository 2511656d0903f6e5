import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import { displayedSources } from "../../app/domain/emotion/reading";
import type { CueKind } from "../../app/domain/simulator/cue";
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
  monthBegun,
  practiceNumber,
} from "./counted-sessions.server";
import { isUnder } from "./result-rows.server";

const headColumns = {
  sessionId: sessions.id,
  number: sessions.number,
  peer: studyMembers.code,
  practiceNumber: practiceNumber.as("practice_number"),
  month: monthBegun.as("month"),
  arm: studyArms.label,
  cohort: cohortAtStart.as("cohort"),
  scenario: scenarioVersions.title,
  engine: sessions.engine,
};

const heads = (db: Database, studyId: string) =>
  db
    .select(headColumns)
    .from(sessions)
    .leftJoin(studyArms, eq(studyArms.id, sessions.armId))
    .leftJoin(scenarioVersions, eq(scenarioVersions.id, sessions.scenarioVersionId))
    .leftJoin(studyMembers, isItsPeer)
    .where(countedSessions(studyId));

/** How every session of a study was practised: by whom, in which groups, the peer's how-manieth. */
export async function listPracticeHeads(db: Database, studyId: string) {
  return heads(db, studyId).orderBy(asc(sessions.id));
}

const facetNames = ["arm", "cohort", "scenario", "peer", "month", "practiceNumber"] as const;

/** A group of a study's sessions and how many are in it. */
export interface PracticeGroup {
  facet: (typeof facetNames)[number];
  value: string;
  sessions: number;
}

/** The groups of a study's sessions, counted, without reading the sessions. */
export async function listPracticeGroups(db: Database, studyId: string): Promise<PracticeGroup[]> {
  const of = heads(db, studyId).as("heads");
  const columns = sql.join(
    facetNames.map((facet) => sql`${of[facet]}`),
    sql`, `,
  );
  const sets = sql.join(
    facetNames.map((facet) => sql`(${of[facet]})`),
    sql`, `,
  );
  const values = sql.join(
    facetNames.map((facet) => sql`${of[facet]}::text`),
    sql`, `,
  );
  const rows = await db
    .select({
      which: sql<number>`grouping(${columns})`,
      value: sql<string | null>`coalesce(${values})`,
      sessions: count(),
    })
    .from(of)
    .groupBy(sql`grouping sets (${sets})`);
  // A group leaves out its own bit; the first facet has the highest.
  const bits = 2 ** facetNames.length - 1;
  return rows.flatMap(({ which, value, sessions: n }) => {
    const facet = facetNames.find(
      (_, at) => Number(which) === bits - 2 ** (facetNames.length - 1 - at),
    );
    return facet === undefined || value === null ? [] : [{ facet, value, sessions: n }];
  });
}

/** How many sessions count, and a digest of who is in which group. */
export async function digestPracticeHeads(
  db: Database,
  studyId: string,
): Promise<{ sessions: number; digest: string }> {
  const of = heads(db, studyId).as("heads");
  const all = sql`${of.sessionId}, ${of.peer}, ${of.practiceNumber}, ${of.month}, ${of.arm}, ${of.cohort}, ${of.scenario}, ${of.engine}`;
  const [row] = await db
    .select({
      sessions: count(),
      digest: sql<
        string | null
      >`md5(string_agg(jsonb_build_array(${all})::text, '' order by ${of.sessionId}))`,
    })
    .from(of);
  return { sessions: row?.sessions ?? 0, digest: row?.digest ?? "none" };
}

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
