import { and, eq, inArray, isNotNull, isNull, max, or, sql } from "drizzle-orm";
import type { Scenario } from "../../app/domain/simulator/scenario";
import type { Database } from "../client.server";
import { scenarios, scenarioVersions } from "../schema";

const digests = new WeakMap<Scenario, string>();

/** A card's digest as the database makes it of a stored one, whatever the order of its fields. */
async function digestOf(db: Database, card: Scenario): Promise<string> {
  const known = digests.get(card);
  if (known !== undefined) return known;
  const text = JSON.stringify(card);
  const [row] = await db
    .select({ digest: sql<string>`md5(${text}::jsonb::text)` })
    .from(sql`(select 1) as one`);
  if (!row) throw new Error("The database made no digest.");
  digests.set(card, row.digest);
  return row.digest;
}

/** The cards of a programme that are offered as an earlier release shipped them, and that nobody there has drafted on. */
export async function listOutdated(
  db: Database,
  programmeId: string,
  shipped: readonly Scenario[],
): Promise<{ scenarioId: string; key: string }[]> {
  const now = new Map<string, string>();
  for (const card of shipped) now.set(card.key, await digestOf(db, card));
  const rows = await db
    .select({
      scenarioId: scenarios.id,
      key: scenarios.key,
      digest: sql<string>`md5(${scenarioVersions.content}::text)`,
    })
    .from(scenarioVersions)
    .innerJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .where(
      and(
        eq(scenarios.programmeId, programmeId),
        inArray(scenarios.key, [...now.keys()]),
        isNotNull(scenarioVersions.publishedAt),
        isNull(scenarioVersions.retiredAt),
      ),
    );
  const differing = rows.filter(({ key, digest }) => now.get(key) !== digest);
  if (differing.length === 0) return [];
  const changedHere = await db
    .selectDistinct({ scenarioId: scenarioVersions.scenarioId })
    .from(scenarioVersions)
    .where(
      and(
        inArray(
          scenarioVersions.scenarioId,
          differing.map(({ scenarioId }) => scenarioId),
        ),
        or(isNotNull(scenarioVersions.savedBy), isNull(scenarioVersions.publishedAt)),
      ),
    );
  const changed = new Set(changedHere.map(({ scenarioId }) => scenarioId));
  return differing
    .filter(({ scenarioId }) => !changed.has(scenarioId))
    .map(({ scenarioId, key }) => ({ scenarioId, key }));
}

/** The highest number of a scenario's versions; 0 where it has none. */
export async function lastVersionOf(db: Database, scenarioId: string): Promise<number> {
  const [last] = await db
    .select({ version: max(scenarioVersions.version) })
    .from(scenarioVersions)
    .where(eq(scenarioVersions.scenarioId, scenarioId));
  return last?.version ?? 0;
}
