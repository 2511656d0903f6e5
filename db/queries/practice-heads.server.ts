import { asc, count, eq, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { scenarioVersions, sessions, studyArms, studyMembers } from "../schema";
import {
  cohortAtStart,
  countedSessions,
  isItsPeer,
  monthBegun,
  practiceNumber,
} from "./counted-sessions.server";

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
