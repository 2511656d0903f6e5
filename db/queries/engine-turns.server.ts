import { and, asc, count, eq, gte, isNotNull, isNull, or, sql, type SQLWrapper } from "drizzle-orm";
import type { Writer } from "../../app/domain/practice/engine-turns";
import type { Database } from "../client.server";
import { sessions, simulatorSteps, studies, turns } from "../schema";

/** Sessions that were practised in a programme and had not ended before then. Demo sessions are played by a script: nobody waited for their answers. */
const practisedSince = (programmeId: string, since: Date) =>
  and(
    eq(studies.programmeId, programmeId),
    eq(sessions.origin, "practised"),
    or(isNull(sessions.endedAt), gte(sessions.endedAt, since)),
  );

/** Turns of the session beside it that an engine wrote since then. */
const writtenSince = (since: Date) =>
  and(eq(turns.sessionId, sessions.id), gte(turns.createdAt, since), isNotNull(turns.engine));

// What is joined beside a session is ordered, so that it stays a query of its own: it goes by the index of
// the session's turns, and never through all turns that there are.
const inOrder = asc(turns.position);

const writer = {
  engine: turns.engine,
  model: turns.model,
  promptVersion: turns.promptVersion,
};

const percentile = (share: number, of: SQLWrapper) =>
  sql<number | null>`percentile_cont(${share}::float8) within group (order by ${of})`;

/** The client's turns of a programme since a moment by who wrote them, and a row without an engine for all of them. */
export async function sumEngineTurns(db: Database, programmeId: string, since: Date) {
  const { latencyMs, inputTokens, outputTokens } = turns;
  const written = db
    .select({ ...writer, latencyMs, inputTokens, outputTokens })
    .from(turns)
    .where(writtenSince(since))
    .orderBy(inOrder)
    .as("written");
  const { engine, model, promptVersion } = written;
  const isSteppedIn = sql`${engine} = 'embedded' and ${sessions.engine} <> 'embedded'`;
  return db
    .select({
      ...{ engine, model, promptVersion },
      turns: count(),
      sessions: sql<number>`count(distinct ${sessions.id})::int`,
      inputTokens: sql<number>`coalesce(sum(${written.inputTokens}), 0)::float8`,
      outputTokens: sql<number>`coalesce(sum(${written.outputTokens}), 0)::float8`,
      timed: count(written.latencyMs),
      median: percentile(0.5, written.latencyMs),
      p95: percentile(0.95, written.latencyMs),
      withSuggestions: sql<number>`(count(*) filter (where ${sessions.suggestionsOn}))::int`,
      steppedIn: sql<number>`(count(*) filter (where ${isSteppedIn}))::int`,
      steppedInSessions: sql<number>`(count(distinct ${sessions.id}) filter (where ${isSteppedIn}))::int`,
      othersSessions: sql<number>`(count(distinct ${sessions.id}) filter (where ${sessions.engine} <> 'embedded'))::int`,
    })
    .from(sessions)
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .innerJoinLateral(written, sql`true`)
    .where(practisedSince(programmeId, since))
    .groupBy(sql`grouping sets ((${engine}, ${model}, ${promptVersion}), ())`);
}

/** How many turns of a writer have a rule. */
export interface WriterRule extends Writer {
  rule: string;
  turns: number;
}

/** How many of these turns have each rule about suggestions, by who wrote them. */
export async function countSuggestionRules(
  db: Database,
  programmeId: string,
  since: Date,
): Promise<WriterRule[]> {
  const fired = db
    .select({
      ...writer,
      rule: sql<string>`unnest(${simulatorSteps.rules})`.as("rule"),
    })
    .from(turns)
    .innerJoin(simulatorSteps, eq(simulatorSteps.turnId, turns.id))
    .where(writtenSince(since))
    .orderBy(inOrder)
    .as("fired");
  const { engine, model, promptVersion, rule } = fired;
  const rows = await db
    .select({ engine, model, promptVersion, rule, turns: count() })
    .from(sessions)
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .innerJoinLateral(fired, sql`true`)
    .where(and(practisedSince(programmeId, since), sql`${rule} like 'suggestions-%'`))
    .groupBy(engine, model, promptVersion, rule);
  return rows.flatMap((row) => (row.engine === null ? [] : [{ ...row, engine: row.engine }]));
}
