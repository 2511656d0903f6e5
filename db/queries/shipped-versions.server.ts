import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Scenario } from "../../app/domain/simulator/scenario";
import type { Database } from "../client.server";
import { scenarios, scenarioVersions } from "../schema";

const digests = new WeakMap<Scenario, string>();

const storedDigest = sql<string>`md5(${scenarioVersions.content}::text)`;

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

/**
 * The cards of a programme that are offered as an earlier release shipped them, that nobody there has drafted on,
 * and of which it does not have the shipped version already: who offers an older one beside that has chosen it.
 */
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
      digest: storedDigest,
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
  const ownRows = await db
    .selectDistinct({ scenarioId: scenarioVersions.scenarioId })
    .from(scenarioVersions)
    .where(
      and(
        inArray(
          scenarioVersions.scenarioId,
          differing.map(({ scenarioId }) => scenarioId),
        ),
        or(
          isNotNull(scenarioVersions.savedBy),
          isNull(scenarioVersions.publishedAt),
          inArray(storedDigest, [...now.values()]),
        ),
      ),
    );
  const own = new Set(ownRows.map(({ scenarioId }) => scenarioId));
  return differing
    .filter(({ scenarioId }) => !own.has(scenarioId))
    .map(({ scenarioId, key }) => ({ scenarioId, key }));
}
