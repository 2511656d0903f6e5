import { and, asc, eq, inArray, isNotNull, isNull, max, ne, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Draft } from "../../app/domain/simulator/draft-edit";
import type { Scenario } from "../../app/domain/simulator/scenario";
import type { Database } from "../client.server";
import { people, scenarios, scenarioVersions } from "../schema";

/** What a version is about, without a line or a cue of it. */
const brief = {
  versionId: scenarioVersions.id,
  key: scenarios.key,
  version: scenarioVersions.version,
  title: sql<string>`${scenarioVersions.title}`,
  clientName: sql<string>`${scenarioVersions.clientName}`,
  age: sql<number>`${scenarioVersions.age}`.mapWith(Number),
  summary: sql<string>`${scenarioVersions.summary}`,
  contentNote: sql<string>`${scenarioVersions.contentNote}`,
  style: sql<Scenario["style"]>`${scenarioVersions.style}`,
  minutes: sql<number>`${scenarioVersions.minutes}`.mapWith(Number),
  riskOptIn: sql<boolean>`${scenarioVersions.riskOptIn}`,
  publishedAt: scenarioVersions.publishedAt,
  retiredAt: scenarioVersions.retiredAt,
  savedAt: scenarioVersions.savedAt,
  savedBy: people.name,
  revision: scenarioVersions.revision,
  sessions:
    sql<number>`(select count(*) from sessions where sessions.scenario_version_id = ${scenarioVersions.id})`.mapWith(
      Number,
    ),
};

const whole = {
  ...brief,
  scenarioId: scenarios.id,
  saveId: scenarioVersions.saveId,
  savedById: scenarioVersions.savedBy,
};

const isVersion = (programmeId: string, key: string, version: number) =>
  and(
    eq(scenarios.programmeId, programmeId),
    eq(scenarios.key, key),
    eq(scenarioVersions.version, version),
  );

/** Every version of every scenario of a programme, oldest scenario first, in order of version. */
export async function listVersionBriefs(db: Database, programmeId: string) {
  return db
    .select(brief)
    .from(scenarioVersions)
    .innerJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .leftJoin(people, eq(people.id, scenarioVersions.savedBy))
    .where(eq(scenarios.programmeId, programmeId))
    .orderBy(asc(scenarios.createdAt), asc(scenarios.id), asc(scenarioVersions.version));
}
export type VersionBrief = Awaited<ReturnType<typeof listVersionBriefs>>[number];

/** One version without its lines and cues; null where the programme has none such. */
export async function findVersionBrief(
  db: Database,
  programmeId: string,
  key: string,
  version: number,
) {
  const [row] = await db
    .select(whole)
    .from(scenarioVersions)
    .innerJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .leftJoin(people, eq(people.id, scenarioVersions.savedBy))
    .where(isVersion(programmeId, key, version));
  return row ?? null;
}

/** The whole content of a version; of a draft it may still break a scenario's rules. */
export async function readVersionContent(db: Database, versionId: string): Promise<Draft | null> {
  const [row] = await db
    .select({ content: scenarioVersions.content })
    .from(scenarioVersions)
    .where(eq(scenarioVersions.id, versionId));
  return row?.content ?? null;
}

/** The number of a scenario's open draft; null where it has none. */
export async function findDraftVersion(db: Database, scenarioId: string): Promise<number | null> {
  const [row] = await db
    .select({ version: scenarioVersions.version })
    .from(scenarioVersions)
    .where(and(eq(scenarioVersions.scenarioId, scenarioId), isNull(scenarioVersions.publishedAt)));
  return row?.version ?? null;
}

/** Makes a scenario that has no version yet; a key that is taken is refused by the database. */
export async function insertScenario(db: Database, programmeId: string, key: string) {
  const id = uuid();
  await db.insert(scenarios).values({ id, programmeId, key });
  return id;
}

/** The highest number of a scenario's versions; 0 where it has none. */
export async function lastVersionOf(db: Database, scenarioId: string): Promise<number> {
  const [last] = await db
    .select({ version: max(scenarioVersions.version) })
    .from(scenarioVersions)
    .where(eq(scenarioVersions.scenarioId, scenarioId));
  return last?.version ?? 0;
}

/** Adds a draft after the versions that there are; answers its number. */
export async function insertDraft(
  db: Database,
  scenarioId: string,
  content: Draft,
  saved: { by: string; at: Date },
): Promise<number> {
  const version = (await lastVersionOf(db, scenarioId)) + 1;
  const { by: savedBy, at: savedAt } = saved;
  await db
    .insert(scenarioVersions)
    .values({ id: uuid(), scenarioId, version, content, savedBy, savedAt });
  return version;
}

export interface DraftSave {
  versionId: string;
  /** The revision on which the content was written. */
  revision: number;
  saveId: string;
  content: Draft;
  by: string;
  at: Date;
}

/** Stores a draft where nobody saved since; answers the new revision, or null where nothing was stored. */
export async function saveDraftContent(db: Database, save: DraftSave): Promise<number | null> {
  const { versionId, revision, saveId, content, by: savedBy, at: savedAt } = save;
  const [row] = await db
    .update(scenarioVersions)
    .set({ content, saveId, savedBy, savedAt, revision: revision + 1 })
    .where(
      and(
        eq(scenarioVersions.id, versionId),
        eq(scenarioVersions.revision, revision),
        isNull(scenarioVersions.publishedAt),
      ),
    )
    .returning({ revision: scenarioVersions.revision });
  return row?.revision ?? null;
}

/**
 * Publishes a draft as it was at this revision and retires the scenario's other versions: new sessions
 * are offered this one alone. False where the draft has moved on or is none.
 */
export async function publishDraft(
  db: Database,
  draft: { versionId: string; scenarioId: string; revision: number; content: Scenario; at: Date },
): Promise<boolean> {
  const { versionId, scenarioId, revision, content, at } = draft;
  const published = await db
    .update(scenarioVersions)
    .set({ content, publishedAt: at })
    .where(
      and(
        eq(scenarioVersions.id, versionId),
        eq(scenarioVersions.revision, revision),
        isNull(scenarioVersions.publishedAt),
      ),
    )
    .returning({ id: scenarioVersions.id });
  if (published.length === 0) return false;
  await retireVersions(db, scenarioId, at, versionId);
  return true;
}

/** Takes every published version of a scenario but `except` out of what is offered. */
export async function retireVersions(
  db: Database,
  scenarioId: string,
  at: Date,
  except: string | null = null,
): Promise<number> {
  const retired = await db
    .update(scenarioVersions)
    .set({ retiredAt: at })
    .where(
      and(
        eq(scenarioVersions.scenarioId, scenarioId),
        isNotNull(scenarioVersions.publishedAt),
        isNull(scenarioVersions.retiredAt),
        except === null ? undefined : ne(scenarioVersions.id, except),
      ),
    )
    .returning({ id: scenarioVersions.id });
  return retired.length;
}

/** Holds a scenario until the transaction ends: one version of it at most is offered. */
export async function holdScenario(tx: Database, scenarioId: string): Promise<void> {
  await tx
    .select({ id: scenarios.id })
    .from(scenarios)
    .where(eq(scenarios.id, scenarioId))
    .for("no key update");
}

/** Holds those of a programme's scenarios that have one of these keys, in one order for all; answers which. */
export async function holdScenariosOf(
  tx: Database,
  programmeId: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const held = await tx
    .select({ id: scenarios.id })
    .from(scenarios)
    .where(and(eq(scenarios.programmeId, programmeId), inArray(scenarios.key, [...keys])))
    .orderBy(asc(scenarios.id))
    .for("no key update");
  return new Set(held.map(({ id }) => id));
}

/** The keys of all scenarios of a programme, drafts and retired ones too. */
export async function listScenarioKeys(db: Database, programmeId: string): Promise<string[]> {
  const rows = await db
    .select({ key: scenarios.key })
    .from(scenarios)
    .where(eq(scenarios.programmeId, programmeId));
  return rows.map(({ key }) => key);
}

/** Offers a published version again. */
export async function reofferVersion(db: Database, versionId: string): Promise<void> {
  await db
    .update(scenarioVersions)
    .set({ retiredAt: null })
    .where(and(eq(scenarioVersions.id, versionId), isNotNull(scenarioVersions.publishedAt)));
}

/** Deletes a draft, and its scenario where that was all of it. */
export async function deleteDraft(
  db: Database,
  draft: { versionId: string; scenarioId: string },
): Promise<boolean> {
  const { versionId, scenarioId } = draft;
  const gone = await db
    .delete(scenarioVersions)
    .where(and(eq(scenarioVersions.id, versionId), isNull(scenarioVersions.publishedAt)))
    .returning({ id: scenarioVersions.id });
  const [left] = await db
    .select({ id: scenarioVersions.id })
    .from(scenarioVersions)
    .where(eq(scenarioVersions.scenarioId, scenarioId))
    .limit(1);
  if (!left) await db.delete(scenarios).where(eq(scenarios.id, scenarioId));
  return gone.length > 0;
}
