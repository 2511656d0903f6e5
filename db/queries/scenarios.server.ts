import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Scenario } from "../../app/domain/simulator/scenario";
import type { Database } from "../client.server";
import { scenarios, scenarioVersions } from "../schema";

/** Stores a scenario's version, published and so unchanging; answers the version's id. */
export async function insertScenarioVersion(
  db: Database,
  programmeId: string,
  content: Scenario,
  version = 1,
): Promise<string> {
  const versionId = uuid();
  await db
    .insert(scenarios)
    .values({ id: uuid(), programmeId, key: content.key })
    .onConflictDoNothing();
  const [scenario] = await db
    .select({ id: scenarios.id })
    .from(scenarios)
    .where(and(eq(scenarios.programmeId, programmeId), eq(scenarios.key, content.key)));
  if (!scenario) throw new Error("A scenario that was just stored is gone.");
  await db.insert(scenarioVersions).values({
    id: versionId,
    scenarioId: scenario.id,
    version,
    content,
    publishedAt: new Date(),
  });
  return versionId;
}

export interface StoredScenario {
  versionId: string;
  version: number;
  content: Scenario;
  published: boolean;
  /** Published and not retired. */
  playable: boolean;
}

const stored = {
  versionId: scenarioVersions.id,
  version: scenarioVersions.version,
  content: scenarioVersions.content,
  published: sql<boolean>`${scenarioVersions.publishedAt} is not null`,
  playable: sql<boolean>`${scenarioVersions.publishedAt} is not null and ${scenarioVersions.retiredAt} is null`,
};

/** Every scenario that may be played in its newest version, without a line or a cue of it. */
export async function listPlayable(db: Database, programmeId: string) {
  const rows = await db
    .select({
      versionId: scenarioVersions.id,
      key: scenarios.key,
      title: sql<string>`coalesce(${scenarioVersions.title}, '')`,
      summary: sql<string>`${scenarioVersions.summary}`,
      contentNote: sql<string>`${scenarioVersions.contentNote}`,
      minutes: sql<number>`${scenarioVersions.minutes}`.mapWith(Number),
      riskOptIn: sql<boolean>`${scenarioVersions.riskOptIn}`,
    })
    .from(scenarioVersions)
    .innerJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .where(
      and(
        eq(scenarios.programmeId, programmeId),
        isNotNull(scenarioVersions.publishedAt),
        isNull(scenarioVersions.retiredAt),
      ),
    )
    .orderBy(asc(scenarios.createdAt), asc(scenarios.id), asc(scenarioVersions.version));
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** One version of a programme's scenario; null where it has none with this id. */
export async function findScenarioVersion(
  db: Database,
  programmeId: string,
  versionId: string,
): Promise<StoredScenario | null> {
  const [row] = await db
    .select(stored)
    .from(scenarioVersions)
    .innerJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .where(and(eq(scenarios.programmeId, programmeId), eq(scenarioVersions.id, versionId)));
  return row ?? null;
}
